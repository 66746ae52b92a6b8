import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';
import { plain } from '../text';
import { savedBy } from './documents';
import { giveReason } from './letters';

const say = en.handoffs.dialog;
const AGENCY = 'Example Collections Ltd';

/** Hands over the customer of the latest letter; the path of the pack. */
export async function handOver(run: Run): Promise<string> {
  const { stage } = run;
  const { page } = stage;
  await stage.go('letters');
  await stage.shoot('letters');
  const current = page.locator('[role="grid"] [role="row"][tabindex="0"]');
  if ((await current.count()) === 0) await stage.go('customers');
  await current.first().focus();
  await stage.press('Enter');
  await page.getByRole('button', { name: en.debtors.actions.handoff }).waitFor();
  const customer = plain(await page.getByRole('heading', { level: 1 }).innerText());
  await stage.press('Control+k');
  await page.getByRole('combobox', { name: en.commands.palette.label }).fill('hand over');
  await stage.shoot('palette');
  await stage.press('Enter');
  const dialog = stage.dialog();
  await dialog.getByLabel(say.agency, { exact: true }).fill(AGENCY);
  await giveReason(dialog);
  const claim = plain(await dialog.locator('b.num').innerText());
  await stage.shoot('handoff');
  const path = await savedBy(run, async () => {
    await dialog.getByRole('button', { name: say.write }).click();
    await dialog.getByText(en.handoffs.written).waitFor({ timeout: 60_000 });
  });
  await stage.shoot('handoff-written');
  await dialog.getByRole('button', { name: en.common.close }).click();
  await stage.dialogGone();
  await stage.dismissMessages();
  await stage.shoot('customer-with-agency');
  run.done('Case handed over', { customer, agency: AGENCY, claim });
  return path;
}
