import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { SAMPLE_COMPANY } from '../../src/domain/sample/company';
import { en } from '../../src/renderer/messages/en';
import type { BenchRow } from './rows';
import { benchRows, csvOf } from './rows';
import type { Prepared } from './start';
import { bareApplication, openWindow, ready, userDataFolder } from './window';

const ROWS = 9_700;
const NOW = '2020-05-31T09:30:00Z';
const FILE = 'open-items.csv';

/** From choosing the file to the booked import, against writing its rows to a bare table. */
export async function importBench(root: string): Promise<Prepared> {
  const rows = benchRows(ROWS);
  const bare = bareApplication();
  const path = join(bare.folder, FILE);
  writeFileSync(path, csvOf(rows));
  return {
    comparison: {
      name: 'import',
      title: `Import of ${ROWS} rows`,
      ours: {
        what: 'choose, read, check, compare, preview, confirm, book with hash chain and journal file',
        run: () => imported(root, path),
      },
      baseline: {
        what: 'the same rows by Dexie bulkAdd into one table with three indexes, in the same Electron',
        run: () => bulkAdded(root, bare.folder, rows),
      },
      notes: [
        'each run in a fresh data folder; ours includes Playwright pressing the button that confirms',
      ],
    },
    remove: bare.remove,
  };
}

async function imported(root: string, path: string): Promise<number> {
  const data = userDataFolder();
  const { app, page, close } = await openWindow(root, data.path, NOW);
  await ready(page);
  await createCompany(page);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.getByRole('link', { name: en.shell.places.import }).click();
  const choose = page.getByRole('button', { name: en.import.chooseItems });
  await choose.waitFor();
  const began = performance.now();
  await choose.click();
  await page.getByRole('button', { name: en.import.confirm(ROWS, 0) }).click();
  await page.getByText(en.import.booked(FILE, ROWS, 0)).waitFor({ timeout: 120_000 });
  const took = performance.now() - began;
  await close();
  data.remove();
  return took;
}

async function createCompany(page: Page): Promise<void> {
  const say = en.firstRun;
  await page.getByRole('button', { name: say.company.action }).click();
  const { name, address, contact, bankAccounts } = SAMPLE_COMPANY;
  const fields = [
    [say.fields.name, name],
    [say.fields.street, address.lines.join(', ')],
    [say.fields.city, address.city],
    [say.fields.country, address.country],
    [say.fields.currency, 'USD'],
    [say.fields.iban, bankAccounts[0]?.iban ?? ''],
    [say.fields.contact, contact.name],
  ] as const;
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: say.create }).click();
  await page.getByRole('navigation', { name: en.shell.rail }).waitFor();
}

/** What the page of the baseline sees of Dexie. */
interface BareTable {
  bulkAdd(rows: readonly BenchRow[]): Promise<unknown>;
  count(): Promise<number>;
}

async function bulkAdded(root: string, folder: string, rows: readonly BenchRow[]): Promise<number> {
  const data = userDataFolder();
  const { page, close } = await openWindow(folder, data.path, NOW);
  await ready(page);
  await page.addScriptTag({ path: join(root, 'node_modules', 'dexie', 'dist', 'dexie.min.js') });
  const { took, count } = await page.evaluate(async (all) => {
    const Dexie = Reflect.get(window, 'Dexie');
    const database = new Dexie('bench');
    database.version(1).stores({ items: '++id, customer, dueOn, settledOn' });
    await database.open();
    const items: BareTable = database.items;
    const began = performance.now();
    await items.bulkAdd(all);
    return { took: performance.now() - began, count: await items.count() };
  }, rows);
  await close();
  data.remove();
  if (count !== rows.length)
    throw new Error(`${count} rows were written instead of ${rows.length}`);
  return took;
}
