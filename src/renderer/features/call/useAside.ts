import { type RefObject, useRef, useState } from 'react';
import { useAltKey } from './useAltKey';

export type AsideName = 'sheet' | 'options';

/**
 * What stands beside the form of a call. Alt+O leads to what the customer can pay, ready to be
 * written; Alt+S back to the sheet and to the field one came from.
 */
export function useAside(aside: RefObject<HTMLElement | null>) {
  const [shown, show] = useState<AsideName>('sheet');
  const left = useRef<HTMLElement | null>(null);
  useAltKey('KeyO', () => {
    const { activeElement } = document;
    if (!isInside(activeElement) && activeElement instanceof HTMLElement) {
      left.current = activeElement;
    }
    show('options');
    // The panel is drawn first.
    requestAnimationFrame(() => aside.current?.querySelector('input')?.focus());
  });
  useAltKey('KeyS', () => {
    const goesBack = isInside(document.activeElement);
    show('sheet');
    if (goesBack) left.current?.focus();
  });
  return { shown, show };

  function isInside(element: Element | null): boolean {
    return aside.current?.contains(element) === true;
  }
}
