import { unreachable } from '../../result';
import type { Account, Handoff } from '../account';
import { resultsOf } from '../views/cases';
import type { CaseEvent, CaseEventOf } from './events';

/** The account after one event about a case. */
export function applyCase(account: Account, event: CaseEvent): Account {
  return {
    ...account,
    handoffs: account.handoffs.map((one) => (one.id === event.handoff ? after(one, event) : one)),
  };
}

function after(handoff: Handoff, event: CaseEvent): Handoff {
  switch (event.type) {
    case 'handoffAcknowledged':
      return { ...handoff, acknowledged: event.after };
    case 'directPaymentReported': {
      const { receipt, minor, on } = event;
      return { ...handoff, reports: [...(handoff.reports ?? []), { receipt, minor, on }] };
    }
    case 'directReportTakenBack':
      return { ...handoff, reports: withoutReport(handoff, event) };
    case 'agencyResultRecorded':
      return { ...handoff, results: [...resultsOf(handoff), event.result] };
    case 'agencyResultTakenBack':
      return { ...handoff, results: resultsOf(handoff).filter(({ id }) => id !== event.result) };
    case 'recallTakenBack': {
      const { end: _end, ...again } = handoff;
      return { ...again, recalledOn: null };
    }
    default:
      return unreachable(event);
  }
}

/** The last report of that payment goes; earlier ones stay. */
function withoutReport(
  { reports = [] }: Handoff,
  { receipt }: CaseEventOf<'directReportTakenBack'>,
): NonNullable<Handoff['reports']> {
  const last = reports.findLastIndex((one) => one.receipt === receipt);
  return reports.filter((_, index) => index !== last);
}
