import type { AccountId } from '../../../../domain/accounts/ids';
import { type CommandForm, useCommandForm } from '../../../frame/useCommandForm';
import type { KeptDraft } from '../../../stores/drafts';

type FieldName = 'amount' | 'date' | 'note' | 'reason' | 'items' | 'next';

/** Fields at which a refusal of the domain is shown; all others stand under the form. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  'amount.not-positive': 'amount',
  'call.promise-missing': 'amount',
  'promise.more-than-open': 'amount',
  'promise.nothing-open': 'amount',
  'promise.in-past': 'date',
  'call.back-in-past': 'next',
  'payment.in-future': 'date',
  'dispute.more-than-open': 'amount',
  'dispute.open-already': 'items',
  'items.none': 'items',
  'hold.in-past': 'date',
  'hold.reason-missing': 'reason',
  'note.empty': 'note',
  'mark.in-future': 'date',
  'mark.reason-missing': 'reason',
  'touch.note-missing': 'note',
  'touch.names-debt': 'note',
  'touch.next-in-past': 'date',
  'trace.in-future': 'date',
};

/** Saves one form of a customer as one command, drops its draft then, and shows refusals where they belong. */
export function useSaving(
  account: AccountId,
  draft: Pick<KeptDraft, 'drop'>,
  onSaved: () => void,
): CommandForm<FieldName> {
  return useCommandForm(account, FIELD_OF, () => {
    draft.drop();
    onSaved();
  });
}
