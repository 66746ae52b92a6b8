import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { SAMPLE_COMPANY } from '../../src/domain/sample/company';
import { en } from '../../src/renderer/messages/en';
import type { Sample } from './measure';
import type { BenchName } from './options';
import type { BenchRow } from './rows';
import { benchRows, csvOf } from './rows';
import type { Prepared } from './start';
import { watch } from './watch';
import { bareApplication, type OpenWindow, openWindow, ready, userDataFolder } from './window';

interface Size {
  readonly name: BenchName;
  readonly rows: number;
  readonly customers: number;
}

/** The export of one company, and the largest ledger the application is made for. */
export const SIZES = {
  import: { name: 'import', rows: 9_700, customers: 660 },
  scale: { name: 'scale', rows: 200_000, customers: 10_000 },
} as const satisfies Record<string, Size>;

/** The moment it is in every window with generated rows. */
export const NOW = '2020-05-31T09:30:00Z';
const FILE = 'open-items.csv';
const ROWS_SCRIPT = 'rows.js';
const LONGEST_MS = 300_000;

/** From choosing the file to the booked import, against writing its rows to a bare table. */
export async function importBench(root: string, size: Size): Promise<Prepared> {
  const rows = benchRows(size.rows, size.customers);
  const bare = bareApplication();
  const path = join(bare.folder, FILE);
  writeFileSync(path, csvOf(rows));
  // A script of the page: arguments of that size would have to go through the debugger's pipe.
  const text = JSON.stringify(JSON.stringify(rows));
  writeFileSync(join(bare.folder, ROWS_SCRIPT), `window.benchRows = JSON.parse(${text});`);
  return {
    comparisons: [
      {
        name: size.name,
        title: `Import of ${size.rows} rows of ${size.customers} customers`,
        ours: {
          what: 'choose, read, check, compare, preview, confirm, book with hash chain and journal file',
          run: () => imported(root, path, size.rows),
        },
        baseline: {
          what: 'the same rows by Dexie bulkAdd into one table with three indexes, in the same Electron',
          run: () => bulkAdded(root, bare.folder, size.rows),
        },
        notes: [
          'each run in a fresh data folder; ours includes Playwright pressing the button that confirms',
        ],
      },
    ],
    remove: bare.remove,
  };
}

async function imported(root: string, path: string, rows: number): Promise<Sample> {
  const data = userDataFolder();
  const { app, page, close } = await openWindow(root, data.path, NOW);
  const choose = await atImport(app, page, path);
  const watching = await watch(app, page);
  const began = performance.now();
  await book(page, choose, rows);
  const ms = performance.now() - began;
  const { slowFrames, ...seen } = await watching.stop();
  await close();
  data.remove();
  return { ms, figures: { ...seen, slowFrames: slowFrames.length } };
}

/** A window with generated rows in its ledger, as a day begins: started anew. Open until `close`. */
export async function openBooked(
  root: string,
  size: { readonly rows: number; readonly customers: number },
): Promise<OpenWindow> {
  const data = await bookedFolder(root, size);
  const opened = await openWindow(root, data.path, NOW);
  await ready(opened.page);
  const close = async () => {
    await opened.close();
    data.remove();
  };
  return { ...opened, close };
}

/** A data folder with generated rows in its ledger, and no window open on it. */
export async function bookedFolder(
  root: string,
  size: { readonly rows: number; readonly customers: number },
): Promise<ReturnType<typeof userDataFolder>> {
  const data = userDataFolder();
  const opened = await bookedWindow(root, data.path, size);
  await opened.close();
  return data;
}

async function bookedWindow(
  root: string,
  folder: string,
  size: { readonly rows: number; readonly customers: number },
): Promise<OpenWindow> {
  const path = join(folder, FILE);
  writeFileSync(path, csvOf(benchRows(size.rows, size.customers)));
  const opened = await openWindow(root, folder, NOW);
  await book(opened.page, await atImport(opened.app, opened.page, path), size.rows);
  return opened;
}

/** Goes to the import of a new company; the file dialog will answer `path`. */
async function atImport(app: ElectronApplication, page: Page, path: string): Promise<Locator> {
  await ready(page);
  await createCompany(page);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await page.getByRole('link', { name: en.shell.places.import }).click();
  const choose = page.getByRole('button', { name: en.import.chooseItems });
  await choose.waitFor();
  return choose;
}

async function book(page: Page, choose: Locator, rows: number): Promise<void> {
  await choose.click();
  const confirm = page.getByRole('button', { name: en.import.confirm(rows, 0) });
  await confirm.click({ timeout: LONGEST_MS });
  await page.getByText(en.import.booked(FILE, rows, 0)).waitFor({ timeout: LONGEST_MS });
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

async function bulkAdded(root: string, folder: string, rows: number): Promise<number> {
  const data = userDataFolder();
  const { page, close } = await openWindow(folder, data.path, NOW);
  await ready(page);
  await page.addScriptTag({ path: join(root, 'node_modules', 'dexie', 'dist', 'dexie.min.js') });
  await page.addScriptTag({ url: ROWS_SCRIPT });
  const { took, count } = await page.evaluate(async () => {
    const all: BenchRow[] = Reflect.get(window, 'benchRows');
    const Dexie = Reflect.get(window, 'Dexie');
    const database = new Dexie('bench');
    database.version(1).stores({ items: '++id, customer, dueOn, settledOn' });
    await database.open();
    const items: BareTable = database.items;
    const began = performance.now();
    await items.bulkAdd(all);
    return { took: performance.now() - began, count: await items.count() };
  });
  await close();
  data.remove();
  if (count !== rows) throw new Error(`${count} rows were written instead of ${rows}`);
  return took;
}
