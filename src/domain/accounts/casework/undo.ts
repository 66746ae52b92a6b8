import { unreachable } from '../../result';
import type { Account } from '../account';
import type { CommandOf } from '../commands';
import { resultsOf } from '../views/cases';
import type { CaseCommand } from './commands';
import type { CaseEvent, CaseEventOf } from './events';

/** The command that takes back one event about a case; undefined when none can. */
export function compensateCase(
  before: Account | null,
  event: CaseEvent,
  reason: string,
): CaseCommand | CommandOf<'recall'> | undefined {
  const { handoff } = event;
  switch (event.type) {
    case 'handoffAcknowledged':
      return { type: 'acknowledgeHandoff', handoff, after: event.before };
    case 'directPaymentReported':
      return { type: 'takeBackDirectReport', handoff, receipt: event.receipt, reason };
    case 'directReportTakenBack':
      return { type: 'reportDirectPayment', handoff, receipt: event.receipt };
    case 'agencyResultRecorded':
      // The payment booked with it is an event of its own, and is taken back with that.
      return {
        type: 'takeBackAgencyResult',
        handoff,
        result: event.result.id,
        reason,
        withPayment: false,
      };
    case 'agencyResultTakenBack':
      return resultAgain(before, event);
    case 'recallTakenBack': {
      const end = before?.handoffs.find(({ id }) => id === handoff)?.end ?? 'recalled';
      return { type: 'recall', handoff, reason, end };
    }
    default:
      return unreachable(event);
  }
}

/** The payment that went with it comes back by an event of its own. */
function resultAgain(
  before: Account | null,
  { handoff, result: id }: CaseEventOf<'agencyResultTakenBack'>,
): CaseCommand | undefined {
  const known = before?.handoffs.find((one) => one.id === handoff);
  const result = known && resultsOf(known).find((one) => one.id === id);
  if (result === undefined) return undefined;
  const { on, currency, collected, fee, note, receipt } = result;
  return {
    type: 'recordAgencyResult',
    ...{ handoff, on, currency, collected, fee, note, book: false },
    ...(receipt !== null && { receipt }),
  };
}
