import { useMemo, useRef } from 'react';
import { type Money, sumMinor } from '../../../domain/money/money';
import { bankHolidays } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { useCommand } from '../../commands/handlers';
import { Button } from '../../components/Button';
import { DataGrid } from '../../components/grid/DataGrid';
import { drawnRows } from '../../components/grid/lines';
import { type GridLayout, PLAIN_LAYOUT } from '../../components/grid/types';
import { SplitPane } from '../../components/layout/SplitPane';
import { MoneyList } from '../../components/Money';
import { EmptyState } from '../../components/states/EmptyState';
import { FirstStep } from '../../frame/FirstStep';
import { Screen } from '../../frame/Header';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk } from '../../stores/desk';
import { toast } from '../../stores/toasts';
import { setPaneWidth, useFilter, useLayout, useView } from '../../stores/view';
import { DebtorForms } from '../debtors/forms/DebtorForms';
import { useCustomerCommands } from '../debtors/page/useCustomerCommands';
import './Agreements.css';
import { AgreementPane } from './AgreementPane';
import { AgreementTools } from './AgreementTools';
import { agreementColumns } from './agreementColumns';
import { AGREEMENT_FILTERS, type AgreementRow, agreementRows, fits } from './agreementRow';
import { AGREEMENTS_LIST as LIST, showAgreement } from './showAgreement';

const NO_FILTER = { chip: 'all', text: '' } as const;
const keyOf = (row: AgreementRow): string => row.plan.id;

const INITIAL_LAYOUT: GridLayout = { ...PLAIN_LAYOUT, hidden: ['kind', 'open', 'behind', 'on'] };

/** Every agreement, what it asks for, and beside the list the one at hand. */
export function Agreements() {
  const m = useMessages();
  const width = useView((state) => state.paneWidth);
  const rows = useRows();
  const list = useList(rows.shown);
  const { current } = list;
  useCustomerCommands(current?.account ?? null);
  const running = rows.all.filter(
    ({ plan, status }) => status.inForceOn !== null && status.open > 0 && plan.endedOn === null,
  );
  return (
    <Screen
      title={m.shell.places.agreements}
      note={m.agreements.note(running.length)}
      body={
        <>
          <SplitPane
            width={width}
            onWidth={setPaneWidth}
            left={<AgreementList rows={rows} list={list} />}
            right={
              current === undefined ? null : <AgreementPane key={keyOf(current)} row={current} />
            }
          />
          {current !== undefined && <DebtorForms account={current.account} />}
        </>
      }
    />
  );
}

/** All agreements, and those that fit chip and words. */
function useRows() {
  const m = useMessages();
  const today = useToday();
  const { accounts, settings } = useBook();
  const holidays = bankHolidays(settings.holidays);
  const [filter, setFilter] = useFilter(LIST);
  const chip = AGREEMENT_FILTERS.find((one) => one === filter.chip) ?? 'all';
  const all = useMemo(
    () => agreementRows(accounts.values(), today, holidays),
    [accounts, today, holidays],
  );
  const shown = useMemo(() => {
    const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
    const textOf = ({ account, status }: AgreementRow) =>
      `${account.name} ${account.number} ${m.agreements.states[status.state]}`.toLowerCase();
    return all.filter(
      (row) => fits(row, chip) && words.every((word) => textOf(row).includes(word)),
    );
  }, [all, chip, filter.text, m]);
  return { all, shown, chip, text: filter.text, setFilter };
}

/** Columns and layout, and the agreement at hand: where the cursor is, else the first one drawn. */
function useList(rows: readonly AgreementRow[]) {
  const m = useMessages();
  const today = useToday();
  const [layout, setLayout] = useLayout(LIST, INITIAL_LAYOUT);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const columns = useMemo(() => agreementColumns(m, today), [m, today]);
  const drawn = useMemo(() => drawnRows(rows, columns, layout.sort), [rows, columns, layout.sort]);
  const current = rows.find((row) => keyOf(row) === cursor) ?? drawn[0];
  return { columns, layout, setLayout, current };
}

interface AgreementListProps {
  readonly rows: ReturnType<typeof useRows>;
  readonly list: ReturnType<typeof useList>;
}

function AgreementList({ rows, list }: AgreementListProps) {
  const m = useMessages();
  const field = useRef<HTMLInputElement>(null);
  const { all, shown, chip, text, setFilter } = rows;
  const { columns, layout, setLayout, current } = list;
  const filtered = chip !== 'all' || text !== '';
  const clear = () => setFilter(NO_FILTER);
  useCommand('list.filter', () => field.current?.focus());
  useCommand('list.clearFilter', filtered ? clear : null);
  return (
    <div className="agreements" data-pane="">
      <AgreementTools
        rows={all}
        chip={chip}
        text={text}
        onChip={(next) => setFilter({ chip: next })}
        onText={(next) => setFilter({ text: next })}
        field={field}
      />
      <div className="agreements__list">
        <DataGrid
          label={m.shell.places.agreements}
          rows={shown}
          columns={columns}
          keyOf={keyOf}
          layout={layout}
          initialLayout={INITIAL_LAYOUT}
          onLayout={setLayout}
          current={current === undefined ? null : keyOf(current)}
          onCurrent={(key) => setCursor(LIST, key)}
          onOpen={showAgreement}
          onCopied={(n) => toast(m.common.copied(n))}
          takesFocus
          summary={<Summary rows={shown} all={all.length} />}
          empty={<NoAgreements filtered={filtered} onClear={clear} />}
        />
      </div>
    </div>
  );
}

/** How many are shown, and what is still to come from them. */
function Summary({ rows, all }: { readonly rows: readonly AgreementRow[]; readonly all: number }) {
  const m = useMessages();
  const sums = useMemo(() => openSums(rows), [rows]);
  return (
    <>
      <span className="num">{m.agreements.summary(rows.length, all)}</span>
      {sums.length > 0 && (
        <span>
          {m.agreements.summaryOpen} <MoneyList amounts={sums} />
        </span>
      )}
    </>
  );
}

/** What agreements that have not ended still bring, by currency. */
function openSums(rows: readonly AgreementRow[]): Money[] {
  const running = rows.filter(({ plan }) => plan.endedOn === null);
  const currencies = [...new Set(running.map(({ plan }) => plan.currency))].sort();
  return currencies.map((currency) => ({
    currency,
    minor: sumMinor(
      running.filter(({ plan }) => plan.currency === currency).map(({ status }) => status.open),
    ),
  }));
}

function NoAgreements(props: { readonly filtered: boolean; readonly onClear: () => void }) {
  const m = useMessages();
  if (props.filtered) {
    const clear = <Button onClick={props.onClear}>{m.common.clearFilter}</Button>;
    return <EmptyState kind="filtered" title={m.agreements.filteredTitle} action={clear} />;
  }
  return (
    <EmptyState kind="nothingYet" title={m.agreements.nothingYet} action={<FirstStep />}>
      {m.agreements.nothingYetText}
    </EmptyState>
  );
}
