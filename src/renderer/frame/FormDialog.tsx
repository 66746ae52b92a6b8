import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { Button } from '../components/Button';
import { Dialog, DialogActions } from '../components/dialog/Dialog';
import { useMessages } from '../messages/useMessages';
import type { KeptDraft } from '../stores/drafts';
import { DraftNote } from './DraftNote';

interface FormDialogProps {
  readonly title: string;
  /** What stands in the way of the whole form; field errors stand at their fields. */
  readonly error: string | undefined;
  readonly busy: boolean;
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
  const { title, error, busy, draft, width = 'normal', onSave, onClose, children } = props;
  return (
    <Dialog title={title} open onClose={onClose} width={width} keeps={draft !== undefined}>
      <form onSubmit={submit} onKeyDown={onKey} noValidate>
        <DraftNote draft={draft} />
        {children}
        <div className="field__note field__note--error" role="alert">
          {error === undefined ? '' : m.forms.failed(error)}
        </div>
        <DialogActions>
          <Button onClick={onClose}>{m.common.cancel}</Button>
          {props.otherEnd}
          {/* Not disabled: that would drop the focus out of the dialog, and Esc with it. */}
          <Button look="primary" type="submit" keys="Ctrl+Enter" aria-disabled={busy}>
            {props.saveText ?? m.forms.save}
          </Button>
        </DialogActions>
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
