import type { ReactNode } from 'react';
import { useMessages } from '../../messages/useMessages';
import { Button } from '../Button';
import { Problem } from '../states/Problem';
import { DialogActions } from './Dialog';

interface FormFootProps {
  /** What stands in the way of the whole form; field errors stand at their fields. */
  readonly problem?: string | null | undefined;
  /** True while it is being saved. */
  readonly busy?: boolean;
  /** What saving is called here; default: Save. */
  readonly saveText?: string;
  /** The key that saves, where there is one. */
  readonly keys?: string;
  /** Another way to end the form, before the one that saves. */
  readonly otherEnd?: ReactNode;
  /** What leaving it is called here; default: Cancel. */
  readonly cancelText?: string;
  /** A form that is part of a page may have no Cancel. */
  readonly onCancel?: (() => void) | undefined;
}

/** The end of a form: what is wrong, and the buttons. The form itself saves on submit. */
export function FormFoot(props: FormFootProps) {
  const m = useMessages();
  const { problem, busy = false, keys, otherEnd, onCancel } = props;
  return (
    <>
      <Problem>{problem ?? ''}</Problem>
      <DialogActions>
        {onCancel !== undefined && (
          <Button onClick={onCancel}>{props.cancelText ?? m.common.cancel}</Button>
        )}
        {otherEnd}
        {/* Not disabled: that would drop the focus out of the dialog, and Esc with it. */}
        <Button look="primary" type="submit" keys={keys} aria-disabled={busy}>
          {props.saveText ?? m.forms.save}
        </Button>
      </DialogActions>
    </>
  );
}
