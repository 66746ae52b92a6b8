import { type FormEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Button } from '../../../components/Button';
import { Dialog, DialogActions } from '../../../components/Dialog';
import { DraftNote } from '../../../frame/DraftNote';
import { useFirstError } from '../../../frame/useFirstError';
import { useMessages } from '../../../messages/useMessages';
import type { KeptDraft } from '../../../stores/drafts';

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

/**
 * A form in a dialog: Enter in a line or Ctrl+Enter anywhere saves, Esc closes and keeps the draft.
 * What cannot be saved leads to the first field that says why.
 */
export function FormDialog(props: FormDialogProps) {
  const m = useMessages();
  const { title, error, busy, draft, width = 'normal', onSave, onClose, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const firstError = useFirstError(form, busy);
  return (
    <Dialog title={title} open onClose={onClose} width={width} keeps={draft !== undefined}>
      <form ref={form} onSubmit={submit} onKeyDown={onKey} onInput={firstError.written} noValidate>
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
    save();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    save();
  }

  function save(): void {
    if (busy) return;
    onSave();
    firstError.sent();
  }
}
