import type { OpenDialog } from '../../../stores/dialogs';
import { BatchDialog } from './batch/BatchDialog';
import { useBatch } from './batch/useBatch';
import { NumbersDialog } from './numbers/NumbersDialog';
import { PrintingDialog } from './printing/PrintingDialog';

interface PostDialogsProps {
  readonly dialog: Extract<OpenDialog, { batch: unknown }>;
  readonly onClose: () => void;
}

/** The dialogs about one batch: what is in it, printing it, its numbers. */
export function PostDialogs({ dialog, onClose }: PostDialogsProps) {
  const letters = useBatch(dialog.batch);
  switch (dialog.name) {
    case 'batch':
      return <BatchDialog batch={dialog.batch} letters={letters} onClose={onClose} />;
    case 'printing':
      return letters === null ? null : <PrintingDialog letters={letters} onClose={onClose} />;
    case 'numbers':
      return letters === null ? null : <NumbersDialog letters={letters} onClose={onClose} />;
  }
}
