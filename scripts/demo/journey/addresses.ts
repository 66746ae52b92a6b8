import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';
import { save } from './today';

const say = en.master;

/** True when the file came without postal addresses, as most exports of open items do. */
export function haveNoAddress({ input }: Run): boolean {
  return input.draft.customers.every(({ address }) => address.lines.length === 0);
}

/** The customer at the cursor gets an address through its form. */
export async function giveAddress(run: Run, number: number): Promise<void> {
  const { stage } = run;
  await stage.press('e');
  const dialog = stage.dialog();
  await dialog.getByLabel(say.street, { exact: true }).fill(`${number} Example Street`);
  await dialog.getByLabel(say.postalCode, { exact: true }).fill('00000');
  await dialog.getByLabel(say.city, { exact: true }).fill('Demo Town');
  await dialog.getByLabel(say.country, { exact: true }).fill('US');
  await save(run);
}
