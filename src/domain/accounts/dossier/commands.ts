import type { PlainDate } from '../../dates/plainDate';
import type { AttachmentId, DisputeId, MarkId, ReplyFormId, TraceId } from '../ids';
import type { DisputeCare, TouchChannel } from './events';
import type { Attachment, MarkKind, People, ReplyForm, Trace } from './types';

/** What the user asks about the knowledge of one customer. */
export type DossierCommand =
  | {
      readonly type: 'changePeople';
      readonly after: People;
      /** What they must still be, for taking a change back; left out, whatever they are. */
      readonly from?: People;
    }
  | { readonly type: 'attachFile'; readonly file: Omit<Attachment, 'id' | 'on'> }
  | {
      readonly type: 'detachFile';
      readonly attachment: AttachmentId;
      readonly reason: string;
    }
  | { readonly type: 'pinEntry'; readonly entry: number; readonly pinned: boolean }
  | { readonly type: 'recordTrace'; readonly trace: Omit<Trace, 'id'> }
  | { readonly type: 'withdrawTrace'; readonly trace: TraceId; readonly reason: string }
  | {
      readonly type: 'setMark';
      readonly kind: MarkKind;
      readonly since: PlainDate;
      readonly reason: string;
    }
  | { readonly type: 'liftMark'; readonly mark: MarkId; readonly reason: string }
  | {
      readonly type: 'setReplyForm';
      /** Null: a new one. One that is not there any more comes back under its id. */
      readonly id: ReplyFormId | null;
      /** Null takes it back. */
      readonly after: Omit<ReplyForm, 'id'> | null;
    }
  | { readonly type: 'changePolicy'; readonly after: string | null }
  | {
      readonly type: 'logTouch';
      readonly channel: TouchChannel;
      readonly person: string;
      readonly note: string;
      readonly nextOn: PlainDate | null;
    }
  | { readonly type: 'assignDispute'; readonly dispute: DisputeId; readonly after: DisputeCare };

export type DossierCommandOf<T extends DossierCommand['type']> = Extract<
  DossierCommand,
  { type: T }
>;

const TYPES: Readonly<Record<DossierCommand['type'], true>> = {
  changePeople: true,
  attachFile: true,
  detachFile: true,
  pinEntry: true,
  recordTrace: true,
  withdrawTrace: true,
  setMark: true,
  liftMark: true,
  setReplyForm: true,
  changePolicy: true,
  logTouch: true,
  assignDispute: true,
};

/** Whether a command is about what is known of a customer. */
export function isDossierCommand<C extends { readonly type: string }>(
  command: C,
): command is Extract<C, DossierCommand> {
  return Object.hasOwn(TYPES, command.type);
}
