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

/** Heading of a list and three rows: fewer are no list. */
const LEAST_LIST_PX = 124;
/** What the window leaves to a place beside rail, heading and strip. */
const LEAST_PLACE = 0.65;
/** What stays in view while the rest scrolls may take this much of it. */
const MOST_STUCK = 0.34;

/**
 * Where there is too little room for what matters: a window or veil that scrolls behind what it holds,
 * a place that its frame squeezes, a list of hardly any rows, what sticks in view and fills it.
 */
export async function cramped(page: Page): Promise<string[]> {
  return page.evaluate(
    ([leastList, leastPlace, mostStuck]) => {
      const all = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (element) => element.getClientRects().length > 0,
        );
      const scrolls = (element: Element) => element.scrollHeight > element.clientHeight + 1;
      const scrollerOf = (element: HTMLElement): HTMLElement | null => {
        const around = element.parentElement;
        if (around === null || /auto|scroll/.test(getComputedStyle(around).overflowY))
          return around;
        return scrollerOf(around);
      };
      const stuck = all('body *')
        .filter((element) => getComputedStyle(element).position === 'sticky')
        .filter((element) => element.offsetWidth > innerWidth / 3)
        .filter((element) => {
          const scroller = scrollerOf(element);
          if (scroller === null || !scrolls(scroller)) return false;
          return element.offsetHeight > scroller.clientHeight * mostStuck;
        });
      const behind = [document.documentElement, ...all('.dialog-veil')].filter(scrolls);
      const places = all('.screen__body').filter(
        (place) => place.clientHeight < innerHeight * leastPlace,
      );
      const lists = all('.grid__scroller').filter((list) => list.clientHeight < leastList);
      const say = (what: string, elements: readonly Element[]) =>
        elements.map(({ className, tagName, clientHeight }) =>
          [what, tagName, className, clientHeight].join(' '),
        );
      return [
        ...say('scrolls behind:', behind),
        ...say('squeezed:', places),
        ...say('hardly a list:', lists),
        ...say('fills its view:', stuck),
      ];
    },
    [LEAST_LIST_PX, LEAST_PLACE, MOST_STUCK] as const,
  );
}

/** The control that has the focus, where nothing of it can be seen; '' where it can. */
export async function hiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    // What lets the pointer through is seen as what it lies on.
    const lets = getComputedStyle(focused).pointerEvents === 'none';
    const place = (lets ? focused.parentElement : null) ?? focused;
    const { left, right, top, bottom, width, height } = focused.getBoundingClientRect();
    if (width <= 1 || height <= 1) return '';
    const across = [left + 2, (Math.max(left, 0) + Math.min(right, innerWidth)) / 2, right - 2];
    const down = [top + 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2, bottom - 2];
    const isSeen = across.some((x) =>
      down.some((y) => {
        const hit = document.elementFromPoint(x, y);
        if (hit === null) return false;
        return place.contains(hit) || hit.contains(place);
      }),
    );
    if (isSeen) return '';
    const box = [left, top, right, bottom].map(Math.round).join(' ');
    return `${focused.ariaLabel ?? focused.textContent.slice(0, 40)} at ${box}`;
  });
}
