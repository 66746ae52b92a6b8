import { useEffect, useRef } from 'react';
import { CURRENT_ROW } from '../../components/grid/roles';
import { closeForm, useDesk } from '../../stores/desk';
import { useDialogs } from '../../stores/dialogs';

/** Long enough for a closing dialog to hand the focus back, and for a list to take it. */
const SETTLED_MS = 80;

/** What the keys of a place work on: the current row of a list, the current day of a month. */
const HOME = `${CURRENT_ROW}, [data-day][tabindex="0"]`;

/**
 * The keyboard is never nowhere. When a dialog has closed and the row it was opened from is gone, or
 * a place came up that takes no focus by itself, it goes to the list of the place, else to the place.
 */
export function useFocusHome(address: string): void {
  const open = useDialogs((state) => state.open.length);
  const form = useDesk((state) => state.form);
  const at = useRef(address);
  useEffect(() => {
    // Named so that the effect runs with every dialog, form and place that comes or goes.
    const hasMoved = at.current !== address;
    at.current = address;
    if (open > 0 || (form !== null && !hasMoved)) return undefined;
    let isAtLink = hasMoved;
    const onFocus = () => {
      isAtLink = false;
    };
    document.addEventListener('focusin', onFocus);
    const settle = () => {
      // The code of a place may still be on its way: what its keys work on is not there yet.
      if (document.querySelector('#content [data-coming]') !== null) {
        timer = window.setTimeout(settle, SETTLED_MS);
        return;
      }
      // The form of the place before: what was written in it is kept as its draft.
      if (hasMoved && !dialogIsOpen()) closeForm();
      goHome(isAtLink);
    };
    let timer = window.setTimeout(settle, SETTLED_MS);
    return () => {
      document.removeEventListener('focusin', onFocus);
      window.clearTimeout(timer);
    };
  }, [address, open, form]);
}

/** `isAtLink`: the focus has not moved since a link may have led here; then the link has done its work. */
function goHome(isAtLink: boolean): void {
  const content = document.getElementById('content');
  if (content === null || dialogIsOpen()) return;
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body;
  if (!isNowhere && !(isAtLink && activeElement.closest('nav') !== null)) return;
  const target = content.querySelector<HTMLElement>(HOME) ?? content;
  target.focus({ preventScroll: true });
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
