import { type RefCallback, useCallback, useState } from 'react';

/** Fields one chooses or searches with hold nothing that could be lost. */
const WRITTEN = 'textarea, input:not([type="checkbox"], [type="radio"], [type="search"])';

/** Whether the user has written something in the element that gets the `ref`. */
export function useTyped(): readonly [typed: boolean, ref: RefCallback<HTMLElement>] {
  const [typed, setTyped] = useState(false);
  const ref = useCallback((element: HTMLElement | null) => {
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.matches(WRITTEN)) setTyped(true);
    };
    element?.addEventListener('input', note);
    return () => element?.removeEventListener('input', note);
  }, []);
  return [typed, ref];
}
