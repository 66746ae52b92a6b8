import type { ReactNode } from 'react';
import { useMessages } from '../../messages/useMessages';
import { Button } from '../Button';
import { Dialog, DialogActions } from './Dialog';

interface ConfirmDialogProps {
  readonly title: string;
  readonly open: boolean;
  /** What the button does, with count and sum: "Post 42 letters, 18,310.55 EUR". */
  readonly action: string;
  readonly danger?: boolean;
  /** Another word for "Cancel". */
  readonly cancel?: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before an act that cannot be undone; everything else has Undo instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const m = useMessages();
  return (
    <Dialog
      title={props.title}
      open={props.open}
      onClose={props.onClose}
      width="narrow"
      role="alertdialog"
    >
      {props.children}
      <DialogActions>
        <Button onClick={props.onClose}>{props.cancel ?? m.common.cancel}</Button>
        <Button look={props.danger === true ? 'danger' : 'primary'} onClick={props.onConfirm}>
          {props.action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
