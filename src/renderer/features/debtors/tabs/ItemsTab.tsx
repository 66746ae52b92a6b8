import { useMemo } from 'react';
import type { Account, Item } from '../../../../domain/accounts/account';
import { disputedByItem } from '../../../../domain/accounts/views/disputed';
import { byDueDate, openMinor } from '../../../../domain/accounts/views/open';
import { daysBetween, type PlainDate } from '../../../../domain/dates/plainDate';
import { itemInterest } from '../../../../domain/derivations/interest';
import { itemLimitation } from '../../../../domain/derivations/limitation';
import { Button } from '../../../components/Button';
import { Chips } from '../../../components/Chips';
import { DataGrid } from '../../../components/grid/DataGrid';
import { EmptyState } from '../../../components/states/EmptyState';
import { useMessages } from '../../../messages/useMessages';
import { setCursor, useDesk } from '../../../stores/desk';
import { useFilter, useLayout } from '../../../stores/view';
import { useDay } from '../day/dayContext';
import { useTables } from '../why/useTables';
import { useWhy } from '../why/WhyMoney';
import { type ItemRow, itemColumns } from './itemColumns';

const LIST = 'debtor-items';

/** All items with what is open, their interest to date and their last day. Enter says why. */
export function ItemsTab({ account }: { readonly account: Account }) {
  const m = useMessages();
  const say = m.dossier.items;
  const why = useWhy(account);
  const rows = useItemRows(account);
  const [layout, setLayout] = useLayout(LIST);
  const [filter, setFilter] = useFilter(LIST);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const chip = filter.chip === 'every' ? 'every' : 'open';
  const open = rows.filter((row) => row.open !== 0);
  return (
    <div className="debtor-items">
      <div className="debtor-tab__bar">
        <Chips
          label={say.which}
          chips={[
            { key: 'open', label: say.openOnly, count: open.length },
            { key: 'every', label: say.all, count: rows.length },
          ]}
          chosen={chip}
          onChoose={(next) => setFilter({ chip: next })}
        />
        <span className="muted">{say.hint}</span>
      </div>
      <DataGrid
        label={say.label}
        rows={chip === 'every' ? rows : open}
        columns={itemColumns(m)}
        keyOf={(row) => row.item.id}
        layout={layout}
        onLayout={setLayout}
        current={cursor}
        onCurrent={(key) => setCursor(LIST, key)}
        onOpen={(row) => why({ kind: 'item', item: row.item.id })}
        empty={
          rows.length === 0 ? (
            <EmptyState kind="nothingYet" title={say.none}>
              {say.noneText}
            </EmptyState>
          ) : (
            <EmptyState
              kind="filtered"
              title={say.filtered}
              action={<Button onClick={() => setFilter({ chip: 'every' })}>{say.showAll}</Button>}
            >
              {say.filteredText}
            </EmptyState>
          )
        }
      />
    </div>
  );
}

function useItemRows(account: Account): readonly ItemRow[] {
  const day = useDay();
  const tables = useTables();
  return useMemo(() => {
    const disputed = disputedByItem(account, day);
    const issued = account.items.filter(({ issuedOn }) => issuedOn <= day);
    return issued.sort(byDueDate).map((item): ItemRow => {
      const open = openMinor(item, day);
      const paid = item.minor - open;
      const given = { item, open, paid, disputed: disputed.get(item.id) ?? 0 };
      if (item.kind === 'creditNote' || open <= 0) return { ...given, ...NOTHING_OWED };
      return { ...given, ...owed(item, account, day, tables) };
    });
  }, [account, day, tables]);
}

type Owed = Pick<ItemRow, 'days' | 'interest' | 'lastDay'>;

const NOTHING_OWED: Owed = { days: 0, interest: null, lastDay: null };

function owed(
  item: Item,
  account: Account,
  day: PlainDate,
  tables: ReturnType<typeof useTables>,
): Owed {
  const interest = itemInterest(item, account, day, tables);
  const limitation = itemLimitation(item, account, day, tables);
  return {
    days: Math.max(0, daysBetween(item.dueOn, day)),
    interest: interest.ok ? interest.value.result.interest.minor : null,
    lastDay: limitation.ok ? limitation.value.result.lastDay : null,
  };
}
