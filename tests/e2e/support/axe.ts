import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer depends on colours: the others need not be asked in each theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong in the window as it is, one text each: every rule in the theme that shows, and
 * what depends on colours in the other theme too. The high contrast theme has no other.
 */
export async function violations(page: Page): Promise<string[]> {
  const shown = await themeOf(page);
  const found = texts(await look(page).withTags(STANDARDS).analyze(), shown);
  if (shown === 'contrast') return found;
  const chosen = await page.evaluate(() => document.documentElement.dataset.theme ?? null);
  const other = shown === 'dark' ? 'light' : 'dark';
  await paint(page, other);
  try {
    return [...found, ...texts(await look(page).withRules(COLOURS).analyze(), other)];
  } finally {
    await paint(page, chosen);
  }
}

function look(page: Page): AxeBuilder {
  // Otherwise axe opens a second page, which Electron cannot.
  return new AxeBuilder({ page }).setLegacyMode(true);
}

function texts({ violations }: AxeResults, theme: string): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${theme}: ${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}

/** A dark page is darker than the middle, a light one lighter; by its colours, not by what was asked for. */
async function themeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    if (document.documentElement.dataset.theme === 'contrast') return 'contrast';
    const [red = 0] = /\d+/.exec(getComputedStyle(document.body).backgroundColor) ?? [];
    return Number(red) < 128 ? 'dark' : 'light';
  });
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
