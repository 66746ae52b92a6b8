import { useState } from 'react';
import type { BankAccount } from '../../../domain/accounts/party';
import { isCurrency } from '../../../domain/money/currency';
import { checkAccount, needsIban } from '../../../domain/references/account';
import { checkBic } from '../../../domain/references/bic';
import { Button } from '../../components/Button';
import { DialogActions } from '../../components/dialog/Dialog';
import { FieldRow } from '../../components/fields/Field';
import { TextField } from '../../components/fields/TextField';
import { useKeptFields } from '../../frame/formParts';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { AccountHint } from '../firstrun/CompanyInputs';

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
  const { company } = useBook();
  const code = fields.currency.trim().toUpperCase();
  const ibanOnly = needsIban(company?.address.country ?? '', code === company?.currency);
  const account = checkAccount(fields.iban, ibanOnly);
  const twice =
    account.ok &&
    taken.some(
      (one) => keyOfAccount(one) === keyOfAccount({ currency: code, iban: account.value.number }),
    );
  const listed = twice ? say.twice : undefined;
  const numberError = account.ok ? listed : refusalSentence(account.error);
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
          label={ibanOnly ? say.iban : say.number}
          hint={<AccountHint account={account} />}
          {...field('iban')}
          takesFocus
          grow
          error={tried || fields.iban.replace(/\s/g, '').length >= 15 ? numberError : undefined}
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
    if (!account.ok || twice || !isCurrency(code) || bic?.ok === false) return;
    const bank = fields.bank.trim();
    onSave({ currency: code, iban: account.value.number, bank, bic: bic?.value ?? '' });
  }
}
