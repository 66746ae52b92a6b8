import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { Dialog } from '../components/dialog/Dialog';
import { FormFoot } from '../components/dialog/FormFoot';
import { useMessages } from '../messages/useMessages';
import type { KeptDraft } from '../stores/drafts';
import { DraftNote } from './DraftNote';

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

/** A form in a dialog: Enter in a line or Ctrl+Enter anywhere saves, Esc closes and keeps the draft. */
export function FormDialog(props: FormDialogProps) {
  const m = useMessages();
  const { title, error, busy = false, draft, width = 'normal', onSave, onClose, children } = props;
  return (
    <Dialog title={title} open onClose={onClose} width={width} keeps={draft !== undefined}>
      <form onSubmit={submit} onKeyDown={onKey} noValidate>
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
    if (!busy) onSave();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!busy) onSave();
  }
}
