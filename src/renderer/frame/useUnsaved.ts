import { useEffect, useRef } from 'react';
import { useHoldClosing } from '../components/dialog/holdClosing';
import { holdUnsaved } from '../stores/unsaved';

/**
 * While `unsaved`, going to another place or page asks first, and so does closing the window: for
 * input that no draft keeps. The question names `title`; `discard` forgets it when the user leaves all the same.
 */
export function useUnsaved(unsaved: boolean, title: string, discard: () => void): void {
  const latest = useRef(discard);
  useEffect(() => {
    latest.current = discard;
  });
  useEffect(
    () => (unsaved ? holdUnsaved({ title, discard: () => latest.current() }) : undefined),
    [unsaved, title],
  );
  useHoldClosing(unsaved);
}
