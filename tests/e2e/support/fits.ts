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
    const isWider = (element: HTMLElement) => element.scrollWidth > element.clientWidth + 1;
    const isSaid = (element: HTMLElement) =>
      element.textContent.trim() === '' || element.closest('[title], textarea, select') !== null;
    const judge = (element: HTMLElement): string[] => {
      const { overflowX } = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') {
        return element.closest(aside) === null ? [`wide: ${nameOf(element)}`] : [];
      }
      if (overflowX === 'visible' || isSaid(element)) return [];
      return [`cut off: ${nameOf(element)}: ${element.textContent.trim().slice(0, 60)}`];
    };
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    return [...new Set(all.filter(isShown).filter(isWider).flatMap(judge))];
  }, SCROLLS_ASIDE);
}
