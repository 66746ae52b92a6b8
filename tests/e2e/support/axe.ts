import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong in the window as it is: rule and element, one text each. */
export async function violations(page: Page): Promise<string[]> {
  // Otherwise axe opens a second page, which Electron cannot.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(STANDARDS).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
  );
}
