import { useEffect, useRef } from 'react';

/**
 * After something was recorded for a row, the cursor goes to the one after it, whether or not the
 * row has left the list. The focus follows once the dialog has given it back.
 */
export function useNextRow<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  goTo: (key: string) => void,
): (from: string) => void {
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (from) => {
    const at = rows.findIndex((row) => keyOf(row) === from);
    const after = rows[at + 1] ?? rows[at - 1];
    if (after !== undefined) goTo(keyOf(after));
    timer.current = window.setTimeout(focusCurrentRow, SETTLED_MS);
  };
}

/** Long enough for a closing dialog to hand back the focus. */
const SETTLED_MS = 60;

/** After a dialog whose opener is gone with its row: the list has the focus again, if nobody else. */
export function focusListLater(): void {
  window.setTimeout(() => {
    if (document.activeElement === document.body) focusCurrentRow();
  }, SETTLED_MS);
}

function focusCurrentRow(): void {
  document.querySelector<HTMLElement>('[role="grid"] [role="row"][tabindex="0"]')?.focus();
}
