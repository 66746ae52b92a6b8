import {
  type Account,
  type ChasingKind,
  type Item,
  isChasing,
  type LetterRef,
} from '../accounts/account';
import { askingContacts } from '../accounts/views/dossier';
import type { PlainDate } from '../dates/plainDate';
import type { LadderLevel } from './policy';
import { levelAfter } from './reach';
import type { SentLevel } from './types';

interface Deed {
  readonly on: PlainDate;
  readonly done: 'call' | ChasingKind;
}

const CALL = 'call';
const REGISTERED = 'registered';
/** What a policy calls the level of the formal reminder. */
export const FORMAL_STEP = 'formalReminder';
const WRITTEN: readonly string[] = ['email', 'letter'];

/**
 * The levels of a policy that what was done about the items of an account amounts to: a reminder
 * is the next level in writing, a formal one the level of that name, a letter before action the registered one, and a call since the
 * item fell due the level that asks for one, if that is next. A reminder beyond the last one counts
 * as that one sent again. An item that came with a level but without letters keeps it.
 */
export function sentLevels(
  account: Pick<Account, 'letters' | 'contacts' | 'touches'>,
  levels: readonly LadderLevel[],
): (item: Item) => SentLevel[] {
  const letters = lettersByItem(account.letters);
  const calls = askingContacts(account)
    .filter(({ channel }) => channel === CALL)
    .map(({ on }): Deed => ({ on, done: CALL }));
  return (item) => {
    const written = letters.get(item.id) ?? [];
    if (written.length === 0 && item.levelOn !== null) {
      return [{ level: item.level, on: item.levelOn }];
    }
    const sent: SentLevel[] = [];
    const since = calls.filter(({ on }) => on > item.dueOn);
    for (const { on, done } of [...written, ...since].sort(byDay)) {
      const level = levelBy(done, sent.at(-1)?.level ?? 0, levels);
      if (level !== undefined) sent.push({ level, on });
    }
    return sent;
  };
}

function lettersByItem(letters: readonly LetterRef[]): ReadonlyMap<string, Deed[]> {
  const byItem = new Map<string, Deed[]>();
  for (const { withdrawn, items, on, kind } of letters) {
    if (withdrawn || !isChasing(kind)) continue;
    for (const item of items) byItem.set(item, [...(byItem.get(item) ?? []), { on, done: kind }]);
  }
  return byItem;
}

/** Of one day the letter comes first: a sort keeps the order of equals. */
function byDay(a: Deed, b: Deed): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function levelBy(
  done: Deed['done'],
  before: number,
  levels: readonly LadderLevel[],
): number | undefined {
  if (done === CALL) {
    const next = levelAfter(levels, before);
    return next?.channel === CALL ? next.level : undefined;
  }
  if (done === 'letterBeforeAction' || done === 'finalNotice') {
    const registered = levels.findLast(({ channel }) => channel === REGISTERED);
    return Math.max(before, registered?.level ?? before + 1);
  }
  const formal = levels.find(({ step, level }) => step === FORMAL_STEP && level > before);
  if (done === 'formalReminder' && formal !== undefined) return formal.level;
  const next = levels.find(({ level, channel }) => level > before && WRITTEN.includes(channel));
  return next?.level ?? (before > 0 ? before : undefined);
}
