import { en } from '../../../src/renderer/messages/en';
import type { ExpectedPdf } from '../checks/pdf';
import { agreementCustomer } from '../overdue';
import type { Run } from '../run';
import { plain } from '../text';
import { giveAddress, haveNoAddress } from './addresses';
import { saveDocument } from './documents';

const say = en.agreements.dialog;

/** An instalment agreement with a customer nothing was done for yet, found by number. */
export async function agreeInstalments(run: Run): Promise<ExpectedPdf | null> {
  const { stage, input } = run;
  const found = agreementCustomer(input.draft.customers, run.used);
  if (found === undefined) {
    run.done('No customer is left to agree instalments with');
    return null;
  }
  const customer = plain(found.name);
  await stage.press('Control+k');
  const field = stage.page.getByRole('combobox', { name: en.commands.palette.label });
  await field.fill(found.number === '' ? found.name : found.number);
  await stage.press('Enter');
  await stage.page.getByRole('heading', { level: 1, name: customer, exact: true }).waitFor();
  if (haveNoAddress(run)) await giveAddress(run, 99);
  await stage.press('o');
  const dialog = stage.dialog();
  await dialog.getByLabel(say.place, { exact: true }).fill('Hamburg');
  const sum = plain(await dialog.locator('tfoot td').nth(1).innerText());
  const debt = plain(await dialog.getByLabel(say.currency).locator('option:checked').innerText());
  run.same('Sum of the instalments', sum, debt);
  await stage.shoot('agreement');
  await dialog.getByRole('button', { name: say.draw }).click();
  await dialog.getByText(en.agreements.printed).waitFor({ timeout: 30_000 });
  const pages = Number(/(\d+) pages?/.exec(await dialog.innerText())?.[1] ?? 0);
  await stage.shoot('agreement-drawn');
  const path = await saveDocument(run);
  run.done('Instalment agreement drawn up', { customer, debt, pages });
  return { path, pages, texts: [customer, debt] };
}
