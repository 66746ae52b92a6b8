/** What a key press says, without the library's event types: easy to test. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a key press as the registry writes it: "Ctrl+K", "C", "?", "Shift+F6". Shift is named
 * only with keys that print nothing: "?" already says it. Ctrl and Cmd are one.
 */
export function keyName(press: KeyPress): string {
  const control = press.ctrlKey || press.metaKey;
  const single = press.key.length === 1;
  const key = press.key === ' ' ? 'Space' : single ? press.key.toUpperCase() : press.key;
  const letter = /^[A-Z]$/.test(key);
  const shift = press.shiftKey && (!single || letter);
  return [control && 'Ctrl', press.altKey && 'Alt', shift && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

/** True when the key prints something: it belongs to a field that has the focus. */
export function isSingleKey(press: KeyPress): boolean {
  return !press.ctrlKey && !press.metaKey && !press.altKey && press.key.length === 1;
}
