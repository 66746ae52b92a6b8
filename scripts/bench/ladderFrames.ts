import type { Page } from '@playwright/test';
import { en } from '../../src/renderer/messages/en';
import { quiet } from './desk';
import type { Sample } from './measure';
import { inBothSizes, LARGE_TEXT } from './sizes';
import type { Prepared } from './start';
import { watchTasks } from './tasks';
import { watch } from './watch';
import type { OpenWindow } from './window';

/** The window while the ladder runs over the whole book: dry, and after a change of the settings. */
export function ladderFramesBench(root: string): Promise<Prepared> {
  return inBothSizes(root, {
    name: 'ladder-frames',
    title: `Longest frame while the ladder runs at ${LARGE_TEXT}`,
    what: 'another ladder is chosen (dry run), saved (the list of the day is worked out) and taken back',
    notes: [
      'milliseconds between two pictures of the window; dryRunMs is until its outcome is shown',
    ],
    run: ladderRuns,
  });
}

async function ladderRuns({ app, page }: OpenWindow): Promise<Sample> {
  const say = en.settings.ladders;
  await page.getByRole('link', { name: en.shell.places.settings }).click();
  await page.getByRole('tab', { name: en.settings.pages.ladders, exact: true }).click();
  const outcome = page.getByRole('region', { name: say.dryRun });
  const done = outcome.and(page.locator('[aria-busy="false"]'));
  await done.waitFor({ timeout: 60_000 });
  await quiet(page);
  const ladder = page.getByRole('combobox', { name: say.company });
  const chosen = await ladder.inputValue();
  const other = await ladder
    .locator('option')
    .evaluateAll(
      (all, now) => all.map((one) => one.getAttribute('value')).find((one) => one !== now),
      chosen,
    );

  const tasks = await watchTasks(app);
  const watching = await watch(app, page);
  const began = performance.now();
  await ladder.selectOption(other ?? '');
  // Drawn together with the outcome's being out of date, which is over too soon to be seen in a small ledger.
  await page.getByRole('button', { name: en.settings.discard, exact: true }).waitFor();
  await done.waitFor({ timeout: 60_000 });
  const dryRunMs = performance.now() - began;
  await page.getByRole('button', { name: en.settings.keep, exact: true }).click();
  await page.getByText(say.saved).first().waitFor();
  await settled(page);
  await page.getByRole('main').focus();
  await page.keyboard.press('Control+Z');
  await page.getByText(en.shell.undone(say.saved)).first().waitFor();
  await settled(page);
  const { longestFrameMs, longestTaskMs, slowFrames } = await watching.stop();
  const longestTaskCpuMs = await tasks.stop();
  return {
    ms: longestFrameMs,
    figures: { longestTaskMs, longestTaskCpuMs, slowFrames: slowFrames.length, dryRunMs },
  };
}

/** `quiet` for a window whose frames are watched: that leaves no idle time beyond the next frame. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let free = 0; free < 12; free += 1) {
      const left = await new Promise<number>((done) =>
        requestIdleCallback((deadline) => done(deadline.timeRemaining())),
      );
      if (left < 6) free = -1;
      await new Promise((done) => setTimeout(done, 40));
    }
  });
}
