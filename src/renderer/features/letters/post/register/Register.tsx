import { useMemo, useRef } from 'react';
import {
  matchesSearch,
  REGISTER_STATES,
  type RegisterRow,
  type RegisterState,
  registerCsv,
  registerRows,
} from '../../../../../domain/posting/register';
import { useToday } from '../../../../clock';
import { CommandButton } from '../../../../commands/CommandButton';
import { useCommand } from '../../../../commands/handlers';
import { Button } from '../../../../components/Button';
import { Chips } from '../../../../components/Chips';
import { DataGrid } from '../../../../components/grid/DataGrid';
import { FilterField } from '../../../../components/grid/FilterField';
import { EmptyState } from '../../../../components/states/EmptyState';
import { useApp } from '../../../../frame/appContext';
import { tellFailure } from '../../../../frame/tellRefusal';
import { useBook } from '../../../../ledger/hooks';
import { useMessages } from '../../../../messages/useMessages';
import { setCursor, useDesk } from '../../../../stores/desk';
import { openDialog } from '../../../../stores/dialogs';
import { toast } from '../../../../stores/toasts';
import { useFilter, useLayout } from '../../../../stores/view';
import '../Post.css';
import { registerColumns } from './registerColumns';

const LIST = 'register';

/** All registered mail: where each letter is, searched, filtered, exported. Enter opens a letter. */
export function Register() {
  const m = useMessages();
  const say = m.post.register;
  const today = useToday();
  const { accounts } = useBook();
  const [layout, setLayout] = useLayout(LIST);
  const [filter, setFilter] = useFilter(LIST);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const all = useMemo(() => registerRows(accounts.values(), today), [accounts, today]);
  const chip = chipOf(filter.chip);
  const rows = all.filter(
    (row) => (chip === 'all' || row.state === chip) && matchesSearch(row, filter.text),
  );
  const filtered = chip !== 'all' || filter.text !== '';
  const clear = () => setFilter({ chip: 'all', text: '' });
  const exportRows = useExport(rows);
  useCommand('list.clearFilter', filtered ? clear : null);
  useCommand('letters.exportRegister', rows.length === 0 ? null : () => void exportRows());
  const columns = useMemo(() => registerColumns(m, today), [m, today]);
  return (
    <div className="post-place">
      <RegisterTools all={all} chip={chip} text={filter.text} onFilter={setFilter} />
      <div className="post-place__list">
        <DataGrid
          label={m.post.tabs.register}
          rows={rows}
          columns={columns}
          keyOf={(row) => row.letter}
          layout={layout}
          onLayout={setLayout}
          current={cursor}
          onCurrent={(key) => setCursor(LIST, key)}
          onOpen={(row) =>
            openDialog({ name: 'letterWay', account: row.account, letter: row.letter })
          }
          summary={say.summary(rows.length)}
          empty={<Empty onClear={filtered ? clear : null} />}
        />
      </div>
    </div>
  );
}

interface RegisterToolsProps {
  readonly all: readonly RegisterRow[];
  readonly chip: RegisterState | 'all';
  readonly text: string;
  readonly onFilter: (part: { readonly chip?: string; readonly text?: string }) => void;
}

/** Search, the states with how many letters are in each, and the export. */
function RegisterTools({ all, chip, text, onFilter }: RegisterToolsProps) {
  const say = useMessages().post.register;
  const field = useRef<HTMLInputElement>(null);
  useCommand('list.filter', () => field.current?.focus());
  const count = (state: RegisterState) => all.filter((row) => row.state === state).length;
  return (
    <div className="post-place__tools">
      <FilterField
        ref={field}
        label={say.search}
        placeholder={say.searchPlaceholder}
        value={text}
        onChange={(next) => onFilter({ text: next })}
      />
      <Chips
        label={say.chips}
        chosen={chip}
        onChoose={(key) => onFilter({ chip: key })}
        chips={[
          { key: 'all' as const, label: say.all, count: all.length },
          ...REGISTER_STATES.map((key) => ({
            key,
            label: say.states[key],
            count: count(key),
          })),
        ]}
      />
      <CommandButton command="letters.exportRegister" text={say.export} />
    </div>
  );
}

/** `onClear` is given where a filter hides what there is. */
function Empty({ onClear }: { readonly onClear: (() => void) | null }) {
  const say = useMessages().post.register;
  if (onClear === null) {
    return (
      <EmptyState kind="nothingYet" title={say.none}>
        {say.noneText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      kind="filtered"
      title={say.hidden}
      action={<Button onClick={onClear}>{say.clear}</Button>}
    />
  );
}

/** Saves the rows in view as CSV, where the user says. */
function useExport(rows: readonly RegisterRow[]): () => Promise<void> {
  const say = useMessages().post.register;
  const today = useToday();
  const { api } = useApp();
  return async () => {
    const answer = await api.textSaveAs({
      suggestedName: say.fileName(today),
      text: registerCsv(rows),
    });
    if (!answer.ok) tellFailure(answer.error);
    else if (answer.value !== null) toast(say.exported(answer.value.fileName));
  };
}

/** A stored chip of a state that is no more shows all. */
function chipOf(stored: string): RegisterState | 'all' {
  return REGISTER_STATES.find((state) => state === stored) ?? 'all';
}
