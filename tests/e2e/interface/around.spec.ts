import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMANDS } from '../../../src/renderer/commands/registry';
import { en } from '../../../src/renderer/messages/en';
import { kill } from '../data-loss/profile';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { Form } from '../pages/forms';
import { SettingsPlace } from '../pages/settings';
import { PLACES } from '../pages/shell';

test.use({ hand: 'keys' });

const BRANDT = 'Brandt Metallbau GmbH';

/** Titles of the results the palette shows for a text. */
async function resultsFor({ page }: Desk, text: string) {
  await page.keyboard.press('Control+K');
  const field = page.getByRole('combobox', { name: /^Search customers/ });
  await field.fill(text);
  return page.getByRole('option');
}

test('U2: the palette holds every command that can be run here, with its key, and runs them', async ({
  seeded,
}) => {
  const { app, page, shell } = seeded;
  await shell.go('Today');
  const options = await resultsFor(seeded, '');
  const shown = await options.allTextContents();
  for (const { id, keys, scope, hidden } of COMMANDS) {
    const everywhere = /^(go|theme|zoom|shortcuts|import)\./.test(id);
    if (hidden === true || scope !== 'window' || !everywhere) continue;
    const title = en.commands.titles[id];
    const option = shown.find((text) => text.includes(title));
    expect(option, title).toBeDefined();
    if (keys.length > 0) expect(option?.replace(`Command${title}`, ''), title).not.toBe('');
  }
  await page.keyboard.press('Escape');
  for (const place of PLACES) {
    await shell.command(`Go to ${place}`);
    await expect(shell.heading).toHaveText(place);
  }
  await app.evaluate(({ dialog }) => {
    Reflect.set(globalThis, 'asked', 0);
    Reflect.set(dialog, 'showOpenDialog', async () => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked')) + 1);
      return { canceled: true, filePaths: [] };
    });
  });
  const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked'));
  await shell.go('Today');
  await page.keyboard.press('Control+O');
  await expect(shell.heading).toHaveText('Import');
  await expect.poll(asked).toBe(1);
  await page.keyboard.press('Control+O');
  await expect.poll(asked).toBe(2);
});

test('U2: customers, people, invoices and notes are found, accents and slips forgiven', async ({
  seeded,
}) => {
  const { page, shell, today, hand } = seeded;
  await shell.go('Today');
  await today.list.moveTo(BRANDT);
  await page.keyboard.press('N');
  const note = new Form(hand, /^Note on /);
  await note.fill([[/^Note/, 'Überweisung wird von Frau Kröger freigegeben']]);
  await note.saved();
  for (const [typed, kind, found] of [
    ['lozek', 'Customer', 'Łożek Płytki'],
    ['metalbau', 'Customer', BRANDT],
    ['10002', 'Customer', 'Cavendish'],
    ['r-2001', 'Invoice', 'R-2001'],
    ['R 02001', 'Invoice', 'R-2001'],
    ['ueberweisung kroeger', 'Note', 'Frau Kröger'],
    ['undo the last', 'Command', 'Note added'],
    ['uberweisung kroger', 'Note', 'Frau Kröger'],
  ] as const) {
    const options = await resultsFor(seeded, typed);
    await expect(options.filter({ hasText: kind }).filter({ hasText: found })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  const noted = await resultsFor(seeded, 'freigegeben');
  await expect(noted.first()).toContainText('freigegeben');
  await page.keyboard.press('Enter');
  await expect(shell.heading).toHaveText(BRANDT);

  // From a dialog too; what was begun in it is kept, and does not come up by itself.
  await page.keyboard.press('N');
  await note.fill([[/^Note/, 'Half of it']]);
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('combobox', { name: /^Search customers/ })).toBeFocused();
  await page.keyboard.insertText('cavendish');
  await expect(page.getByRole('option', { name: /Cavendish/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(shell.heading).toHaveText(/Cavendish/);
  await expect(page.locator('#content:focus, #content :focus')).toHaveCount(1);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(shell.heading).toHaveText(BRANDT);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('N');
  await expect(note.field(/^Note/)).toHaveValue('Half of it');
});

test('U3, U4: the sheet behind ? has every command, single keys are text in fields, F6 goes around', async ({
  seeded,
}) => {
  const { page, shell } = seeded;
  await shell.go('Today');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await sheet.waitFor();
  const lines = await sheet.locator('dt').allTextContents();
  const expected = COMMANDS.filter(({ keys }) => keys.length > 0);
  expect([...lines].sort()).toEqual(expected.map(({ id }) => en.commands.titles[id]).sort());
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  await page.keyboard.type('c?x');
  await expect(page.getByRole('textbox', { name: /^Filter/ })).toHaveValue('c?x');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Backspace');

  // U4
  await shell.go('Customers');
  const here = () =>
    page.evaluate(() => {
      const pane = document.activeElement?.closest('[data-pane]');
      return [...document.querySelectorAll('[data-pane]')].indexOf(pane ?? document.body);
    });
  const start = await here();
  const seen = new Set<number>();
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('F6');
    seen.add(await here());
    if ((await here()) === start) break;
  }
  expect(seen.size).toBeGreaterThan(1);
  expect([...seen]).not.toContain(-1);
  const forwards = await here();
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F6');
  expect(await here()).toBe(forwards);
});

test('U13: closing with changes that are not saved asks once, and keeps them on Stay', async ({
  seeded,
}) => {
  const { app, page, shell, hand } = seeded;
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await settings.open('Fresh data');
  const bank = settings.field('Bank statement, days');
  await hand.write(bank, '9');
  await app.evaluate(({ BrowserWindow, dialog }) => {
    Reflect.set(globalThis, 'asked', 0);
    Reflect.set(dialog, 'showMessageBoxSync', () => {
      Reflect.set(globalThis, 'asked', Number(Reflect.get(globalThis, 'asked')) + 1);
      return 0;
    });
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'asked'))).toBe(1);
  await expect(bank).toHaveValue('9');
  await hand.press(page.getByRole('button', { name: 'Discard' }));
  await expect(bank).toHaveValue('3');
});

test('U13: a half-written note is there after the window has crashed, or all of the application', async ({
  seeded,
  problems,
  later,
  userDataDir,
}) => {
  problems.allow(/.*/);
  const { app, page, shell, today, call } = seeded;
  await shell.go('Today');
  await today.list.moveTo(BRANDT);
  await page.keyboard.press('C');
  await call.fill([[/^Note/, 'He will ask his partner']]);
  await expect
    .poll(() => page.evaluate(() => Object.values(localStorage).join()))
    .toContain('He will ask his partner');
  await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    Reflect.set(dialog, 'showMessageBox', async () => ({ response: 0 }));
    const loaded = new Promise<void>((done) => {
      contents?.once('did-finish-load', () => done());
    });
    contents?.forcefullyCrashRenderer();
    await loaded;
  });
  const again = deskOf(await later('2026-03-16T10:00:00Z'), 'keys');
  await again.shell.go('Today');
  await again.today.list.moveTo(BRANDT);
  await again.page.keyboard.press('C');
  await expect(again.call.field(/^Note/)).toHaveValue('He will ask his partner');
  // The engine by itself would have saved the first of these, and let the others wait for minutes.
  for (const words of ['He asked his partner', 'He asked his bank', 'He asked both of them']) {
    await again.call.fill([[/^Note/, words]]);
    await expect.poll(() => isOnDisk(userDataDir, words)).toBe(true);
  }
  await kill(again);
  const restarted = deskOf(await later('2026-03-16T11:00:00Z'), 'keys');
  await restarted.shell.go('Today');
  await restarted.today.list.moveTo(BRANDT);
  await restarted.page.keyboard.press('C');
  await expect(restarted.call.field(/^Note/)).toHaveValue('He asked both of them');
});

