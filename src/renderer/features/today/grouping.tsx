import type { Money } from '../../../domain/money/money';
import type { GroupOf } from '../../components/grid/types';
import { MoneyList } from '../../components/Money';
import type { Messages } from '../../messages/en';
import { groupName, totalsOf } from './groups';
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
