import { type FormEvent, type ReactNode, useRef } from 'react';
import { Dialog } from '../components/dialog/Dialog';
import { FormFoot } from '../components/dialog/FormFoot';
import { useMessages } from '../messages/useMessages';
import type { KeptDraft } from '../stores/drafts';
import { DraftNote } from './DraftNote';
import { useFirstError } from './useFirstError';
import { useFormKeys } from './useFormKeys';

interface FormDialogProps {
  readonly title: string;
  /** What stands in the way of the whole form; field errors stand at their fields. */
  readonly error?: string | undefined;
  readonly busy?: boolean;
  /** The draft that keeps what is written; without one Esc asks before it is lost. */
  readonly draft?: KeptDraft;
  readonly width?: 'normal' | 'full';
  /** What saving is called here; default: Save. */
  readonly saveText?: string;
  /** Another way to end the form, before the one that saves. */
  readonly otherEnd?: ReactNode;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A form in a dialog: Enter in a line or Ctrl+Enter anywhere saves, Esc closes and keeps the draft.
 * What cannot be saved leads to the first field that says why.
 */
export function FormDialog(props: FormDialogProps) {
  const m = useMessages();
  const { title, error, busy = false, draft, width = 'normal', onSave, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const firstError = useFirstError(form, busy);
  useFormKeys(form, save);
  return (
    <Dialog title={title} open onClose={onClose} width={width} keeps={draft !== undefined}>
      <form ref={form} onSubmit={submit} onInput={firstError.written} noValidate>
        <DraftNote draft={draft} />
        {children}
        <FormFoot
          problem={error === undefined ? '' : m.forms.failed(error)}
          busy={busy}
          keys="Ctrl+Enter"
          otherEnd={props.otherEnd}
          onCancel={onClose}
          {...(props.saveText === undefined ? {} : { saveText: props.saveText })}
        />
      </form>
    </Dialog>
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    save();
  }

  function save(): void {
    if (busy) return;
    onSave();
    firstError.sent();
  }
}
