import type { Account } from '../../../../domain/accounts/account';
import { type CommandForm, useCommandForm } from '../../../frame/useCommandForm';

type FieldName = 'on' | 'rest' | 'name' | 'deadline';

/** Fields at which a refusal of the ledger is shown; all others stand under the form. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  'agreement.date-ahead': 'on',
  'agreement.date-before-draft': 'on',
  'agreement.rest-before-sent': 'rest',
  'agreement.signatory-missing': 'name',
  'agreement.cure-in-past': 'deadline',
  'agreement.cure-too-short': 'deadline',
};

/** Takes one step of an agreement as one command, and shows refusals where they belong. */
export function useStep(account: Account, onSaved: () => void): CommandForm<FieldName> {
  return useCommandForm(account.id, FIELD_OF, onSaved);
}
