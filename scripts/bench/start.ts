import { en } from '../../src/renderer/messages/en';
import type { Comparison } from './measure';
import { bareApplication, openWindow, ready, userDataFolder } from './window';

const NOW = '2026-11-20T09:30:00Z';

export interface Prepared {
  /** Measured one after the other. */
  readonly comparisons: readonly Comparison[];
  readonly remove: () => void | Promise<void>;
}

/** From the start of the process to the worklist of the sample ledger, ready for the keyboard. */
export async function startBench(root: string): Promise<Prepared> {
  const ledger = userDataFolder();
  const bare = bareApplication();
  const other = userDataFolder();
  const rows = await createSample(root, ledger.path);
  const comparison: Comparison = {
    name: 'start',
    title: 'Cold start to the ready worklist',
    ours: {
      what: 'new process, sample ledger verified and read, worklist painted and focused',
      run: () => started(root, ledger.path, '[role="grid"] [role="row"][tabindex="0"]'),
    },
    baseline: {
      what: 'new process, empty Electron window with one line of text, painted',
      run: () => started(bare.folder, other.path, 'p'),
    },
    notes: [
      `${rows} journal entries; files in the system's cache, as after the first start of a day`,
    ],
  };
  const remove = () => {
    for (const folder of [ledger, bare, other]) folder.remove();
  };
  return { comparisons: [comparison], remove };
}

async function started(folder: string, userData: string, selector: string): Promise<number> {
  const began = performance.now();
  const { page, close } = await openWindow(folder, userData, NOW);
  await ready(page);
  await page.locator(selector).first().waitFor();
  const took = performance.now() - began;
  await close();
  return took;
}

/** Makes the sample ledger once; answers its number of journal entries as Settings shows it. */
async function createSample(root: string, userData: string): Promise<string> {
  const { page, close } = await openWindow(root, userData, NOW);
  await ready(page);
  await page.getByRole('button', { name: en.firstRun.sample.action }).click();
  const rail = page.getByRole('navigation', { name: en.shell.rail });
  await rail.waitFor({ timeout: 60_000 });
  await rail.getByRole('link', { name: en.shell.places.settings }).click();
  await page.getByRole('tab', { name: en.settings.pages.about, exact: true }).click();
  const entries = page
    .locator('dt', { hasText: en.settings.events })
    .locator('xpath=following-sibling::dd[1]');
  const count = await entries.innerText();
  await rail.getByRole('link', { name: en.shell.places.today }).click();
  await page.locator('[role="grid"] [role="row"][tabindex="0"]').waitFor();
  await close();
  return count;
}
