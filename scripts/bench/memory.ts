import type { Page } from '@playwright/test';
import { en } from '../../src/renderer/messages/en';
import { quiet } from './desk';
import { bookedFolder, NOW } from './import';
import type { Sample } from './measure';
import { type BenchRow, benchRows } from './rows';
import { LARGE, LARGE_TEXT } from './sizes';
import type { Prepared } from './start';
import { bareApplication, type OpenWindow, openWindow, ready, userDataFolder } from './window';

/** Customers opened one after the other. */
const OPENED = 50;
const PORTION = 10_000;
const PLACES = ['customers', 'import', 'letters', 'agreements', 'handoffs', 'insights'] as const;

/** What the window keeps in memory after a day's way through it, against the bare documents alone. */
export async function memoryBench(root: string): Promise<Prepared> {
  const ledger = await bookedFolder(root, LARGE);
  const bare = bareApplication();
  const rows = benchRows(LARGE.rows, LARGE.customers);
  return {
    comparison: {
      name: 'memory',
      title: `Memory of the window at ${LARGE_TEXT}`,
      unit: 'MB',
      ours: {
        what: `JavaScript objects after a collection, every place visited and ${OPENED} customers opened`,
        run: () => aDay(root, ledger.path),
      },
      baseline: {
        what: 'the same rows as bare documents, one per customer, in an empty page of the same Electron',
        run: () => documentsAlone(bare.folder, rows),
      },
      notes: [
        '...Mb: objects of the page after a collection; ...ProcessMb: working set of its process, workers included',
      ],
    },
    remove: () => {
      ledger.remove();
      bare.remove();
    },
  };
}

async function aDay(root: string, path: string): Promise<Sample> {
  const opened = await openWindow(root, path, NOW);
  const { page } = opened;
  await ready(page);
  await page.locator('[role="grid"] [role="row"][tabindex="0"]').waitFor();
  await quiet(page);
  const start = await memoryOf(opened);
  await openCustomers(page);
  const customers = await memoryOf(opened);
  for (const place of PLACES) await visit(page, place);
  const day = await memoryOf(opened);
  await opened.close();
  return {
    ms: day.objects,
    figures: {
      startMb: start.objects,
      startProcessMb: start.process,
      customersMb: customers.objects,
      customersProcessMb: customers.process,
      dayProcessMb: day.process,
    },
  };
}

async function openCustomers(page: Page): Promise<void> {
  const tabs = page.getByRole('tablist', { name: en.dossier.tabs.label });
  for (let customer = 0; customer < OPENED; customer += 1) {
    await page.locator('[role="grid"] [role="row"][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabs.waitFor();
    await page.keyboard.press('Escape');
    await tabs.waitFor({ state: 'hidden' });
  }
  await quiet(page);
}

async function visit(page: Page, place: (typeof PLACES)[number]): Promise<void> {
  await page.getByRole('link', { name: en.shell.places[place] }).click();
  await page.getByRole('heading', { level: 1, name: en.shell.places[place] }).waitFor();
  if (place === 'insights') {
    await page.locator('.insights__figures[aria-busy="false"]').waitFor({ timeout: 120_000 });
  }
  await quiet(page);
}

async function documentsAlone(folder: string, rows: readonly BenchRow[]): Promise<Sample> {
  const data = userDataFolder();
  const opened = await openWindow(folder, data.path, NOW);
  const { page } = opened;
  await ready(page);
  const empty = await memoryOf(opened);
  for (let start = 0; start < rows.length; start += PORTION) {
    await page.evaluate(addToDocuments, rows.slice(start, start + PORTION));
  }
  const { objects, process } = await memoryOf(opened);
  await opened.close();
  data.remove();
  return { ms: objects, figures: { emptyMb: empty.objects, processMb: process } };
}

/** Runs in the bare window: a document per customer, his items in it. */
function addToDocuments(rows: readonly BenchRow[]): void {
  const documents: Map<string, { name: string; items: object[] }> =
    Reflect.get(window, 'benchDocuments') ?? new Map();
  Reflect.set(window, 'benchDocuments', documents);
  for (const { customer, name, ...item } of rows) {
    const document = documents.get(customer) ?? { name, items: [] };
    documents.set(customer, document);
    document.items.push(item);
  }
}

/** Megabytes: objects that are left after a collection, and the working set of the process. */
async function memoryOf({ app, page }: OpenWindow): Promise<{ objects: number; process: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const kilobytes = await app.evaluate(({ app: electron }) =>
    Math.max(
      ...electron
        .getAppMetrics()
        .filter(({ type }) => type === 'Tab')
        .map(({ memory }) => memory.workingSetSize),
    ),
  );
  return { objects: usedSize / 2 ** 20, process: kilobytes / 1024 };
}
