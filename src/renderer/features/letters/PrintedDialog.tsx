import { Button } from '../../components/Button';
import { Dialog } from '../../components/dialog/Dialog';
import { useMessages } from '../../messages/useMessages';
import { openDialog } from '../../stores/dialogs';
import { KeptFileActions } from '../documents/KeptFileActions';
import type { Printed } from './usePrinting';

/** The letters are drawn and recorded: open the print file, or save it. */
export function PrintedDialog({
  printed,
  onClose,
}: {
  readonly printed: Printed;
  readonly onClose: () => void;
}) {
  const m = useMessages();
  return (
    <Dialog title={m.letters.printed.title(printed.letters)} open onClose={onClose}>
      <p>{m.letters.printed.text(printed.letters, printed.pages)}</p>
      <KeptFileActions file={printed} onClose={onClose}>
        <Button onClick={post}>{m.post.toDesk}</Button>
      </KeptFileActions>
    </Dialog>
  );

  function post(): void {
    onClose();
    openDialog({ name: 'batch', batch: printed.batch });
  }
}
