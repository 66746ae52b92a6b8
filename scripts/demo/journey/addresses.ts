import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';
import { save } from './today';

const say = en.master;

/** True when the file came without postal addresses, as most exports of open items do. */
export function haveNoAddress({ input }: Run): boolean {
  return input.draft.customers.every(({ address }) => address.lines.length === 0);
}

/** Gives the first rows of the list at hand a plainly invented address; returns how many rows. */
export async function giveAddresses(run: Run, wanted: number): Promise<number> {
  const { stage } = run;
  const rows = Math.min(wanted, await stage.page.locator('.grid__row').count());
  for (let row = 0; row < rows; row += 1) {
    if (row > 0) await stage.press('ArrowDown');
    await giveAddress(run, row + 1);
  }
  await stage.dismissMessages();
  await stage.press('Home');
  return rows;
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
