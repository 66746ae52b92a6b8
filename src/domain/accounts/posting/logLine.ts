import { unreachable } from '../../result';
import type { PostingEvent } from './types';

/** What the contact log tells of the way of a letter; null for what only corrects the record. */
export function postingLine(event: PostingEvent) {
  const { on, letter } = event;
  // A reference of its own: withdrawing the letter marks the line of the letter, not the facts of the post.
  const line = { on, channel: 'letter', ref: `${event.type}:${letter}` } as const;
  switch (event.type) {
    case 'letterPosted':
      return event.number === ''
        ? { ...line, code: 'posted' }
        : { ...line, code: 'postedNumber', params: { number: event.number } };
    case 'postingProofAttached':
      return { ...line, code: 'postingProof', params: { name: event.file.name } };
    case 'letterDelivered':
      return event.name === ''
        ? { ...line, code: 'delivered' }
        : { ...line, code: 'deliveredTo', params: { name: event.name } };
    case 'letterReturned':
      return { ...line, code: `returned.${event.why}` };
    case 'letterSentByMail':
      return { ...line, channel: 'email' as const, code: 'mailed', params: { to: event.to } };
    case 'letterWayTakenBack':
      return null;
    default:
      return unreachable(event);
  }
}

/** The line a taking back strikes out. */
export function postingWithdrawal(event: PostingEvent): readonly string[] {
  if (event.type !== 'letterWayTakenBack') return [];
  const struck = {
    posting: ['letterPosted'],
    proof: ['postingProofAttached'],
    outcome: ['letterDelivered', 'letterReturned'],
    mail: ['letterSentByMail'],
  }[event.what];
  return struck.map((type) => `${type}:${event.letter}`);
}
