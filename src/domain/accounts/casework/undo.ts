import { unreachable } from '../../result';
import type { CaseCommand } from './commands';
import type { CaseEvent } from './events';

/** The command that takes back one event about a case; undefined when none can. */
export function compensateCase(event: CaseEvent, reason: string): CaseCommand | undefined {
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
    case 'recallTakenBack':
      return undefined;
    default:
      return unreachable(event);
  }
}
