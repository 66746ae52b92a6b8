import { useEffect, useRef } from 'react';
import type { PlanId } from '../../../../domain/accounts/ids';
import { changeDraft, useDraft } from '../../../stores/drafts';
import {
  type AgreementFields,
  type Beginning,
  beginningOf,
  prefilled,
} from '../draft/agreementFields';

/**
 * The form of an agreement, kept as a draft until it is drawn up. What was chosen in a call comes
 * before an older draft; a draft about a debt that has been settled begins anew.
 */
export function useAgreementFields(given: Beginning & { readonly replaces: PlanId | null }) {
  const { account, debts, prefill, replaces } = given;
  const key = `agreement:${account.id}:${replaces ?? ''}`;
  const initial = beginningOf(given);
  const draft = useDraft<AgreementFields>(key, initial);
  const chosen = useRef(prefill === null ? null : prefilled(initial));
  useEffect(() => {
    if (chosen.current !== null) changeDraft(key, chosen.current);
    chosen.current = null;
  }, [key]);
  const fields = chosen.current === null ? draft.fields : { ...draft.fields, ...chosen.current };
  const isOwed = debts.some(({ amount }) => amount.currency === fields.currency);
  return { ...draft, fields: isOwed ? fields : initial };
}
