/** Opaque ids, made by `context.newId()`: never shown, never derived from a name or a number. */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type AccountId = Id<'account'>;
export type ItemId = Id<'item'>;
export type BatchId = Id<'batch'>;
export type ReceiptId = Id<'receipt'>;
export type WriteOffId = Id<'writeOff'>;
export type ContactId = Id<'contact'>;
export type PromiseId = Id<'promise'>;
export type DisputeId = Id<'dispute'>;
export type LetterId = Id<'letter'>;
export type PlanId = Id<'plan'>;
export type HandoffId = Id<'handoff'>;
export type AgencyResultId = Id<'agencyResult'>;
export type ReviewId = Id<'review'>;
export type PersonId = Id<'person'>;
export type AttachmentId = Id<'attachment'>;
export type TraceId = Id<'trace'>;
export type ReplyFormId = Id<'replyForm'>;
export type MarkId = Id<'mark'>;

/** A new id from the context's source. The cast is the one place where text becomes an id. */
export function mint<Kind extends Id<string>>(newId: () => string): Kind {
  return newId() as Kind;
}
