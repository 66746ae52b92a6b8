import { toDecimal } from '../../money/decimal';
import type { RefusalParams } from '../../refusal';
import { unreachable } from '../../result';
import type { CaseEvent } from './events';

/** What an event about a case contributes to the contact log. */
interface CaseLine {
  readonly on: NonNullable<Extract<CaseEvent, { on: unknown }>['on']> | null;
  readonly channel: 'letter' | 'money' | 'note';
  readonly code: string;
  readonly ref: string;
  readonly params?: RefusalParams;
  readonly note?: string;
}

/** The line of the contact log, or null for what only marks another line. */
export function caseworkLine(event: CaseEvent): CaseLine | null {
  switch (event.type) {
    case 'handoffAcknowledged':
      return acknowledgedLine(event);
    case 'directPaymentReported':
      return { on: event.on, channel: 'letter', code: 'directReported', ref: event.receipt };
    case 'agencyResultRecorded': {
      const { id: ref, on, note, collected, fee, currency } = event.result;
      const params = {
        amount: toDecimal({ minor: collected, currency }),
        sum: toDecimal({ minor: fee, currency }),
        currency,
      };
      return { on, channel: 'money', code: 'agencyResult', ref, note, params };
    }
    case 'recallTakenBack':
      return { on: event.on, channel: 'letter', code: 'recallTakenBack', ref: event.handoff };
    case 'directReportTakenBack':
      return { on: null, channel: 'letter', code: 'directReportTakenBack', ref: event.receipt };
    case 'agencyResultTakenBack':
      return null;
    default:
      return unreachable(event);
  }
}

function acknowledgedLine({
  handoff: ref,
  after,
}: Extract<CaseEvent, { type: 'handoffAcknowledged' }>): CaseLine {
  if (after === null) {
    return { on: null, channel: 'letter', code: 'acknowledgementTakenBack', ref };
  }
  const { on, count, reference, matches } = after;
  const code = matches ? 'acknowledged' : 'acknowledgedOther';
  return { on, channel: 'letter', code, ref, params: { count, reference: reference || '—' } };
}

/** The entry that an event about a case takes back; null when it takes none back. */
export function caseWithdrawal(event: CaseEvent): string | null {
  return event.type === 'agencyResultTakenBack' ? event.result : null;
}
