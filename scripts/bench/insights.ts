import type { Page } from '@playwright/test';
import { addDays, plainDate } from '../../src/domain/dates/plainDate';
import { en } from '../../src/renderer/messages/en';
import { quiet } from './desk';
import { NOW } from './import';
import type { Sample } from './measure';
import { inBothSizes, LARGE_TEXT } from './sizes';
import type { Prepared } from './start';
import { watch } from './watch';
import type { OpenWindow } from './window';

const YESTERDAY = addDays(plainDate(NOW.slice(0, 10)), -1);

/** What a booking costs while Insights is open: until its figures are those of after, and the frames. */
export function insightsBench(root: string): Promise<Prepared> {
  return inBothSizes(root, {
    name: 'insights',
    title: `Figures after a booking at ${LARGE_TEXT}`,
    what: 'a payment is taken back while Insights is open: from the change of the book to the new figures',
    notes: ['whole...: the same for another day, for which the whole book is added up anew'],
    run: figuresFollow,
  });
}

export async function figuresFollow(opened: OpenWindow): Promise<Sample> {
  const { page } = opened;
  await recordPayment(page);
  await page.getByRole('link', { name: en.shell.places.insights }).click();
  const day = page.getByRole('textbox', { name: en.insights.asOf });
  await day.fill('');
  await day.fill(NOW.slice(0, 10));
  await figuresThere(page);
  const whole = await followed(opened, () => day.fill(YESTERDAY));
  await day.fill(NOW.slice(0, 10));
  await figuresThere(page);
  await quiet(page);
  // In a field the key would take back what was typed.
  await page.getByRole('main').focus();
  const booking = await followed(opened, () => page.keyboard.press('Control+Z'));
  return {
    ms: booking.ms,
    figures: {
      longestFrameMs: booking.longestFrameMs,
      longestTaskMs: booking.longestTaskMs,
      wholeMs: whole.ms,
      wholeLongestFrameMs: whole.longestFrameMs,
      wholeLongestTaskMs: whole.longestTaskMs,
    },
  };
}

async function recordPayment(page: Page): Promise<void> {
  await page.getByRole('link', { name: en.shell.places.today }).click();
  await page.locator('[role="grid"] [role="row"][tabindex="0"]').focus();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Amount/ }).fill('1.00');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'hidden' });
  await quiet(page);
}

const CURRENT = '.insights__figures[aria-busy="false"]';

async function figuresThere(page: Page): Promise<void> {
  await page.locator(CURRENT).waitFor({ timeout: 120_000 });
}

/** From the moment the figures are of before to the picture of those of after. */
async function followed({ app, page }: OpenWindow, act: () => Promise<void>) {
  const watching = await watch(app, page);
  const times = await page.evaluateHandle(watchBusy);
  await act();
  const ms = await times.evaluate(({ took }) => took);
  const seen = await watching.stop();
  await quiet(page);
  return { ms, ...seen };
}

/** Runs in the window. */
function watchBusy(): { readonly took: Promise<number> } {
  const isBusy = () =>
    document.querySelector('.insights__figures')?.getAttribute('aria-busy') === 'true';
  const took = new Promise<number>((done) => {
    let began: number | null = null;
    const look = () => {
      if (began === null && isBusy()) began = performance.now();
      if (began !== null && !isBusy()) {
        watching.disconnect();
        const from = began;
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - from), 0));
      }
    };
    const watching = new MutationObserver(look);
    watching.observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['aria-busy'],
    });
  });
  return { took };
}
