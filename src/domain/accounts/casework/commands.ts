import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import type { AgencyResultId, HandoffId, ReceiptId } from '../ids';

/** What is asked of a case that lies with an agency. */
export type CaseCommand =
  | {
      readonly type: 'acknowledgeHandoff';
      readonly handoff: HandoffId;
      /** null takes the acknowledgement back. */
      readonly after: {
        readonly on: PlainDate;
        readonly count: number;
        readonly totals: readonly Money[];
        readonly reference: string;
      } | null;
    }
  | {
      readonly type: 'reportDirectPayment';
      readonly handoff: HandoffId;
      readonly receipt: ReceiptId;
    }
  | {
      readonly type: 'takeBackDirectReport';
      readonly handoff: HandoffId;
      readonly receipt: ReceiptId;
      readonly reason: string;
    }
  | {
      readonly type: 'recordAgencyResult';
      readonly handoff: HandoffId;
      readonly on: PlainDate;
      readonly currency: Currency;
      /** What the customer paid to the agency, and what the agency kept; minor units. */
      readonly collected: number;
      readonly fee: number;
      readonly note: string;
      /** Book what was collected as a payment on the items of the case, oldest due first. */
      readonly book: boolean;
      /** The payment that was booked with it before and stands; nothing more is booked then. */
      readonly receipt?: ReceiptId;
    }
  | {
      readonly type: 'takeBackAgencyResult';
      readonly handoff: HandoffId;
      readonly result: AgencyResultId;
      readonly reason: string;
      /** Take the payment back too that was booked with it. */
      readonly withPayment: boolean;
    }
  | {
      readonly type: 'takeBackRecall';
      readonly handoff: HandoffId;
      readonly reason: string;
    };

export type CaseCommandOf<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

const TYPES: Readonly<Record<CaseCommand['type'], true>> = {
  acknowledgeHandoff: true,
  reportDirectPayment: true,
  takeBackDirectReport: true,
  recordAgencyResult: true,
  takeBackAgencyResult: true,
  takeBackRecall: true,
};

/** Whether a command is about a case with an agency. */
export function isCaseCommand<C extends { readonly type: string }>(
  command: C,
): command is Extract<C, CaseCommand> {
  return Object.hasOwn(TYPES, command.type);
}
