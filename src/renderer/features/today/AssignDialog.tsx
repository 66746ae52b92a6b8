import { useId, useState } from 'react';
import type { AccountId } from '../../../domain/accounts/ids';
import { assigneeOf } from '../../../domain/accounts/views/desk';
import { TextField } from '../../components/fields/TextField';
import { FormDialog } from '../../frame/FormDialog';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { useColleagues } from './colleagues';
import { namesOf } from './namesOf';
import { useManySaving } from './useManySaving';

interface AssignDialogProps {
  readonly accounts: readonly AccountId[];
  readonly onClose: () => void;
}

/** Gives customers to a colleague, by name. */
export function AssignDialog({ accounts, onClose }: AssignDialogProps) {
  const m = useMessages();
  const say = m.today.assign;
  const book = useBook();
  const list = useId();
  const colleagues = useColleagues();
  const [name, setName] = useState(() => sharedAssignee(book.accounts, accounts));
  const saving = useManySaving(accounts, onClose);
  const customers = namesOf(m, book.accounts, accounts);
  return (
    <FormDialog
      title={say.title(customers)}
      error={saving.refusal?.sentence}
      busy={saving.busy}
      onSave={() => {
        const to = name.trim();
        const title = to === '' ? say.undone(customers) : say.done(customers, to);
        void saving.save({ type: 'assign', to }, title);
      }}
      onClose={onClose}
    >
      <TextField
        label={say.name}
        value={name}
        onChange={setName}
        hint={say.hint}
        list={list}
        maxLength={80}
        takesFocus
      />
      <datalist id={list}>
        {colleagues.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </FormDialog>
  );
}

/** Who has all of them now; '' when nobody has, or different people have. */
function sharedAssignee(
  accounts: ReturnType<typeof useBook>['accounts'],
  ids: readonly AccountId[],
): string {
  const names = new Set(
    ids.flatMap((id) => {
      const account = accounts.get(id);
      return account === undefined ? [] : [assigneeOf(account)];
    }),
  );
  const [name = ''] = names;
  return names.size === 1 ? name : '';
}
