import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { oneOfEachColour } from './colours';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer depends on colours: only these are asked in each theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const THEMES = ['light', 'dark', 'contrast'] as const;

/**
 * What axe finds wrong in the window as it is, one text each: every rule, and those on colours in
 * every theme.
 */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const chosen = await page.evaluate(() => document.documentElement.dataset.theme ?? null);
  const found = texts(await askAllButColours(page), 'any theme');
  try {
    for (const theme of THEMES) {
      await paint(page, theme);
      found.push(...texts(await askColours(page), theme));
    }
  } finally {
    await paint(page, chosen);
  }
  return found;
}

function askAllButColours(page: Page): Promise<AxeResults> {
  return page.evaluate(
    ({ tags, colours }) => {
      const rules = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
      return window.axe.run({ runOnly: tags, rules, resultTypes: ['violations'] });
    },
    { tags: STANDARDS, colours: COLOURS },
  );
}

/** Contrast takes axe longer than all other rules together: it is asked once for what looks the same. */
async function askColours(page: Page): Promise<AxeResults> {
  const samples = await page.evaluateHandle(oneOfEachColour);
  return samples.evaluate(
    (include, rules) =>
      window.axe.run({ include }, { runOnly: rules, resultTypes: ['violations'] }),
    COLOURS,
  );
}

function texts({ violations }: AxeResults, theme: string): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${theme}: ${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}

/** Shows the page in a theme (null: the one of the system), and waits until no colour is on its way. */
async function paint(page: Page, theme: string | null): Promise<void> {
  await page.evaluate(async (wanted) => {
    if (wanted === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = wanted;
    const moving = document.getAnimations().filter(({ effect }) => {
      return effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    });
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }, theme);
}
