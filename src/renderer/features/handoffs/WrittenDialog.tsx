import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/Dialog';
import { useMessages } from '../../messages/useMessages';
import type { HandingState } from './useHandingOff';

interface WrittenDialogProps {
  readonly written: Extract<HandingState, { step: 'written' }>;
  readonly onClose: () => void;
}

/** The pack is there: where, how large, and the hash by which the agency can check it. */
export function WrittenDialog({ written, onClose }: WrittenDialogProps) {
  const m = useMessages();
  return (
    <Dialog title={m.handoffs.written} open onClose={onClose}>
      <p>{m.handoffs.writtenText(written.fileName, written.bytes)}</p>
      <p className="muted handoff-hash">SHA-256 {written.sha256}</p>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {m.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