/** Whether what the window itself keeps has these words, as files of the data folder. */
async function isOnDisk(userDataDir: string, words: string): Promise<boolean> {
  const folder = join(userDataDir, 'Local Storage', 'leveldb');
  const files = (await readdir(folder)).filter((name) => /\.(log|ldb)$/.test(name));
  const contents = await Promise.all(files.map((name) => readFile(join(folder, name))));
  const written = [Buffer.from(words, 'latin1'), Buffer.from(words, 'utf16le')];
  return contents.some((bytes) => written.some((text) => bytes.includes(text)));
}

test('promises due today: no notice until wanted, then one a day, a number and no name', async ({
  seeded,
}) => {
  const { app, page, shell, today, hand } = seeded;
  await app.evaluate(({ Notification }) => {
    Reflect.set(globalThis, 'notices', []);
    Reflect.set(Notification, 'isSupported', () => true);
    Notification.prototype.show = function show(this: Electron.Notification) {
      const notices: unknown = Reflect.get(globalThis, 'notices');
      if (Array.isArray(notices)) notices.push(`${this.title}: ${this.body}`);
    };
  });
  const notices = () => app.evaluate(() => Reflect.get(globalThis, 'notices'));
  await shell.go('Today');
  await today.list.moveTo(BRANDT);
  await page.keyboard.press('P');
  const promise = new Form(hand, /^Promise of /);
  await promise.fill([
    [/^Promised amount/, '100.00'],
    [/^To arrive by/, '2026-03-16'],
  ]);
  await promise.saved();
  expect(await notices()).toEqual([]);
  await shell.go('Settings');
  await new SettingsPlace(hand).open('Notices');
  await hand.toggle(page.getByRole('checkbox', { name: /^Show a notice/ }));
  await expect.poll(notices).toEqual(['Forbear: 1 promise of payment is due today.']);
  await hand.toggle(page.getByRole('checkbox', { name: /^Show a notice/ }));
  await hand.toggle(page.getByRole('checkbox', { name: /^Show a notice/ }));
  // A second one would have been shown with the switch, long before the list stands there again.
  await shell.go('Today');
  await expect(today.list.current).toBeFocused();
  expect(await notices()).toHaveLength(1);
});
