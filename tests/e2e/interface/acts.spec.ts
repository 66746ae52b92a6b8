import { expect, test } from '../pages/desk';
import { Form } from '../pages/forms';

test.use({ hand: 'keys' });

const BRANDT = 'Brandt Metallbau GmbH';
const LEAST_MS = 8_000;

test('U8, U9: an act is done at once, its message stays eight seconds, undo is an entry of its own', async ({
  seeded,
}) => {
  const { page, shell, customers, hand, debtor } = seeded;
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await page.keyboard.press('H');
  const hold = new Form(hand, /^Hold back /);
  await hold.fill([[/^Reason|^Why/, 'Asked us to wait for his bank']]);
  const begun = Date.now();
  await hold.saved();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const undo = shell.toasts.getByRole('button', { name: /^Undo/ }).last();
  await expect(undo).toBeVisible();
  await page.waitForTimeout(Math.max(0, LEAST_MS - (Date.now() - begun)));
  await expect(undo).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(shell.toasts).toContainText('Undone');
  // Both lines stand in the record: nothing was rewritten.
  const log = debtor.section('Contact log');
  await expect(log).toContainText('Asked us to wait for his bank');
  await expect(log).toContainText(/lifted|ended/i);
});

test('U12: an error stands at its field, says what to do and keeps what was typed', async ({
  seeded,
}) => {
  const { page, shell, customers, hand } = seeded;
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await page.keyboard.press('P');
  const promise = new Form(hand, /^Promise of /);
  await promise.fill([[/^Promised amount/, 'about ten']]);
  await promise.save();
  const field = promise.field(/^Promised amount/);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('about ten');
  // A screen reader says it with the field.
  await expect(field).toHaveAccessibleDescription(
    /^Write the amount in figures, such as 12,000\.50/,
  );
});

test('U16: a dialog keeps the focus inside, Esc closes it, and the focus goes back', async ({
  seeded,
}) => {
  const { page, shell, today, hand } = seeded;
  await shell.go('Today');
  await expect(today.list.current).toBeFocused();
  await page.keyboard.press('N');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(today.list.current).toBeFocused();
  // What is done is told from where it was told before: a region that comes with its text stays unread.
  await expect(shell.toasts).toHaveAttribute('aria-live', 'polite');
  const region = await shell.toasts.elementHandle();
  await page.keyboard.press('N');
  const note = new Form(hand, /^Note on /);
  await note.fill([[/^Note/, 'Pays on Friday']]);
  await note.saved();
  await expect.poll(() => region?.textContent()).toContain('Note added');
});

test('U20: every figure in the head of a customer says why', async ({ seeded }) => {
  const { page, shell, customers } = seeded;
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  const figures = page.locator('.why-money');
  await expect(figures.first()).toBeVisible();
  const names = await figures.evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  expect(names.length).toBeGreaterThanOrEqual(3);
  for (let at = 0; at < names.length; at += 1) {
    await figures.nth(at).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('table, ol, ul, dl').first(), names[at]).toBeVisible();
    const holdsFocus = () => dialog.evaluate((it) => it.contains(document.activeElement));
    await expect.poll(holdsFocus).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
