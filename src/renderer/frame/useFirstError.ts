import { type RefObject, useEffect, useRef } from 'react';

/**
 * After a form was sent and could not be saved, the focus goes to the first field that says why: it
 * can be put right without looking for it. Answers what to call when the form is sent, and when
 * something is written, which ends the looking.
 */
export function useFirstError(form: RefObject<HTMLFormElement | null>, busy: boolean) {
  const isSent = useRef(false);
  const isBusy = useRef(busy);
  useEffect(() => {
    isBusy.current = busy;
    look();
  });
  return {
    sent: () => {
      isSent.current = true;
      // Where all was said before, nothing is drawn anew.
      requestAnimationFrame(look);
    },
    written: () => {
      isSent.current = false;
    },
  };

  function look(): void {
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!isSent.current || isBusy.current || field == null) return;
    isSent.current = false;
    field.focus();
  }
}
