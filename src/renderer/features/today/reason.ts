import { reasonName } from '../../../domain/accounts/log/codeNames';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { type CodesSettings, knownReason } from '../../../domain/settings/sections/codes';
import { shortDate } from '../../components/text';
import { refusalSentence } from '../../frame/refusalSentence';
import { en, type Messages } from '../../messages/en';
import type { TodayRow } from './useWorklist';

/** Why the customer is on the list: the domain's sentence, with the name of a dispute's reason. */
export function reasonSentence(
  { reason: why }: Pick<TodayRow, 'reason'>,
  codes: CodesSettings,
): string {
  if (why.code !== 'ladder.rest.dispute') return refusalSentence(why);
  const code = knownReason(codes, String(why.params.reason));
  const reason = reasonName(codes, code, (shipped) => en.forms.dispute.reasons[shipped]);
  return refusalSentence({ ...why, params: { reason } });
}

/** What comes next if nothing is agreed, when if not today, and what would come after that. */
export function nextSentence(m: Messages, { next, after }: TodayRow, today: PlainDate): string {
  const step = refusalSentence(next);
  const day = shortDate(m, next.on, today);
  const first = waits(next, today)
    ? `${m.today.nothingUntil(day)}.`
    : next.on <= today
      ? m.today.next(step)
      : m.today.nextOn(step, day);
  if (after === undefined) return first;
  return `${first} ${m.today.after(refusalSentence(after), shortDate(m, after.on, today))}`;
}

/** What comes next, short enough for a column: the step, and the day when it is not today. */
export function nextShort(m: Messages, { next }: TodayRow, today: PlainDate): string {
  if (waits(next, today)) return m.today.nothingUntil(shortDate(m, next.on, today));
  const step = refusalSentence(next);
  return next.on <= today ? step : m.today.nextShort(step, shortDate(m, next.on, today));
}

/** Nothing is to be done until a day ahead. */
function waits({ code, on }: TodayRow['next'], today: PlainDate): boolean {
  return code === 'next.wait' && on > today;
}

/** How the reason is set: red for a broken word, amber for what runs out. */
export function reasonTone({ group }: TodayRow): 'bad' | 'warn' | 'good' | 'plain' {
  switch (group) {
    case 'promiseBroken':
      return 'bad';
    case 'limitation':
    case 'planLate':
    case 'dispute':
      return 'warn';
    case 'thank':
      return 'good';
    case 'promiseDue':
    case 'call':
    case 'letter':
    case 'trace':
    case 'stayInTouch':
    case 'snoozed':
    case 'quiet':
      return 'plain';
  }
}
