import type { Page } from '@playwright/test';
import { en } from '../../src/renderer/messages/en';
import { watchInputs } from './inputs';
import type { Sample } from './measure';
import { inBothSizes, LARGE_TEXT } from './sizes';
import type { Prepared } from './start';
import type { OpenWindow } from './window';

const NOTES = [
  'milliseconds of a single input, in steps of eight; the tasks are those of all inputs',
];

/** A call written down at the desk: from the key that saves it to the next picture of the window. */
export function commandBench(root: string): Promise<Prepared> {
  return inBothSizes(root, {
    name: 'command',
    title: `Save a call at ${LARGE_TEXT}`,
    what: 'the slowest answer of the window to a key while two calls are opened, written and saved',
    notes: NOTES,
    run: sampled(2, saveCall),
  });
}

/** Opening a customer from today's list and going back. */
export function debtorBench(root: string): Promise<Prepared> {
  return inBothSizes(root, {
    name: 'debtor',
    title: `Open a customer at ${LARGE_TEXT}`,
    what: 'the slowest of opening five customers and going back: from the key to the picture',
    notes: NOTES,
    run: sampled(5, openDebtor),
  });
}

/** The slowest answer to a key while an act is done some times. */
function sampled(times: number, act: (page: Page) => Promise<void>) {
  return async ({ page }: OpenWindow): Promise<Sample> => {
    await page.getByRole('link', { name: en.shell.places.today }).click();
    await page.getByRole('grid', { name: en.today.list }).getByRole('row').nth(1).waitFor();
    await quiet(page);
    const watching = await watchInputs(page);
    for (let time = 0; time < times; time += 1) await act(page);
    await quiet(page);
    const { slowestInputMs, ...figures } = await watching.stop();
    return { ms: slowestInputMs, figures };
  };
}

export async function focusRow(page: Page): Promise<void> {
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
