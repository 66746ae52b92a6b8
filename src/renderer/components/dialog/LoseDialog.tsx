import { useMessages } from '../../messages/useMessages';
import { ConfirmDialog } from './ConfirmDialog';

interface LoseDialogProps {
  /** The name of the form or page it was written in. */
  readonly what: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks once before input is lost that no draft keeps. */
export function LoseDialog({ what, onStay, onLeave }: LoseDialogProps) {
  const say = useMessages().common.unsaved;
  return (
    <ConfirmDialog
      title={say.title(what)}
      open
      cancel={say.stay}
      action={say.leave}
      danger
      onConfirm={onLeave}
      onClose={onStay}
    >
      <p>{say.text}</p>
    </ConfirmDialog>
  );
}
