import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import type { Currency } from '../money/currency';
import type { ItemAttachment } from './account';
import type { AgreementTerms, PlanRow, PlanSignature, SigningParty } from './agreement';
import type { ItemId, PlanId } from './ids';
import type { PlanChannel, PlanStep } from './planEvents';

interface PlanWords {
  readonly plan: PlanId;
  readonly items: readonly ItemId[];
  readonly currency: Currency;
  readonly rows: readonly PlanRow[];
  readonly terms: AgreementTerms;
  readonly model: DocumentModel;
  /** The number on the paper: payments that quote its references are then recognised. */
  readonly reference?: string;
  /** Its number in the row of its year. */
  readonly number?: number;
  /** The agreement this one takes the place of, once it is in force. */
  readonly replaces?: PlanId;
}

/** What the user asks of an agreement. */
export type PlanCommand =
  | ({ readonly type: 'agreePlan' } & PlanWords)
  | ({ readonly type: 'draftPlan' } & PlanWords)
  | {
      readonly type: 'sendPlan';
      readonly plan: PlanId;
      readonly on: PlainDate;
      readonly by: PlanChannel;
      /** Last day the ladder waits for the signature; null: it does not wait. */
      readonly restUntil: PlainDate | null;
    }
  | ({
      readonly type: 'signPlan';
      readonly plan: PlanId;
      readonly party: SigningParty;
      readonly scan: ItemAttachment | null;
    } & PlanSignature)
  | { readonly type: 'attachPlanScan'; readonly plan: PlanId; readonly scan: ItemAttachment }
  | { readonly type: 'setPlanCure'; readonly plan: PlanId; readonly deadline: PlainDate }
  | { readonly type: 'acceleratePlan'; readonly plan: PlanId }
  | {
      readonly type: 'endPlan';
      readonly plan: PlanId;
      readonly why: 'fulfilled' | 'broken' | 'cancelled';
    }
  | {
      readonly type: 'takeBackPlanStep';
      readonly plan: PlanId;
      readonly step: PlanStep;
      readonly reason: string;
    };
