import type { PlainDate } from '../../dates/plainDate';
import type { AgencyResultId, HandoffId, ReceiptId } from '../ids';
import type { Acknowledgement, AgencyResult } from './types';

/** What happened to a case after it was handed over. */
export type CaseEvent =
  | {
      readonly type: 'handoffAcknowledged';
      readonly handoff: HandoffId;
      /** What was on record before; an agency may correct itself. */
      readonly before: Acknowledgement | null;
      readonly after: Acknowledgement | null;
    }
  | {
      readonly type: 'directPaymentReported';
      readonly handoff: HandoffId;
      readonly receipt: ReceiptId;
      readonly on: PlainDate;
      readonly minor: number;
    }
  | {
      readonly type: 'directReportTakenBack';
      readonly handoff: HandoffId;
      readonly receipt: ReceiptId;
      readonly minor: number;
      readonly reason: string;
    }
  | {
      readonly type: 'agencyResultRecorded';
      readonly handoff: HandoffId;
      readonly result: AgencyResult;
    }
  | {
      readonly type: 'agencyResultTakenBack';
      readonly handoff: HandoffId;
      readonly result: AgencyResultId;
      readonly reason: string;
    }
  | {
      readonly type: 'recallTakenBack';
      readonly handoff: HandoffId;
      readonly on: PlainDate;
      readonly reason: string;
    };

export type CaseEventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

const TYPES: Readonly<Record<CaseEvent['type'], true>> = {
  handoffAcknowledged: true,
  directPaymentReported: true,
  directReportTakenBack: true,
  agencyResultRecorded: true,
  agencyResultTakenBack: true,
  recallTakenBack: true,
};

/** Whether an event is about a case with an agency. */
export function isCaseEvent<E extends { readonly type: string }>(
  event: E,
): event is Extract<E, CaseEvent> {
  return Object.hasOwn(TYPES, event.type);
}
