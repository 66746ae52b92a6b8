import { basename } from 'node:path';
import type { Locator } from '@playwright/test';
import { formatAmount, formatMoney } from '../../../src/domain/money/format';
import type { Money } from '../../../src/domain/money/money';
import { en } from '../../../src/renderer/messages/en';
import { grouped } from '../../../src/renderer/messages/plural';
import { DemoProblem } from '../problem';
import type { Run } from '../run';
import { plain } from '../text';

const say = en.import;

/** Imports the open items and compares every total on the way with the file. */
export async function importOpenItems(run: Run): Promise<void> {
  const { stage, input } = run;
  const { draft, asOf } = input;
  await stage.go('import');
  await stage.shoot('import');
  await stage.answerOpen(input.openItems);
  await stage.press('Control+O');
  const confirm = await preview(run);
  await chooseDay(run);
  const foot = stage.page.locator('.import-preview__totals');
  const { file, open } = draft.totals;
  const shown = plain(await foot.innerText());
  run.same(
    'Total of the file in the preview',
    shown.split(` · ${say.issuedBy('')}`)[0]?.split(` · ${say.open} `)[0] ?? '',
    `${say.inFile} ${totals(file)}`,
  );
  run.same('Open in the preview', shown.split(` · ${say.open} `)[1] ?? '', totals(open));
  run.same(
    'Button of the preview',
    await confirm.innerText(),
    say.confirm(draft.counts.documents, 0),
  );
  await stage.shoot('import-preview');
  await otherTabs(run, draft.notes.length, draft.rejected.length);
  await confirm.click();
  await booked(run, input.openItems);
  await stage.shoot('import-booked');
  await stage.dismissMessages();
  const row = stage.grid(say.history).getByRole('row').nth(1);
  run.same(
    'Open by currency in the list of imports',
    await row.getByRole('gridcell').nth(6).innerText(),
    totals(byCode(open)),
  );
  const { counts } = draft;
  run.done(`${basename(input.openItems)} imported`, {
    rows: grouped(counts.rows),
    customers: grouped(draft.customers.length),
    'open items': grouped(counts.open),
    refused: grouped(counts.rejected),
    open: totals(open),
    'as of': asOf,
  });
}

/** Compares the ageing of the whole book, which the ledger worked out, with the file. */
export async function compareAgeing(run: Run): Promise<void> {
  const { stage, input } = run;
  await stage.insights();
  const { page } = stage;
  const chips = page.getByRole('group', { name: en.insights.currency });
  await stage.press('t');
  const table = page.getByRole('table', { name: en.insights.titles.ageing });
  await table.waitFor();
  for (const total of input.draft.totals.open) {
    const chip = chips.getByRole('button', { name: total.currency, exact: true });
    await chip.click();
    await stage.settled();
    const shown = await table.locator('tbody tr').last().locator('td').last().innerText();
    run.same(`Total of the ageing in ${total.currency}`, shown, formatAmount(total));
  }
  await stage.shoot('insights-tables');
  await stage.press('t');
}

/** Reconciles a bank statement: what is sure is accepted and booked, the rest is parked. */
export async function importBank(run: Run, path: string): Promise<void> {
  const { stage } = run;
  await stage.go('import');
  await stage.answerOpen(path);
  await stage.page.getByRole('button', { name: say.chooseBank }).click();
  const confirm = await preview(run);
  await stage.shoot('bank-preview');
  const found = plain(await stage.page.locator('.import-preview__totals').innerText());
  if (await confirm.isDisabled()) {
    await stage.page.getByRole('button', { name: en.common.cancel }).click();
    run.done(`${basename(path)} read: nothing in it belongs to this ledger`, { found });
    return;
  }
  await confirm.click();
  const { done, list } = en.reconcile;
  await stage.grid(list).waitFor();
  await stage.press('Shift+A');
  await stage.settled();
  await stage.shoot('reconcile');
  await stage.press('Control+Enter');
  const back = stage.page.getByRole('button', { name: done.back });
  await back.waitFor({ timeout: 60_000 });
  await stage.shoot('reconciled');
  await back.click();
  await booked(run, path);
  await stage.dismissMessages();
  run.done(`${basename(path)} reconciled`, { found });
}

/** Waits until the rows are shown; the button that books them. */
async function preview({ stage }: Run): Promise<Locator> {
  const { page } = stage;
  const problem = page.locator('.error-state');
  const shown = page.locator('.import-preview__main [role="tablist"]');
  await shown.or(problem).first().waitFor();
  if (await problem.isVisible()) throw new DemoProblem(plain(await problem.innerText()));
  return page.locator('.import-preview__foot button').last();
}

/** The day is the one the file suggests unless the person who started the demo wanted another. */
async function chooseDay({ stage, input }: Run): Promise<void> {
  const field = stage.page.getByLabel(say.asOf, { exact: true });
  if ((await field.inputValue()) === input.asOf) return;
  await field.fill(input.asOf);
  await stage.page.locator('.import-preview__main [role="tablist"]').waitFor();
}

async function otherTabs({ stage }: Run, notes: number, refused: number): Promise<void> {
  const tab = (name: string) => stage.page.getByRole('tab', { name }).click();
  if (notes > 0) {
    await tab(say.tabs.notes(notes));
    await stage.shoot('import-notes');
  }
  if (refused > 0) {
    await tab(say.tabs.refused(refused));
    await stage.shoot('import-refused');
  }
}

async function booked({ stage }: Run, path: string): Promise<void> {
  const row = stage.grid(say.history).getByRole('row', { name: basename(path) });
  await row.first().waitFor({ timeout: 60_000 });
}

/** Lists have the currencies in the order of their codes, whatever that of the file. */
function byCode(amounts: readonly Money[]): Money[] {
  return [...amounts].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** "5,119.85 EUR · 3.00 GBP" as the window writes it. */
function totals(amounts: readonly Money[]): string {
  return amounts.map((amount) => formatMoney(amount)).join(' · ');
}
