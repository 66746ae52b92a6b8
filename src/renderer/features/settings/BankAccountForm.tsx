import { useState } from 'react';
import type { BankAccount } from '../../../domain/accounts/party';
import { isCurrency } from '../../../domain/money/currency';
import { checkBic } from '../../../domain/references/bic';
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

/** What tells accounts apart: one number may stand for several currencies. */
export function keyOfAccount({
  currency,
  iban,
}: Readonly<Record<'currency' | 'iban', string>>): string {
  return `${currency} ${iban}`;
}

interface BankAccountFormProps {
  /** The part of the draft it is. */
  readonly part: string;
  readonly title: string;
  readonly saveText: string;
  /** What stands in the fields at first. */
  readonly initial: typeof NO_ACCOUNT;
  /** The other accounts that are listed. */
  readonly taken: readonly BankAccount[];
  readonly onSave: (account: BankAccount) => void;
  readonly onCancel: () => void;
}

/** A bank account of the company, new or changed; its IBAN is checked as it is typed. */
export function BankAccountForm(props: BankAccountFormProps) {
  const { part, title, saveText, initial, taken, onSave, onCancel } = props;
  const m = useMessages();
  const say = m.settings.banks;
  const { fields, setFields } = useKeptFields(part, initial);
  const [tried, setTried] = useState(false);
  const iban = checkIban(fields.iban);
  const code = fields.currency.trim().toUpperCase();
  const twice =
    iban.ok &&
    taken.some(
      (one) => keyOfAccount(one) === keyOfAccount({ currency: code, iban: iban.value.iban }),
    );
  const ibanError = iban.ok ? (twice ? say.twice : undefined) : refusalSentence(iban.error);
  const bic = fields.bic.trim() === '' ? null : checkBic(fields.bic);
  const field = (name: keyof typeof fields) => ({
    value: fields[name],
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
  });
  return (
    <fieldset className="settings__fieldset">
      <legend>{title}</legend>
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
      </FieldRow>
      <FieldRow>
        <TextField label={say.bank} {...field('bank')} grow />
        <TextField
          label={say.bic}
          {...field('bic')}
          maxLength={14}
          error={tried && bic?.ok === false ? refusalSentence(bic.error) : undefined}
        />
      </FieldRow>
      <DialogActions>
        <Button onClick={onCancel}>{m.common.cancel}</Button>
        <Button look="primary" onClick={save}>
          {saveText}
        </Button>
      </DialogActions>
    </fieldset>
  );

  function save(): void {
    setTried(true);
    if (!iban.ok || twice || !isCurrency(code) || bic?.ok === false) return;
    const bank = fields.bank.trim();
    onSave({ currency: code, iban: iban.value.iban, bank, bic: bic?.value ?? '' });
  }
}
