import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';
import { plain } from '../text';

/**
 * Loses the working database, as a full disk does, and brings the ledger back from its journal file:
 * the figures afterwards are those before.
 */
export async function recover(run: Run): Promise<void> {
  const { stage } = run;
  const before = await ageing(run);
  await stage.restart((userData) => {
    rmSync(join(userData, 'IndexedDB'), { recursive: true, force: true });
  });
  const rebuild = stage.page.getByRole('button', { name: en.recovery.rebuild });
  await rebuild.waitFor();
  await stage.shoot('recovery');
  await rebuild.click();
  await stage.page.getByRole('navigation', { name: en.shell.rail }).waitFor({ timeout: 60_000 });
  run.same('Ageing after the rebuild from the journal', await ageing(run), before);
  run.done('Database lost and rebuilt from the journal');
}

async function ageing({ stage }: Run): Promise<string> {
  const { ageing: title } = en.insights.titles;
  await stage.insights();
  const table = stage.page.getByRole('table', { name: title });
  if (!(await table.isVisible())) await stage.press('t');
  await table.waitFor();
  // The screen opens with the currency last looked at.
  const chips = stage.page.getByRole('group', { name: en.insights.currency });
  await chips.getByRole('button').first().click();
  await stage.settled();
  return plain(await table.innerText());
}
