import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../components/Button';
import { DialogActions } from '../../components/dialog/Dialog';
import { Problem } from '../../components/states/Problem';
import { useBusy } from '../../frame/useBusy';
import { useMessages } from '../../messages/useMessages';
import type { SectionDraft } from './useSectionDraft';

interface SectionFormProps {
  readonly draft: Omit<SectionDraft<unknown>, 'value' | 'change'>;
  readonly children: ReactNode;
  /** False while something typed makes no sense. */
  readonly valid?: boolean;
  /** For a page as wide as its tables. */
  readonly className?: string;
}

/** The frame of a page of settings: its fields, what is wrong, and Save, Discard, As shipped. */
export function SectionForm({ draft, children, valid = true, className }: SectionFormProps) {
  const m = useMessages();
  const { during } = useBusy();
  const ready = draft.changed && valid && !draft.unreadable;
  return (
    <form className={className} onSubmit={submit} noValidate>
      {children}
      <Problem>{draft.problem}</Problem>
      <DialogActions>
        <Button look="quiet" disabled={draft.shipped} onClick={draft.backToShipped}>
          {m.settings.asShipped}
        </Button>
        <Button disabled={!draft.written} onClick={draft.discard}>
          {m.settings.discard}
        </Button>
        <Button look="primary" type="submit" disabled={!ready}>
          {m.settings.keep}
        </Button>
      </DialogActions>
    </form>
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (ready) void during(draft.save);
  }
}
