import { type Money, totalsByCurrency } from '../../../domain/money/money';
import { WORK_GROUPS } from '../../../domain/worklist/types';
import { VALUE_BANDS } from '../../../domain/worklist/worth';
import type { GroupOf } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import type { Messages } from '../../messages/en';
import type { Grouping } from './setup';
import type { TodayRow } from './useWorklist';

/** How the list is grouped, and what is folded away. */
interface GroupingInput {
  readonly m: Messages;
  readonly grouping: Grouping;
  readonly keyOf: (row: TodayRow) => string;
  readonly folded: readonly string[];
  readonly onFolded: (folded: readonly string[]) => void;
}

/** Group headings: name, number, and a total per currency. Undefined for a flat list. */
export function groupOf(input: GroupingInput): GroupOf<TodayRow> | undefined {
  const { m, grouping, keyOf, folded, onFolded } = input;
  if (grouping === 'flat') return undefined;
  const mark = (key: string) => `${grouping}:${key}`;
  const prefix = mark('');
  return {
    keyOf,
    title: (key, rows) => (
      <GroupTitle
        text={m.today.groupTitle(groupName(m, grouping, key), rows.length)}
        totals={totalsOf(rows)}
      />
    ),
    folding: {
      folded: new Set(
        folded.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length)),
      ),
      onFold: (key) =>
        onFolded(
          folded.includes(mark(key))
            ? folded.filter((one) => one !== mark(key))
            : [...folded, mark(key)],
        ),
    },
  };
}

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

function GroupTitle({ text, totals }: { readonly text: string; readonly totals: Money[] }) {
  return (
    <>
      {text}
      {totals.length > 0 && (
        <>
          {' · '}
          <MoneyList amounts={totals} />
        </>
      )}
    </>
  );
}

function groupName(m: Messages, grouping: Grouping, key: string): string {
  if (grouping === 'assignee') return key === '' ? m.today.nobody : key;
  const work = WORK_GROUPS.find((group) => group === key);
  if (work !== undefined) return m.today.groups[work];
  const band = VALUE_BANDS.find((one) => one === key);
  return band === undefined ? key : m.today.values[band];
}
