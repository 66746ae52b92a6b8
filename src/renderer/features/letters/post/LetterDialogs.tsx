import { useBook } from '../../../ledger/hooks';
import type { OpenDialog } from '../../../stores/dialogs';
import { MailDialog } from './mail/MailDialog';
import { DeliveryDialog } from './way/DeliveryDialog';
import { ReturnDialog } from './way/ReturnDialog';
import { WayDialog } from './way/WayDialog';

interface LetterDialogsProps {
  readonly dialog: Extract<OpenDialog, { letter: unknown }>;
  readonly onClose: () => void;
}

/** The dialogs about one letter: its way, that it arrived or came back, the same letter by mail. */
export function LetterDialogs({ dialog, onClose }: LetterDialogsProps) {
  const { accounts } = useBook();
  const account = accounts.get(dialog.account);
  const letter = account?.letters.find(({ id }) => id === dialog.letter);
  if (account === undefined || letter === undefined) return null;
  const props = { account, letter, onClose };
  switch (dialog.name) {
    case 'letterWay':
      return <WayDialog {...props} />;
    case 'delivery':
      return <DeliveryDialog {...props} />;
    case 'return':
      return <ReturnDialog {...props} />;
    case 'letterMail':
      return <MailDialog {...props} />;
  }
}
