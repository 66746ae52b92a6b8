import { useState } from 'react';
import type { BankAccount } from '../../../domain/accounts/party';
import { isCurrency } from '../../../domain/money/currency';
import { checkIban } from '../../../domain/references/iban';
import { Button } from '../../components/Button';
import { DialogActions } from '../../components/dialog/Dialog';
import { FieldRow } from '../../components/fields/Field';
import { TextField } from '../../components/fields/TextField';
import { useKeptFields } from '../../frame/formParts';
import { refusalSentence } from '../../frame/refusalSentence';
import { useMessages } from '../../messages/useMessages';

/** The part of the draft this form is. */
export const BANK_ACCOUNT = 'bank account';

export const NO_ACCOUNT = { currency: '', iban: '', bank: '', bic: '' };

interface BankAccountFormProps {
  readonly currency: string;
  /** Accounts already listed. */
  readonly taken: readonly string[];
  readonly onAdd: (account: BankAccount) => void;
  readonly onCancel: () => void;
}

/** A further bank account of the company; its IBAN is checked as it is typed. */
export function BankAccountForm({ currency, taken, onAdd, onCancel }: BankAccountFormProps) {
  const m = useMessages();
  const say = m.settings.banks;
  const { fields, setFields } = useKeptFields(BANK_ACCOUNT, { ...NO_ACCOUNT, currency });
  const [tried, setTried] = useState(false);
  const iban = checkIban(fields.iban);
  const code = fields.currency.trim().toUpperCase();
  const twice = iban.ok && taken.includes(iban.value.iban);
  const ibanError = iban.ok ? (twice ? say.twice : undefined) : refusalSentence(iban.error);
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
  });
  return (
    <fieldset className="settings__fieldset">
      <legend>{say.add}</legend>
      <FieldRow>
        <TextField
          label={say.currency}
          {...field('currency')}
          maxLength={3}
          error={tried && !isCurrency(code) ? m.firstRun.errors.currency : undefined}
        />
        <TextField
          label={say.iban}
          {...field('iban')}
          takesFocus
          grow
          error={tried || fields.iban.replace(/\s/g, '').length >= 15 ? ibanError : undefined}
        />
        <TextField label={say.bank} {...field('bank')} />
        <TextField label={say.bic} {...field('bic')} maxLength={11} />
      </FieldRow>
      <DialogActions>
        <Button onClick={onCancel}>{m.common.cancel}</Button>
        <Button look="primary" onClick={add}>
          {say.addNow}
        </Button>
      </DialogActions>
    </fieldset>
  );

  function add(): void {
    setTried(true);
    if (!iban.ok || twice || !isCurrency(code)) return;
    const { bank, bic } = fields;
    onAdd({ currency: code, iban: iban.value.iban, bank: bank.trim(), bic: bic.trim() });
  }
}
