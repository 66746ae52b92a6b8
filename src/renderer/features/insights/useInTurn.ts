import { startTransition, useEffect, useState } from 'react';

interface Turns<Member> {
  readonly shown: readonly Member[];
  /** False while members of before are among them. */
  readonly isComplete: boolean;
}

/** However busy the window is, the next one comes after so many milliseconds. */
const AT_LAST_MS = 200;

/**
 * A list whose members are dear to draw: they are replaced one after the other, with pictures and keys
 * in between. Another `subject`, or another number of them, is another list, which is there at once.
 */
export function useInTurn<Member>(wanted: readonly Member[], subject: string): Turns<Member> {
  const [taken, setTaken] = useState({ subject, members: wanted });
  const isSame = taken.subject === subject && taken.members.length === wanted.length;
  const shown = isSame ? taken.members : wanted;
  const next = shown.findIndex((member, at) => member !== wanted[at]);
  useEffect(() => {
    const members = shown.map((member, at) => (at === next ? (wanted[at] ?? member) : member));
    const take = () => startTransition(() => setTaken({ subject, members }));
    if (next < 0 && isSame) return undefined;
    const handle = requestIdleCallback(take, { timeout: AT_LAST_MS });
    return () => cancelIdleCallback(handle);
  }, [shown, wanted, subject, next, isSame]);
  return { shown, isComplete: next < 0 };
}
