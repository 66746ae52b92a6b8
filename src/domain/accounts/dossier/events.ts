import type { PlainDate } from '../../dates/plainDate';
import type { AttachmentId, ContactId, DisputeId, MarkId, TraceId } from '../ids';
import type { Attachment, Mark, People, ReplyForm, Trace } from './types';

/** How somebody was turned to without a word about money. */
export type TouchChannel = 'call' | 'email' | 'visit' | 'letter';

/** Who answers a dispute, and by when. */
export interface DisputeCare {
  readonly owner: string;
  readonly answerBy: PlainDate | null;
}

/** What happened to the knowledge about a customer, beside his money. */
export type DossierEvent =
  | { readonly type: 'peopleChanged'; readonly before: People; readonly after: People }
  | { readonly type: 'fileAttached'; readonly attachment: Attachment }
  | {
      readonly type: 'fileDetached';
      readonly attachment: AttachmentId;
      readonly on: PlainDate;
      readonly reason: string;
    }
  | { readonly type: 'entryPinned'; readonly entry: number; readonly pinned: boolean }
  | { readonly type: 'traceRecorded'; readonly trace: Trace }
  | { readonly type: 'traceWithdrawn'; readonly trace: TraceId; readonly reason: string }
  | { readonly type: 'markSet'; readonly mark: Omit<Mark, 'liftedOn'> }
  | {
      readonly type: 'markLifted';
      readonly mark: MarkId;
      readonly on: PlainDate;
      readonly reason: string;
    }
  | {
      readonly type: 'replyFormSet';
      readonly before: ReplyForm | null;
      readonly after: ReplyForm | null;
    }
  | {
      readonly type: 'policyChanged';
      readonly before: string | null;
      readonly after: string | null;
    }
  | {
      readonly type: 'touchLogged';
      readonly contact: ContactId;
      readonly on: PlainDate;
      readonly channel: TouchChannel;
      readonly person: string;
      readonly note: string;
      readonly nextOn: PlainDate | null;
    }
  | {
      readonly type: 'disputeAssigned';
      readonly dispute: DisputeId;
      readonly before: DisputeCare;
      readonly after: DisputeCare;
    };

export type DossierEventOf<T extends DossierEvent['type']> = Extract<DossierEvent, { type: T }>;

const TYPES: Readonly<Record<DossierEvent['type'], true>> = {
  peopleChanged: true,
  fileAttached: true,
  fileDetached: true,
  entryPinned: true,
  traceRecorded: true,
  traceWithdrawn: true,
  markSet: true,
  markLifted: true,
  replyFormSet: true,
  policyChanged: true,
  touchLogged: true,
  disputeAssigned: true,
};

/** Whether an event is about what is known of a customer. */
export function isDossierEvent<E extends { readonly type: string }>(
  event: E,
): event is Extract<E, DossierEvent> {
  return Object.hasOwn(TYPES, event.type);
}
