import { english } from '../../../domain/messages/english';
import { refusalText } from '../../../domain/messages/texts';
import type { WorklistRow } from '../../../domain/worklist/worklist';

/** Why the customer is on the list: the domain's sentence. */
export function reasonSentence(row: WorklistRow): string {
  return refusalText(english, row.reason);
}

/** What comes next if nothing is agreed; '' when nothing is planned. */
export function nextSentence(row: WorklistRow): string {
  return row.next === null ? '' : refusalText(english, row.next);
}

/** How the reason is set: red for a broken word, amber for what runs out, green for thanks. */
export function reasonTone({ group }: WorklistRow): 'bad' | 'warn' | 'good' | 'plain' {
  if (/promise/i.test(group)) return 'bad';
  if (/plan|limit|dispute/i.test(group)) return 'warn';
  return /touch|thank/i.test(group) ? 'good' : 'plain';
}
