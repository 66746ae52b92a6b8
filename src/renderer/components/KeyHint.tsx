import './KeyHint.css';

/** Shows the key of a command, quietly; assistive technology hears it from `aria-keyshortcuts`. */
export function KeyHint({ keys }: { readonly keys: string }) {
  return (
    <span className="key-hint" aria-hidden="true">
      {keys.replaceAll('+', ' ')}
    </span>
  );
}
