import type { Account } from '../../../domain/accounts/account';
import { Button } from '../../components/Button';
import { Dialog, DialogActions } from '../../components/dialog/Dialog';
import { useMessages } from '../../messages/useMessages';
import { SheetPanel } from './SheetPanel';

interface CallSheetDialogProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** The call sheet by itself, to read or to print before the call. */
export function CallSheetDialog({ account, onClose }: CallSheetDialogProps) {
  const m = useMessages();
  return (
    <Dialog title={m.call.sheet.title(account.name)} open onClose={onClose} width="wide">
      <SheetPanel account={account} />
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {m.common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
