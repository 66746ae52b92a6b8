import { type ChasingKind, isChasing } from '../accounts/account';
import { askingContacts } from '../accounts/views/dossier';
import { addDays, minDate, type PlainDate } from '../dates/plainDate';
import type { LadderLevel, LadderPolicy } from '../ladder/policy';
import type { LadderRest, LadderSuggestion } from '../ladder/types';
import type { RefusalParams } from '../refusal';
import { advise } from './phrase';
import type { Situation } from './situation';
import type { Advice } from './types';

/** What was done last about the invoices to be chased, by a letter or a call. */
interface LastStep {
  readonly kind: ChasingKind | 'call';
  readonly on: PlainDate;
}

/** The step the ladder suggests as a line of today's list. */
export function stepAdvice(
  situation: Situation,
  { level, next }: LadderSuggestion,
  policy: LadderPolicy,
): Advice {
  const { code, group } = stepOf(policy, level);
  const { reason, params } = reasonOf(situation);
  const step = { code: `next.${code}`, on: situation.today };
  if (next === null) return advise(group, reason, params, step);
  const after = { code: `after.${stepOf(policy, next.level).code}`, on: next.on };
  return advise(group, reason, params, step, after);
}

/** Why the ladder leaves an account alone today, and when to look again. */
export function restedAdvice(
  situation: Situation,
  rest: LadderRest | undefined,
  policy: LadderPolicy,
): Advice {
  const { today } = situation;
  const again = { code: 'next.look-again', on: rest?.until ?? addDays(today, 1) };
  if (rest === undefined) return advise('quiet', 'work.fresh', { on: oldestDue(situation) }, again);
  const { code, params = {} } = rest.why;
  if (code === 'ladder.rest.done') {
    return advise('call', code, params, { code: 'next.decide-handoff', on: today });
  }
  if (code !== 'ladder.rest.waiting') return advise('quiet', code, params, again);
  const next = { code: `next.${stepOf(policy, Number(params.level)).code}`, on: again.on };
  const last = lastStep(situation);
  if (last === null) return advise('quiet', 'work.fresh', { on: oldestDue(situation) }, next);
  return advise('quiet', `work.waits-${last.kind}`, { on: last.on }, next);
}

interface Step {
  /** Code of its texts, after `next.` and `after.`. */
  readonly code: string;
  readonly group: 'call' | 'letter';
}

const STEPS: Readonly<Record<string, Step>> = {
  friendlyReminder: { code: 'reminder', group: 'letter' },
  formalReminder: { code: 'formal-reminder', group: 'letter' },
  personalCall: { code: 'call', group: 'call' },
  dialogue: { code: 'talk', group: 'call' },
  registeredLetter: { code: 'letter-before-action', group: 'letter' },
  agency: { code: 'decide-handoff', group: 'call' },
};

const CHANNEL_STEPS: Readonly<Record<string, string>> = {
  call: 'personalCall',
  registered: 'registeredLetter',
  agency: 'agency',
};

/** A step by its name; one without a name that is known here goes by its channel. */
function stepOf({ levels }: LadderPolicy, level: number): Step {
  const found: LadderLevel | undefined = levels.find((one) => one.level === level);
  const named = STEPS[found?.step ?? ''] ?? STEPS[CHANNEL_STEPS[found?.channel ?? ''] ?? ''];
  return named ?? { code: 'reminder', group: 'letter' };
}

function reasonOf(situation: Situation): { reason: string; params: RefusalParams } {
  const last = lastStep(situation);
  const days = situation.chasedDays;
  if (last !== null)
    return { reason: `work.unanswered-${last.kind}`, params: { days, on: last.on } };
  const count = situation.items.length;
  return { reason: count === 1 ? 'work.late' : 'work.late-several', params: { days, count } };
}

/** The latest standing letter that names something still to be chased, or a call after it. */
function lastStep({ account, items }: Situation): LastStep | null {
  const ids = new Set(items.map((item) => item.id));
  const letter = account.letters
    .flatMap(({ kind, on, items: named, withdrawn }) =>
      !withdrawn && isChasing(kind) && named.some((id) => ids.has(id)) ? [{ kind, on }] : [],
    )
    .at(-1);
  if (letter === undefined) return null;
  const call = askingContacts(account).findLast(({ channel }) => channel === 'call');
  if (call !== undefined && call.on >= letter.on) return { kind: 'call', on: call.on };
  return { kind: letter.kind, on: letter.on };
}

function oldestDue({ items, today }: Situation): PlainDate {
  return items.map((item) => item.dueOn).reduce(minDate, today);
}
