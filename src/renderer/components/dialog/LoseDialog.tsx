import { useMessages } from '../../messages/useMessages';
import { ConfirmDialog } from './ConfirmDialog';

interface LoseDialogProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks once before input is lost that no draft keeps. */
export function LoseDialog({ onStay, onLeave }: LoseDialogProps) {
  const say = useMessages().common.unsaved;
  return (
    <ConfirmDialog
      title={say.title}
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
