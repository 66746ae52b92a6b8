import type { WrittenPack } from '../../../ipc/contract';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';

interface WrittenDialogProps {
  readonly title: string;
  readonly pack: WrittenPack;
  readonly onClose: () => void;
}

/** The pack is there: where, its hash, and the password, which nobody can show again. */
export function WrittenDialog({ title, pack, onClose }: WrittenDialogProps) {
  const m = useMessages();
  const say = m.handoffs;
  const { password, ownCopy } = pack;
  return (
    <Dialog title={title} open onClose={onClose}>
      <p>{say.writtenText(pack.fileName, pack.bytes)}</p>
      {password !== null && (
        <>
          <p className="handoff-password">
            {say.password} <output className="handoff-secret">{password}</output>
            <Button onClick={() => void copy(password)}>{say.copyPassword}</Button>
          </p>
          <p className="warn">{say.passwordOnce}</p>
        </>
      )}
      {ownCopy !== null && <p>{say.ownCopyText(ownCopy.fileName)}</p>}
      <p className="muted handoff-hash">SHA-256 {pack.sha256}</p>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {m.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );

  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    toast(say.passwordCopied);
  }
}
