import { type Desk, deskOf, expect, test } from '../pages/desk';
import { SettingsPlace } from '../pages/settings';
import { PLACES } from '../pages/shell';
import { violations } from '../support/axe';
import { cramped, doesNotFit, hiddenFocus } from '../support/fits';

const SMALLEST = { width: 1280, height: 720 };
const PAGES = [
  ...['Company', 'Ladders', 'Letters', 'Numbering', 'Paper and post', 'Printers'],
  ...['Texts of letters', 'Clauses of agreements', 'Agencies', 'Placement files'],
  ...[
    'Keyboard shortcuts',
    'About and diagnostics',
    'Fresh data',
    'People at the desk',
    'Rates and cost of money',
  ],
  ...['Interest', 'Holidays', 'Phrases', 'Tone', 'Codes', 'Retention', 'Notices', 'Appearance'],
];

const TABS = [
  ...['Overview', 'Items', 'Contact log', 'Promises', 'Agreements', 'Letters'],
  ...['Disputes', 'Documents', 'People', 'Address', 'Relationship'],
];
/** The shortcuts that open a form or a sheet with a customer at hand. */
const FORMS = ['c', 'b', 'p', 'r', 'h', 'd', 'n', 'e', 'l', 'o', 's', 'g', 'y', '?'];

async function resize({ app }: Desk, size = SMALLEST): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}

/** Controls that stand outside the window and cannot be scrolled to. */
async function cutOff({ page }: Desk): Promise<string[]> {
  return page.evaluate(() => {
    const inside = ({ left, right }: DOMRect) => left >= -1 && right <= innerWidth + 1;
    const scrolls = (element: HTMLElement): boolean => {
      for (let around = element.parentElement; around !== null; around = around.parentElement)
        if (around !== document.body && getComputedStyle(around).overflowX !== 'visible')
          return true;
      return false;
    };
    return [...document.querySelectorAll<HTMLElement>('button, a, input, select')]
      .filter((element) => element.offsetParent !== null)
      .filter((element) => element.closest('.hidden-text, .shell__skip') === null)
      .filter((element) => !inside(element.getBoundingClientRect()) && !scrolls(element))
      .map((element) => element.ariaLabel ?? element.textContent ?? element.tagName);
  });
}

test.describe.configure({ timeout: 240_000 });

test('U14, U15: axe finds nothing on any page of the settings', async ({ seeded }) => {
  const { shell, hand, page } = seeded;
  await resize(seeded);
  await shell.go('Settings');
  const settings = new SettingsPlace(hand);
  for (const title of PAGES) {
    await settings.open(title);
    expect.soft(await violations(page), title).toEqual([]);
    expect.soft(await cutOff(seeded), title).toEqual([]);
  }
});

/** So many stops of the Tab key lead beyond what is to be seen at first. */
const STOPS = 24;

/** Level 3.8 is 200 %. */
for (const level of [0, 3.8]) {
  const zoom = level === 0 ? '1280 by 720' : '200 %';
  test(`U15: nothing is out of reach, too wide or cut off without a word, at ${zoom}`, async ({
    forbear,
  }) => {
    const desk = deskOf(forbear, 'mouse');
    const { app, page, hand, shell, customers, debtor } = desk;
    await desk.firstRun.startSample();
    await resize(desk);
    await app.evaluate(({ BrowserWindow }, chosen) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(chosen);
    }, level);
    const look = async (where: string) => {
      expect.soft(await cutOff(desk), where).toEqual([]);
      expect.soft(await doesNotFit(page), where).toEqual([]);
      await expect.soft.poll(() => cramped(page), where).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(width, where).toBeLessThanOrEqual(1);
    };
    /** With Tab a way into what is to be seen, and back: the focus is never behind something. */
    const walk = async (where: string) => {
      const hidden: string[] = [];
      for (const key of ['Tab', 'Shift+Tab'])
        for (let stop = 0; stop < STOPS; stop += 1) {
          await page.keyboard.press(key);
          hidden.push(await hiddenFocus(page));
        }
      expect.soft(hidden.filter(Boolean), where).toEqual([]);
    };
    for (const place of PLACES) {
      await shell.go(place);
      await look(place);
      await walk(place);
    }
    for (const key of ['Control+9', 'Control+R']) {
      await page.keyboard.press(key);
      await look(key);
    }
    await shell.go('Customers');
    await customers.list.open('Almbacher Gastrobedarf');
    for (const tab of TABS) {
      await debtor.show(tab);
      await look(`customer, ${tab}`);
      if (tab === 'Overview' || tab === 'Items') await walk(`customer, ${tab}`);
    }
    for (const key of FORMS) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await look(`form ${key}`);
      if (key === 'c' || key === 'o') await walk(`form ${key}`);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await shell.go('Settings');
    const settings = new SettingsPlace(hand);
    for (const title of PAGES) {
      await settings.open(title);
      await look(title);
    }
  });
}

test('U15: high contrast by choice and by the wish of the system', async ({ seeded }) => {
  const { page, shell } = seeded;
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.emulateMedia({ colorScheme: 'light' });
  const usual = await ink();
  await shell.command('Theme: high contrast');
  await expect.poll(ink).toBe('rgb(0, 0, 0)');
  await shell.command('Theme: as the system');
  await expect.poll(ink).toBe(usual);
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(ink).toBe('rgb(0, 0, 0)');
});

test('U17: nothing moves for longer than 150 ms, and nothing at all when that is wished', async ({
  seeded,
}) => {
  const { page, shell } = seeded;
  const longest = () =>
    page.evaluate(() => {
      const seconds = (text: string) =>
        Math.max(...text.split(',').map((part) => Number.parseFloat(part) || 0));
      return Math.max(
        ...[...document.querySelectorAll('*')].map((element) => {
          const { transitionDuration, animationDuration, animationName } =
            getComputedStyle(element);
          const moving = animationName === 'none' ? 0 : seconds(animationDuration);
          return Math.max(seconds(transitionDuration), moving);
        }),
      );
    });
  for (const place of PLACES) {
    await shell.go(place);
    expect(await longest(), place).toBeLessThanOrEqual(0.15);
  }
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longest()).toBe(0);
});

test('the theme can be chosen before there is a ledger, and the sample can be come back to', async ({
  forbear,
}) => {
  const desk = deskOf(forbear, 'mouse');
  const { app, page, shell } = desk;
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('theme.dark')?.click();
  });
  await expect.poll(theme).toBe('dark');
  await expect(page.getByRole('button', { name: /^Back to the ledger/ })).toHaveCount(0);
  await desk.firstRun.startSample();
  await shell.go('Settings');
  await new SettingsPlace(desk.hand).open('Company');
  await page.getByRole('button', { name: 'Start with my company' }).click();
  await page.getByRole('button', { name: /^Back to the ledger/ }).click();
  await expect(shell.heading).toHaveText('Settings');
});
