import { type Money, totalsByCurrency } from '../../../domain/money/money';
import { WORK_GROUPS } from '../../../domain/worklist/types';
import { VALUE_BANDS } from '../../../domain/worklist/worth';
import type { Messages } from '../../messages/en';
import type { Grouping } from './setup';
import type { TodayRow } from './work';

const totals = new WeakMap<readonly TodayRow[], Money[]>();

/** Overdue money of rows per currency; it is asked for more often than the rows change. */
export function totalsOf(rows: readonly TodayRow[]): Money[] {
  const known = totals.get(rows);
  if (known !== undefined) return known;
  const sums = totalsByCurrency(overdueOf(rows));
  totals.set(rows, sums);
  return sums;
}

function* overdueOf(rows: readonly TodayRow[]): Generator<Money> {
  for (const { overdue } of rows) yield* overdue;
}

/** What a group is called on the screen and on paper. */
export function groupName(m: Messages, grouping: Grouping, key: string): string {
  if (grouping === 'assignee') return key === '' ? m.today.nobody : key;
  const work = WORK_GROUPS.find((group) => group === key);
  if (work !== undefined) return m.today.groups[work];
  const band = VALUE_BANDS.find((one) => one === key);
  return band === undefined ? key : m.today.values[band];
}
