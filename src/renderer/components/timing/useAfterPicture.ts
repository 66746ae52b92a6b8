import { startTransition, useEffect, useState } from 'react';

/**
 * A value that is taken over once what it was changed by has been painted: the answer to a key comes
 * first, what is dear follows, and gives way to the next key. Unlike a deferred value, it does not
 * use the time until the picture, nor make that picture later.
 */
export function useAfterPicture<Value>(value: Value): Value {
  const [late, setLate] = useState(() => value);
  useEffect(() => {
    let task = 0;
    const frame = requestAnimationFrame(() => {
      task = window.setTimeout(() => startTransition(() => setLate(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(task);
    };
  }, [value]);
  return late;
}
