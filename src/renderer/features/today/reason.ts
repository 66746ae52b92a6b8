import type { PlainDate } from '../../../domain/dates/plainDate';
import { shortDate } from '../../components/text';
import { refusalSentence } from '../../frame/refusalSentence';
import type { Messages } from '../../messages/en';
import type { TodayRow } from './useWorklist';

/** Why the customer is on the list: the domain's sentence. */
export function reasonSentence(row: TodayRow): string {
  return refusalSentence(row.reason);
}

/** What comes next if nothing is agreed, and when if not today. */
export function nextSentence(m: Messages, row: TodayRow, today: PlainDate): string {
  const step = refusalSentence(row.next);
  if (row.next.on <= today) return m.today.next(step);
  return m.today.nextOn(step, shortDate(m, row.next.on, today));
}

/** How the reason is set: red for a broken word, amber for what runs out. */
export function reasonTone({ group }: TodayRow): 'bad' | 'warn' | 'plain' {
  switch (group) {
    case 'promiseBroken':
      return 'bad';
    case 'planLate':
    case 'dispute':
      return 'warn';
    case 'call':
    case 'letter':
    case 'quiet':
      return 'plain';
  }
}
