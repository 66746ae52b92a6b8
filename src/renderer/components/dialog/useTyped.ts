import { type RefCallback, useCallback, useState } from 'react';

/** Fields one chooses or searches with hold nothing that could be lost. */
const WRITTEN = 'textarea, input:not([type="checkbox"], [type="radio"], [type="search"])';

/** Whether the user has written something in the element that gets the `ref`. */
export function useTyped(): readonly [typed: boolean, ref: RefCallback<HTMLElement>] {
  const [typed, setTyped] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    // Heard at the document, after React: nearer to the field the first letter would draw the form
    // again before the field's own onChange has it, and the field would lose it.
    const page = element?.ownerDocument;
    const note = ({ target }: Event) => {
      const isWithin = target instanceof Element && element?.contains(target) === true;
      if (isWithin && target.matches(WRITTEN)) setTyped(true);
    };
    page?.addEventListener('input', note);
    return () => page?.removeEventListener('input', note);
  }, []);
  return [typed, ref];
}
