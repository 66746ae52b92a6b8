import type { Locator, Page } from '@playwright/test';
import { type Desk, expect, test } from '../pages/desk';
import { SettingsPlace } from '../pages/settings';

/** Nothing is written on these: what is chosen there holds at once, or there is nothing to choose. */
const NO_FORM = ['Notices', 'Appearance', 'Keyboard shortcuts', 'About and diagnostics'];

/** Buttons that bring up more to write in. */
const OPENERS = /^(Change|Add|Add an? (bank account|agency|form))$/;

const FIELDS = 'textarea, input:not([type="radio"], [type="search"])';

test.describe.configure({ timeout: 240_000 });

test('U13: whatever is half written on a page of the settings survives a window that dies', async ({
  seeded,
}) => {
  const { page, shell, hand } = seeded;
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await page.getByRole('tab').first().waitFor();
  const titles = await page.getByRole('tab').allTextContents();
  const forms = titles.filter((title) => !NO_FORM.includes(title));
  expect(forms).toHaveLength(titles.length - NO_FORM.length);
  for (const title of forms) {
    await settings.open(title);
    const before = await values(page);
    await changeEverything(page);
    const changed = await values(page);
    expect(changed, title).not.toEqual(before);
    await die(seeded);
    await shell.go('Settings');
    const note = page.getByText('Restored: this was being changed and was not saved.');
    await expect(note, title).toBeVisible();
    await expect.poll(() => values(page), title).toEqual(changed);
    await page.getByRole('button', { name: 'Discard the draft' }).click();
    await expect(note).toHaveCount(0);
    await expect.poll(() => values(page), title).toEqual(before);
  }
});

function fields(page: Page): Locator {
  return page.locator('.settings__page').locator(FIELDS);
}

/** What every field of the page shows. */
function values(page: Page): Promise<string[]> {
  return fields(page).evaluateAll((all) =>
    all.map((one) =>
      one instanceof HTMLInputElement && one.type === 'checkbox'
        ? String(one.checked)
        : (one as HTMLInputElement | HTMLTextAreaElement).value,
    ),
  );
}

/** Opens what can be opened, then writes in every field there is and ticks every box. */
async function changeEverything(page: Page): Promise<void> {
  const openers = page.locator('.settings__page').getByRole('button', { name: OPENERS });
  await openers.evaluateAll((all) => {
    for (const one of all) if (one instanceof HTMLElement) one.click();
  });
  for (let at = 0; at < (await fields(page).count()); at += 1) {
    const field = fields(page).nth(at);
    if (await field.isDisabled()) continue;
    if ((await field.getAttribute('type')) === 'checkbox') await field.click();
    else await field.pressSequentially('7');
  }
}

/** The window goes without being asked about and comes up again. */
async function die({ app, page }: Desk): Promise<void> {
  await app.evaluate(({ dialog }) => Reflect.set(dialog, 'showMessageBoxSync', () => 1));
  await page.reload();
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}
