import type { Page } from '@playwright/test';
import { en } from '../../src/renderer/messages/en';
import { bareRows, bareSearch } from './bareLists';
import { focusRow, quiet } from './desk';
import { openBooked } from './import';
import { answered, settled } from './keys';
import type { Comparison, Sample } from './measure';
import type { BenchName } from './options';
import { benchRows } from './rows';
import { LARGE, LARGE_TEXT } from './sizes';
import type { Prepared } from './start';
import { bareApplication, openWindow, ready, userDataFolder } from './window';

const PRESSES = 120;
/** About as many rows as a list of the application has in the document. */
const DRAWN = 90;
const KEYS = ['ArrowDown', 'j', 'PageDown'] as const;

/** What somebody looks for: a common word, a rare one, a misspelt one, two words, a number, a reference. */
const TYPED = [
  ...['customer', 'llc', 'custmoer 19', 'customer 7', '0200000', '1930', 'corp', 'omer 12'],
  '199',
];

type Place = 'today' | 'customers';

/** Two windows that stay open, the second one bare, and what is asked of both. */
interface Windows {
  readonly ours: Page;
  readonly bare: Page;
  /** A line for each customer. */
  readonly texts: readonly string[];
}

/** Moving through today's list and that of all customers, row by row and by pages. */
export function moveBench(root: string): Promise<Prepared> {
  return inWindows(root, (windows) =>
    (['today', 'customers'] as const).flatMap((place) =>
      KEYS.map((key) => moves(windows, place, key)),
    ),
  );
}

/** Filtering those lists as one types. */
export function filterBench(root: string): Promise<Prepared> {
  return inWindows(root, (windows) => [
    searches(windows, 'filter', 'filter of Today', (page) => openFilter(page, 'today')),
    searches(windows, 'filter', 'filter of Customers', (page) => openFilter(page, 'customers')),
  ]);
}

/** Search as you type in the palette. */
export function paletteBench(root: string): Promise<Prepared> {
  return inWindows(root, (windows) => [searches(windows, 'palette', 'palette', openPalette)]);
}

function moves({ ours, bare, texts }: Windows, place: Place, key: string): Comparison {
  return {
    name: 'move',
    title: `${key} in ${en.shell.places[place]} at ${LARGE_TEXT}`,
    ours: {
      what: `work from the key to the new row handed over, 95th of 100; ${PRESSES} presses`,
      run: async () => {
        await goTo(ours, place);
        await focusRow(ours);
        await ours.keyboard.press('Home');
        await quiet(ours);
        return answered(ours, (press) => times(PRESSES, () => press(key)));
      },
    },
    baseline: {
      what: `the same in a bare window: ${DRAWN} plain rows, a class and the focus moved`,
      run: async (): Promise<Sample> => {
        await bareRows(bare, texts.slice(0, DRAWN));
        return answered(bare, (press) => times(PRESSES, () => press(key)));
      },
    },
    notes: ['settled: the customer beside the list is drawn too'],
  };
}

function searches(
  { ours, bare, texts }: Windows,
  name: BenchName,
  where: string,
  open: (page: Page) => Promise<void>,
): Comparison {
  const typed = TYPED.join('').length * 2;
  return {
    name,
    title: `A key in the ${where} at ${LARGE_TEXT}`,
    ours: {
      what: `work from the key to the results handed over, 95th of 100; ${typed} presses: words typed and deleted`,
      run: async () => {
        await open(ours);
        const sample = await settled(ours, typeAll);
        await ours.keyboard.press('Escape');
        return sample;
      },
    },
    baseline: {
      what: `the same in a bare window: ${texts.length} texts asked with includes(), 40 of them drawn`,
      run: async (): Promise<Sample> => {
        await bareSearch(bare, texts);
        return settled(bare, typeAll);
      },
    },
    notes: [
      `work: until the letter itself is painted; settled: the results; typed are ${TYPED.join(', ')}`,
    ],
  };
}

async function inWindows(
  root: string,
  compare: (windows: Windows) => readonly Comparison[],
): Promise<Prepared> {
  const large = await openBooked(root, LARGE);
  const application = bareApplication();
  const data = userDataFolder();
  const bare = await openWindow(application.folder, data.path);
  await ready(bare.page);
  const names = benchRows(LARGE.rows, LARGE.customers).map(
    ({ name, customer, terms }) => `${name} ${customer} ${terms}`,
  );
  const texts = [...new Set(names)].slice(0, LARGE.customers);
  return {
    comparisons: compare({ ours: large.page, bare: bare.page, texts }),
    remove: async () => {
      await large.close();
      await bare.close();
      for (const folder of [application, data]) folder.remove();
    },
  };
}

async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('link', { name: en.shell.places[place] }).click();
  await page.getByRole('heading', { level: 1, name: en.shell.places[place] }).waitFor();
  await page.getByRole('grid').getByRole('row').nth(1).waitFor();
  await quiet(page);
}

async function openFilter(page: Page, place: Place): Promise<void> {
  await goTo(page, place);
  await focusRow(page);
  await page.keyboard.press('/');
  await page.locator('input:focus').waitFor();
}

async function openPalette(page: Page): Promise<void> {
  await goTo(page, 'today');
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: en.commands.palette.label }).waitFor();
  await quiet(page);
}

async function typeAll(press: (key: string) => Promise<void>): Promise<void> {
  for (const text of TYPED) {
    for (const letter of text) await press(letter);
    await times(text.length, () => press('Backspace'));
  }
}

async function times(count: number, run: () => Promise<void>): Promise<void> {
  for (let done = 0; done < count; done += 1) await run();
}
