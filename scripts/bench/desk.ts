import type { Page } from '@playwright/test';
import { en } from '../../src/renderer/messages/en';
import { openBooked } from './import';
import { watchInputs } from './inputs';
import type { Comparison, Sample } from './measure';
import type { Prepared } from './start';
import type { OpenWindow } from './window';

const LARGE = { rows: 200_000, customers: 20_000 };
const SMALL = { rows: 2_000, customers: 200 };
const LARGE_TEXT = '20,000 customers with 200,000 items';
const SMALL_TEXT = 'the same with 200 customers and 2,000 items: 1 is no growth at all';

/** What somebody looks for: a common word, a rare one, a misspelt one, two words, a number, a reference. */
const TYPED = ['customer', 'llc', 'custmoer 19', 'customer 7', '0200000', '1930'];

const MOVES = [
  ...Array<string>(40).fill('ArrowDown'),
  ...Array<string>(10).fill('PageDown'),
  ...['End', 'Home'],
];

/** A call written down at the desk: from the key that saves it to the next picture of the window. */
export function commandBench(root: string): Promise<Prepared> {
  return deskBench(root, {
    name: 'command',
    title: `Save a call at ${LARGE_TEXT}`,
    what: 'the slowest answer of the window to a key while two calls are opened, written and saved',
    run: async (page) => {
      for (let time = 0; time < 2; time += 1) await saveCall(page);
    },
  });
}

/** Search as you type: the slowest key of several words. */
export function paletteBench(root: string): Promise<Prepared> {
  return deskBench(root, {
    name: 'palette',
    title: `A key in the palette at ${LARGE_TEXT}`,
    what: `the slowest key of typing ${TYPED.join(', ')}: from the key to the window drawn again`,
    run: async (page) => {
      for (const text of TYPED) await search(page, text);
    },
  });
}

/** Moving through today's list, row by row, by pages and from end to end. */
export function moveBench(root: string): Promise<Prepared> {
  return deskBench(root, {
    name: 'move',
    title: `A row further in Today at ${LARGE_TEXT}`,
    what: 'the slowest of 40 rows, 10 pages, the end and the beginning: from the key to the picture',
    run: async (page) => {
      await focusRow(page);
      for (const key of MOVES) await page.keyboard.press(key, { delay: 30 });
    },
  });
}

/** Opening a customer from today's list and going back. */
export function debtorBench(root: string): Promise<Prepared> {
  return deskBench(root, {
    name: 'debtor',
    title: `Open a customer at ${LARGE_TEXT}`,
    what: 'the slowest of opening five customers and going back: from the key to the picture',
    run: async (page) => {
      for (let time = 0; time < 5; time += 1) await openDebtor(page);
    },
  });
}

interface Act extends Pick<Comparison, 'name' | 'title'> {
  readonly what: string;
  readonly run: (page: Page) => Promise<void>;
}

/** The same act in two windows that stay open: one with a large ledger, one with a small one. */
async function deskBench(root: string, { name, title, what, run }: Act): Promise<Prepared> {
  const large = await openBooked(root, LARGE);
  const small = await openBooked(root, SMALL);
  const side = (what: string, { page }: OpenWindow) => ({ what, run: () => sampled(page, run) });
  return {
    comparison: {
      name,
      title,
      ours: side(what, large),
      baseline: side(SMALL_TEXT, small),
      notes: [
        'milliseconds of a single input, in steps of eight; the tasks are those of all inputs',
      ],
    },
    remove: async () => {
      await large.close();
      await small.close();
    },
  };
}

async function sampled(page: Page, run: Act['run']): Promise<Sample> {
  await page.getByRole('link', { name: en.shell.places.today }).click();
  await page.getByRole('grid', { name: en.today.list }).getByRole('row').nth(1).waitFor();
  await quiet(page);
  const watching = await watchInputs(page);
  await run(page);
  await quiet(page);
  const { slowestInputMs, ...figures } = await watching.stop();
  return { ms: slowestInputMs, figures };
}

async function focusRow(page: Page): Promise<void> {
  await page.getByRole('row').and(page.locator('[tabindex="0"]')).first().focus();
}

async function openDebtor(page: Page): Promise<void> {
  await focusRow(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const tabs = page.getByRole('tablist', { name: en.dossier.tabs.label });
  await tabs.waitFor();
  await quiet(page);
  await page.keyboard.press('Escape');
  await tabs.waitFor({ state: 'hidden' });
  await quiet(page);
}

async function saveCall(page: Page): Promise<void> {
  await focusRow(page);
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await quiet(page);
}

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: en.commands.palette.label }).waitFor();
  await page.keyboard.type(text, { delay: 60 });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Waits until the window has nothing left to do. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let free = 0; free < 5; free += 1) {
      const left = await new Promise<number>((done) =>
        requestIdleCallback((deadline) => done(deadline.timeRemaining())),
      );
      if (left < 20) free = -1;
      await new Promise((done) => setTimeout(done, 40));
    }
  });
}
