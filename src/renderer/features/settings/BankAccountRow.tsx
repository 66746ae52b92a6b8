import { useState } from 'react';
import type { BankAccount } from '../../../domain/accounts/party';
import { printedAccount } from '../../../domain/references/account';
import { Button } from '../../components/Button';
import { useKeptFields } from '../../frame/formParts';
import { useMessages } from '../../messages/useMessages';
import { BANK_ACCOUNT, BankAccountForm, keyOfAccount } from './BankAccountForm';

interface BankAccountRowProps {
  readonly account: BankAccount;
  /** The other accounts that are listed. */
  readonly taken: readonly BankAccount[];
  /** Letters show the first account of a currency. */
  readonly first: boolean;
  readonly onChange: (account: BankAccount) => void;
  readonly onFirst: () => void;
  /** Null: it is the only account. */
  readonly onRemove: (() => void) | null;
}

/** One bank account in the table of them, or in its place the form to change it. */
export function BankAccountRow(props: BankAccountRowProps) {
  const { account, taken, onRemove } = props;
  const m = useMessages();
  const say = m.settings.banks;
  const part = `${BANK_ACCOUNT} ${keyOfAccount(account)}`;
  const { currency, iban, bank, bic } = account;
  const whole = `${currency} ${printedAccount(iban)}`;
  const initial = { currency, iban: printedAccount(iban), bank, bic };
  const { begun, drop } = useKeptFields(part, initial);
  const [editing, setEditing] = useState(begun);
  if (editing) {
    return (
      <tr>
        <td colSpan={4}>
          <BankAccountForm
            {...{ part, initial, taken }}
            title={say.change(whole)}
            saveText={m.settings.keep}
            onCancel={end}
            onSave={(changed) => {
              end();
              props.onChange(changed);
            }}
          />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{currency}</th>
      <td className="num">{printedAccount(iban)}</td>
      <td>{[bank, bic].filter(Boolean).join(' · ')}</td>
      <td className="nowrap">
        <Button look="quiet" onClick={() => setEditing(true)}>
          {say.edit} <span className="hidden-text">{whole}</span>
        </Button>
        {!props.first && (
          <Button look="quiet" onClick={props.onFirst}>
            {say.makeFirst} <span className="hidden-text">{whole}</span>
          </Button>
        )}
        {onRemove !== null && (
          <Button look="quiet" onClick={onRemove}>
            {say.remove} <span className="hidden-text">{whole}</span>
          </Button>
        )}
      </td>
    </tr>
  );

  function end(): void {
    setEditing(false);
    drop();
  }
}
