import { useEffectEvent, useLayoutEffect } from 'react';

/** Open dialogs, the topmost last. */
const open: symbol[] = [];

/**
 * Esc closes a dialog from the moment it is seen. Its own handling begins with the focus in it, which
 * comes a little later: until then the key would be lost.
 */
export function useEscape(isOpen: boolean, onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const self = Symbol('dialog');
    open.push(self);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || open.at(-1) !== self || !isFocusBehind()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      open.splice(open.indexOf(self), 1);
    };
  }, [isOpen]);
}

/** The focus is still in the window below: dialogs, menus and lists stand beside it in the page. */
function isFocusBehind(): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return true;
  return document.getElementById('root')?.contains(activeElement) ?? false;
}
