import type { PlainDate } from '../../dates/plainDate';
import { type Account, isAsking } from '../account';
import type { Attachment, Mark, OtherPerson, ReplyForm, Touch, Trace } from '../dossier/types';

/** The persons beside the main contact. */
export function otherPeople({ others = [] }: Pick<Account, 'others'>): readonly OtherPerson[] {
  return others;
}

/** The files of a customer; none in accounts of before there were any. */
export function attachmentsOf({
  attachments = [],
}: Pick<Account, 'attachments'>): readonly Attachment[] {
  return attachments;
}

/** What was done to find the address, in the order in which it was recorded. */
export function tracesOf({ traces = [] }: Pick<Account, 'traces'>): readonly Trace[] {
  return traces;
}

/** The reply forms of a customer; none in accounts of before there were any. */
export function replyFormsOf({
  replyForms = [],
}: Pick<Account, 'replyForms'>): readonly ReplyForm[] {
  return replyForms;
}

/** The marks that stand on a day, in the order in which they were set. */
export function activeMarks({ marks = [] }: Pick<Account, 'marks'>, on: PlainDate): Mark[] {
  return marks.filter(({ since, liftedOn }) => since <= on && (liftedOn === null || liftedOn > on));
}

/** The last contact that kept the relationship, and when the next one is planned; null when there was none. */
export function lastTouch({ touches = [] }: Pick<Account, 'touches'>): Touch | null {
  return touches.at(-1) ?? null;
}

/** True when a contact is one of those that do not mention the debt. */
export function isTouch({ touches = [] }: Pick<Account, 'touches'>, contact: string): boolean {
  return touches.some((touch) => touch.contact === contact);
}

/**
 * The contacts that asked for something: what the ladder counts. A letter that thanks, confirms or
 * apologizes asks for nothing.
 */
export function askingContacts(
  account: Pick<Account, 'contacts' | 'letters' | 'touches'>,
): Account['contacts'] {
  const { contacts, letters, touches = [] } = account;
  const quiet = new Set<string>(touches.map(({ contact }) => contact));
  for (const { id, kind } of letters) if (!isAsking(kind)) quiet.add(id);
  return quiet.size === 0 ? contacts : contacts.filter(({ id }) => !quiet.has(id));
}

/** Id of the ladder's policy the account has of its own; null: the company's. */
export function ownPolicy({ policy = null }: Pick<Account, 'policy'>): string | null {
  return policy;
}
