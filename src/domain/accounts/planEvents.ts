import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import type { ItemAttachment, Plan, PlanLife } from './account';
import type { PlanAcceleration, PlanCure, PlanSignature, SigningParty } from './agreement';
import type { PlanId } from './ids';

/** An agreement as it is written down; its life is told by the events after it. */
export type WrittenPlan = Omit<Plan, 'endedOn' | keyof PlanLife> & Pick<Plan, 'replaces'>;

/** The steps of an agreement's life that can be taken back. */
export type PlanStep =
  | 'sent'
  | 'signedByDebtor'
  | 'signedByCreditor'
  | 'scanned'
  | 'cureSet'
  | 'accelerated'
  | 'ended';

/** What happened to an agreement. Late, broken and fulfilled follow from receipts and are not here. */
export type PlanEvent =
  /** Agreed at once: in force from its day on, signatures are kept elsewhere. */
  | { readonly type: 'planAgreed'; readonly plan: WrittenPlan; readonly model: DocumentModel }
  | { readonly type: 'planDrafted'; readonly plan: WrittenPlan; readonly model: DocumentModel }
  | {
      readonly type: 'planSent';
      readonly plan: PlanId;
      readonly on: PlainDate;
      readonly by: PlanChannel;
      readonly restUntil: PlainDate | null;
    }
  | ({
      readonly type: 'planSigned';
      readonly plan: PlanId;
      readonly party: SigningParty;
      readonly scan: ItemAttachment | null;
    } & PlanSignature)
  | {
      readonly type: 'planScanned';
      readonly plan: PlanId;
      readonly on: PlainDate;
      readonly scan: ItemAttachment;
    }
  | ({ readonly type: 'planCureSet'; readonly plan: PlanId } & PlanCure)
  | ({ readonly type: 'planAccelerated'; readonly plan: PlanId } & PlanAcceleration)
  | {
      readonly type: 'planEnded';
      readonly plan: PlanId;
      readonly on: PlainDate;
      readonly why: 'fulfilled' | 'broken' | 'cancelled' | 'superseded';
      /** The agreement that took its place. */
      readonly by?: PlanId;
    }
  | {
      readonly type: 'planStepTakenBack';
      readonly plan: PlanId;
      readonly step: PlanStep;
      readonly on: PlainDate;
      readonly reason: string;
    };

export type PlanChannel = 'post' | 'email' | 'handed';
