import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';
import { plain } from '../text';
import { savedBy } from './documents';

const say = en.handoffs;
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
  await dialog.getByRole('table').waitFor();
  await stage.shoot('handoff-checks');
  for (const reason of await dialog.getByLabel(/^Why go on/).all()) {
    await reason.fill('Agreed with the management');
  }
  const next = dialog.getByRole('button', { name: say.next, exact: true });
  await next.click();
  await stage.shoot('handoff-leaves');
  await next.click();
  await dialog.getByLabel(say.compare.to, { exact: true }).fill(AGENCY);
  await next.click();
  // The checks after it read the pack without its password.
  await dialog.getByLabel(say.send.encrypt, { exact: true }).uncheck();
  const claim = plain(await dialog.locator('b .money').first().innerText());
  await stage.shoot('handoff');
  const path = await savedBy(run, async () => {
    await dialog.getByRole('button', { name: say.dialog.write }).click();
    await dialog.getByText(en.handoffs.written, { exact: true }).waitFor({ timeout: 60_000 });
  });
  await stage.shoot('handoff-written');
  await dialog.getByRole('button', { name: en.common.close }).click();
  await stage.dialogGone();
  await stage.dismissMessages();
  await stage.shoot('customer-with-agency');
  run.done('Case handed over', { customer, agency: AGENCY, claim });
  return path;
}
