import './KeyHint.css';

/** Shows the key of a command, quietly; assistive technology hears it from `aria-keyshortcuts`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className="key-hint" aria-hidden="true">
      {shownKeys(keys)}
    </span>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
};

/** "Shift+ArrowDown" as it stands on the keyboard: "Shift ↓". */
function shownKeys(keys: string): string {
  return keys
    .split(/\+(?!$)/)
    .map((key) => SIGNS[key] ?? key)
    .join(' ');
}
