import { en } from '../../../src/renderer/messages/en';
import type { ExpectedPdf } from '../checks/pdf';
import { plain, type Run } from '../run';
import { giveAddress, haveNoAddress } from './addresses';
import { saveDocument } from './documents';
import { atCursor } from './today';

const say = en.agreements.dialog;

/** An instalment agreement with the customer at the top of today's list. */
export async function agreeInstalments(run: Run): Promise<ExpectedPdf> {
  const { stage } = run;
  await stage.go('today');
  await stage.page.locator('[role="grid"] [role="row"][tabindex="0"]').first().focus();
  const customer = await atCursor(run);
  if (haveNoAddress(run)) await giveAddress(run, 99);
  await stage.press('o');
  const dialog = stage.dialog();
  await dialog.getByLabel(say.signatory, { exact: true }).fill('A. Example');
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
