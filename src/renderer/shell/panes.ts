const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/** F6: moves the focus to the next (1) or previous (-1) part of the window. */
export function cyclePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let tries = 1; tries <= panes.length; tries += 1) {
    const pane = panes[(at + step * tries + panes.length * 2) % panes.length];
    const goal = pane === undefined ? null : entry(pane);
    if (goal !== null) {
      goal.focus();
      return;
    }
  }
}

/** Where a part is entered: its current row or place, else its first control. */
function entry(pane: HTMLElement): HTMLElement | null {
  const current = '[role="row"][tabindex="0"], [aria-current="page"]';
  return pane.querySelector<HTMLElement>(current) ?? pane.querySelector<HTMLElement>(FOCUSABLE);
}

function isShown(element: HTMLElement): boolean {
  return element.offsetParent !== null;
}
