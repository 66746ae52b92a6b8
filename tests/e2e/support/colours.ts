/**
 * Of all text in the page, one element for each way it is painted: its colour, size and weight, and
 * every ground it stands on. What is painted the same has the same contrast. Runs in the page, so it
 * holds all it needs.
 */
export function oneOfEachColour(): Element[] {
  const grounds = new Map<Element, string>();
  const groundOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    const above = element.parentElement === null ? '' : groundOf(element.parentElement);
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter}`;
    const ground = own === 'rgba(0, 0, 0, 0) none 1 none' ? above : `${above} | ${own}`;
    grounds.set(element, ground);
    return ground;
  };
  const paintOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const link = element.closest('a') === null ? '' : `link ${style.textDecorationLine}`;
    const rests = element.closest(':disabled, [aria-disabled="true"]') === null ? '' : 'disabled';
    const { color, fontSize, fontWeight, textShadow } = style;
    return [groundOf(element), color, fontSize, fontWeight, textShadow, link, rests].join(' / ');
  };
  const hasText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  /** Nothing lies over it: axe does not judge what is covered. */
  const isOnTop = (element: Element): boolean => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const open = new Map<string, Element>();
  const covered = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const paint = paintOf(element);
    if (open.has(paint)) continue;
    (isOnTop(element) ? open : covered).set(paint, element);
  }
  return [...new Map([...covered, ...open]).values()];
}
