import type { Locator } from '@playwright/test';
import type { LetterKind } from '../../../src/domain/accounts/account';
import { en } from '../../../src/renderer/messages/en';
import type { ExpectedPdf } from '../checks/pdf';
import { plain, type Run } from '../run';
import { giveAddresses, haveNoAddress } from './addresses';
import { saveDocument } from './documents';

const say = en.letters;

/** Rows that get an address, and then a reminder, where the file has none. */
const SMALL_SELECTION = 5;
/** Registered letters before action are for the few with whom nothing else helped. */
const BEFORE_ACTION = 3;

/** Reminders for a selection as one print file. */
export async function writeReminders(run: Run): Promise<ExpectedPdf | null> {
  const { stage } = run;
  await stage.go('today');
  const chip = stage.page.getByRole('button', { name: new RegExp(`^${en.today.groups.letter}`) });
  if ((await chip.count()) > 0) await chip.click();
  await focusFirstRow(run);
  if (haveNoAddress(run)) {
    const rows = await giveAddresses(run, SMALL_SELECTION);
    await stage.press('Home', 'Space');
    for (let row = 1; row < rows; row += 1) await stage.press('ArrowDown', 'Space');
  } else await stage.press('Control+a');
  await stage.shoot('today-selection');
  return write(run, 'reminder');
}

/** Registered letters before action for those who are late longest. */
export async function writeLettersBeforeAction(run: Run): Promise<ExpectedPdf | null> {
  const { stage } = run;
  await stage.go('today');
  await stage.page.getByRole('button', { name: new RegExp(`^${en.today.all} `) }).click();
  const days = stage.grid(en.today.list).getByRole('button', { name: en.today.columns.days });
  await days.click();
  await days.click();
  await focusFirstRow(run);
  const rows = haveNoAddress(run) ? await giveAddresses(run, BEFORE_ACTION) : BEFORE_ACTION;
  await stage.press('Home', 'Space');
  for (let row = 1; row < rows; row += 1) await stage.press('ArrowDown', 'Space');
  const written = await write(run, 'letterBeforeAction');
  await days.click();
  return written;
}

async function write(run: Run, kind: LetterKind): Promise<ExpectedPdf | null> {
  const { stage } = run;
  await stage.press('l');
  const dialog = stage.dialog();
  await dialog.getByRole('button', { name: say.kinds[kind], exact: true }).click();
  const print = dialog.getByRole('button', { name: /^Print / });
  const drafts = await draftsIn(dialog);
  await stage.shoot(`letters-${kind}`);
  const ready = drafts.filter(({ state }) => state === say.dialog.ready);
  if (ready.length === 0) {
    await stage.press('Escape');
    run.done(`No ${say.kinds[kind].toLowerCase()} could be written`);
    return null;
  }
  await print.click();
  await dialog.getByText(say.printed.title(ready.length)).waitFor({ timeout: 60_000 });
  const pages = Number(/(\d+) pages?/.exec(await dialog.innerText())?.[1] ?? 0);
  await stage.shoot(`letters-${kind}-printed`);
  const path = await saveDocument(run);
  await focusFirstRow(run);
  await stage.press('Escape');
  run.done(`${say.kinds[kind]}: one print file`, {
    letters: ready.length,
    'left out': drafts.length - ready.length,
    pages,
  });
  const texts = ready.flatMap(({ name, amount }) => [name, amount.replace(/[^\d.,]/g, '')]);
  return { path, pages, texts };
}

interface ShownDraft {
  readonly name: string;
  readonly amount: string;
  readonly state: string;
}

async function draftsIn(dialog: Locator): Promise<ShownDraft[]> {
  await dialog.locator('tbody tr').first().waitFor();
  const rows = await dialog.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const [name = '', , amount = '', state = ''] = await row.locator('td').allInnerTexts();
      return { name: plain(name), amount: plain(amount), state: plain(state) };
    }),
  );
}

async function focusFirstRow({ stage }: Run): Promise<void> {
  await stage.page.locator('[role="grid"] [role="row"][tabindex="0"]').first().focus();
  await stage.press('Home');
}
