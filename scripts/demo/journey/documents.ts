import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../src/renderer/messages/en';
import { DemoProblem } from '../problem';
import type { Run } from '../run';

/** "Save as" in the dialog of a drawn document; the path it was saved under. Closes the dialog. */
export async function saveDocument(run: Run): Promise<string> {
  const { stage } = run;
  const path = await savedBy(run, async () => {
    await stage.dialog().getByRole('button', { name: en.documents.saveAs }).click();
    await stage.page.getByText(en.documents.saved('')).waitFor();
  });
  await stage.dialog().getByRole('button', { name: en.common.close }).click();
  await stage.dialogGone();
  await stage.dismissMessages();
  return path;
}

/** The file that appeared in the demo's folder while `act` ran. */
export async function savedBy({ stage }: Run, act: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(stage.documents));
  await act();
  const [name] = readdirSync(stage.documents).filter((file) => !before.has(file));
  if (name === undefined) throw new DemoProblem('The application saved no file where it was told.');
  return join(stage.documents, name);
}
