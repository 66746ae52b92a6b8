import type { Locator } from '@playwright/test';
import type { LetterKind } from '../../../src/domain/accounts/account';
import { en } from '../../../src/renderer/messages/en';
import type { ExpectedPdf } from '../checks/pdf';
import { lateNames } from '../overdue';
import type { Run } from '../run';
import { plain } from '../text';
import { giveAddress, haveNoAddress } from './addresses';
import { saveDocument } from './documents';
import { nameAtCursor } from './today';

const say = en.letters;

/** Customers who get an address, and then a reminder, where the file has none. */
const SMALL_SELECTION = 4;
/** Registered letters before action are for the few with whom nothing else helped. */
const BEFORE_ACTION = 2;

/** Reminders for a selection as one print file. */
export async function writeReminders(run: Run): Promise<ExpectedPdf | null> {
  const { stage } = run;
  if (haveNoAddress(run)) await selectAndAddress(run, SMALL_SELECTION);
  else {
    await stage.go('today');
    const chip = stage.page.getByRole('button', {
      name: new RegExp(`^${en.today.chipNames.letter}`),
    });
    if ((await chip.count()) > 0) await chip.click();
    await focusFirstRow(run);
    await stage.press('Control+a');
  }
  await stage.shoot('selection');
  return write(run, 'reminder');
}

/** Registered letters before action for a few. */
export async function writeLettersBeforeAction(run: Run): Promise<ExpectedPdf | null> {
  const { stage } = run;
  if (haveNoAddress(run)) await selectAndAddress(run, BEFORE_ACTION);
  else {
    await stage.go('today');
    await stage.page.getByRole('button', { name: new RegExp(`^${en.today.all} `) }).click();
    await focusFirstRow(run);
    // The heading of a group stands for all of its customers.
    await stage.press('ArrowDown', 'Space');
    for (let row = 1; row < BEFORE_ACTION; row += 1) await stage.press('ArrowDown', 'Space');
  }
  return write(run, 'letterBeforeAction');
}

/**
 * Walks the overdue customers and selects some who owe something undisputed and were not spoken to
 * today; each gets an invented address first.
 */
async function selectAndAddress(run: Run, wanted: number): Promise<void> {
  const { stage, input } = run;
  const late = lateNames(input.draft.customers, input.asOf);
  await stage.go('customers');
  await stage.page
    .getByRole('button', { name: new RegExp(`^${en.debtors.overdueOnly} \\d`) })
    .click();
  await focusFirstRow(run);
  let chosen = 0;
  let before = '';
  for (let name = await nameAtCursor(run); name !== before; name = await nameAtCursor(run)) {
    if (late.has(name) && !run.used.has(name)) {
      chosen += 1;
      await giveAddress(run, chosen);
      await nameAtCursor(run);
      await stage.press('Space');
      await stage.page.getByText(en.common.selected(chosen)).waitFor();
      run.used.add(name);
    }
    if (chosen === wanted) break;
    before = name;
    await stage.press('ArrowDown');
    await stage.settled();
  }
  await stage.dismissMessages();
}

/** The file of a demo may be older than letters should be written on: the window wants a reason. */
async function giveReason(dialog: Locator): Promise<void> {
  const reason = dialog.getByLabel(en.freshness.reason);
  if ((await reason.count()) > 0) await reason.fill('Demonstration on an older file');
}

async function write(run: Run, kind: LetterKind): Promise<ExpectedPdf | null> {
  const { stage } = run;
  await stage.press('l');
  const dialog = stage.dialog();
  await dialog.getByRole('button', { name: say.kinds[kind], exact: true }).click();
  const print = dialog.getByRole('button', { name: /^Print / });
  const drafts = await draftsIn(dialog);
  await stage.shoot(`letters-${kind}`);
  const ready = drafts.filter(({ state }) => state.startsWith(say.dialog.ready));
  if (ready.length === 0) {
    await stage.press('Escape');
    await stage.dialogGone();
    run.done(`No ${say.kinds[kind].toLowerCase()} could be written`);
    return null;
  }
  await giveReason(dialog);
  await print.click();
  await dialog.getByText(say.printed.title(ready.length)).waitFor({ timeout: 60_000 });
  const pages = Number(/(\d+) pages?/.exec(await dialog.innerText())?.[1] ?? 0);
  await stage.shoot(`letters-${kind}-printed`);
  const path = await saveDocument(run);
  await dropSelection(run);
  run.done(`${say.kinds[kind]}: one print file`, {
    letters: ready.length,
    'left out': drafts.length - ready.length,
    pages,
  });
  for (const { name } of ready) run.used.add(name);
  const texts = ready.flatMap(({ name, amount }) => [name, amount.replace(/[^\d.,]/g, '')]);
  return { path, pages, texts };
}

interface ShownDraft {
  readonly name: string;
  readonly amount: string;
  readonly state: string;
}

async function draftsIn(dialog: Locator): Promise<ShownDraft[]> {
  await dialog
    .locator('tbody tr')
    .first()
    .or(dialog.getByText(say.dialog.nothing))
    .first()
    .waitFor();
  const rows = await dialog.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => {
      const [name = '', , amount = '', state = ''] = await row.locator('td').allInnerTexts();
      return { name: plain(name), amount: plain(amount), state: plain(state) };
    }),
  );
}

/** Everybody who was to be written to may be done: then the filter hides the list. */
async function dropSelection(run: Run): Promise<void> {
  const { stage } = run;
  await stage.settled();
  if ((await stage.page.locator(FIRST_ROW).count()) === 0) await stage.press('Control+Backspace');
  await focusFirstRow(run);
  await stage.press('Escape');
}

const FIRST_ROW = '[role="grid"] [role="row"][tabindex="0"]';

async function focusFirstRow({ stage }: Run): Promise<void> {
  await stage.page.locator(FIRST_ROW).first().focus();
  await stage.press('Home');
}
