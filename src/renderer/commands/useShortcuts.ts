import { useEffect } from 'react';
import { commandOfKey, runCommand } from './handlers';
import { isSingleKey, keyName } from './keyName';
import type { CommandId } from './registry';

/** Commands that work while a dialog is open; all others wait until it is closed. */
const IN_DIALOGS: readonly CommandId[] = ['palette.open'];

/** Listens for the shortcuts of the registry, once for the whole window. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const typing = isField(event.target);
  if (typing && (isSingleKey(event) || isEditing(event))) return;
  const id = commandOfKey(keyName(event));
  if (id === null) return;
  if (dialogIsOpen() && !IN_DIALOGS.includes(id)) return;
  event.preventDefault();
  runCommand(id);
}

/** True where a printed key belongs to the text. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.matches('input, textarea, select, [role="textbox"], [role="combobox"]');
}

/** Undo and word deletion inside a field are the field's own. */
function isEditing(event: KeyboardEvent): boolean {
  return ['Ctrl+Z', 'Ctrl+Backspace', 'Alt+ArrowLeft'].includes(keyName(event));
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
