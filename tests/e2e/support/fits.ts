import type { Page } from '@playwright/test';

/** May be wider than the window: lists whose columns the user chooses, tables of fields, drawings. */
const SCROLLS_ASIDE = '.grid__scroller, .table-scroll, .figure__scroll, .rail';

/**
 * What is wider than the part of the window it stands in, and what of a text is cut off without
 * saying the whole of it on hover; one text each. Fields scroll their own text.
 */
export async function doesNotFit(page: Page): Promise<string[]> {
  return page.evaluate((aside) => {
    const nameOf = (element: HTMLElement) => `${element.tagName} ${element.className}`;
    const isShown = (element: HTMLElement) =>
      element.offsetParent !== null && element.closest('.hidden-text, .shell__skip') === null;
    const judge = (element: HTMLElement): string[] => {
      const { overflowX } = getComputedStyle(element);
      if (element.scrollWidth <= element.clientWidth + 1 || overflowX === 'visible') return [];
      const isHidden = overflowX === 'hidden' || overflowX === 'clip';
      if (!isHidden) return element.closest(aside) === null ? [`wide: ${nameOf(element)}`] : [];
      const text = element.textContent.trim();
      const isSaid = text === '' || element.closest('[title], input, textarea, select') !== null;
      return isSaid ? [] : [`cut off: ${nameOf(element)}: ${text.slice(0, 60)}`];
    };
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    return [...new Set(all.filter(isShown).flatMap(judge))];
  }, SCROLLS_ASIDE);
}
