import type { Account, Plan } from '../../../../domain/accounts/account';
import { agreementCalendar } from '../../../../domain/agreements/calendarFile';
import { nowIso } from '../../../clock';
import { useApp } from '../../../frame/appContext';
import { tellFailure } from '../../../frame/tellRefusal';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { toast } from '../../../stores/toasts';
import { plainName } from '../../documents/useReopen';

type Side = Parameters<typeof agreementCalendar>[0]['side'];

/** Saves the payments of an agreement, by its number, as a calendar file for one of the sides. */
export function useAgreementDates(
  account: Account,
  plan: Plan,
): (side: Side, reference: string) => Promise<void> {
  const m = useMessages();
  const { api } = useApp();
  const { company } = useBook();
  return async (side, reference) => {
    if (company === null) return;
    const text = agreementCalendar({
      plan: plan.id,
      rows: plan.rows,
      currency: plan.currency,
      reference,
      company,
      partner: side === 'debtor' ? company.name : account.name,
      side,
      language: side === 'debtor' ? (plan.terms.language ?? account.language) : 'en',
      now: nowIso(),
    });
    const suggestedName = m.agreements.icsName(plainName(account.name), m.agreements.sides[side]);
    const saved = await api.textSaveAs({ suggestedName, text });
    if (!saved.ok) tellFailure(saved.error);
    else if (saved.value !== null) toast(m.agreements.acted.ics(saved.value.fileName));
  };
}
