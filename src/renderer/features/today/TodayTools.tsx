import { memo, type Ref, useCallback, useEffect, useMemo, useRef } from 'react';
import { WORK_GROUPS, type WorkGroup } from '../../../domain/worklist/types';
import { VALUE_BANDS } from '../../../domain/worklist/worth';
import { Button } from '../../components/Button';
import { Chips } from '../../components/Chips';
import { DropChip } from '../../components/DropChip';
import { FilterField } from '../../components/grid/FilterField';
import { Menu, type MenuChoice } from '../../components/Menu';
import { lastAnswer } from '../../components/timing/lastAnswer';
import { useAfterPicture } from '../../components/timing/useAfterPicture';
import { disputeChoices, disputeFilterName } from '../../frame/disputeFilter';
import { ViewMenu } from '../../frame/ViewMenu';
import { useBook } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import type { ListSetup } from '../../stores/views';
import {
  filterOf,
  GROUPINGS,
  groupingOf,
  INITIAL_LAYOUT,
  INITIAL_SETUP,
  LIST,
  type TodayFilter,
  withField,
} from './setup';
import { isResting, type TodayRow } from './useWorklist';

interface TodayToolsProps {
  /** Rows that pass every filter but the kind of work. */
  readonly rows: readonly TodayRow[];
  readonly setup: ListSetup;
  readonly onSetup: (change: Partial<ListSetup>) => void;
  /** Names work can be assigned to. */
  readonly colleagues: readonly string[];
  readonly onClear: () => void;
  readonly field: Ref<HTMLInputElement>;
}

const ALL = 'all';
const TO = 'to:';
/** Filters whose choices are named by them. */
const FIELDS = ['value', 'review', 'dispute'] as const;

/**
 * What the list shows: kinds of work as chips, and the rest of the filters as menus. A letter is
 * painted before all that follows from it: only the field is drawn with it.
 */
export function TodayTools(props: TodayToolsProps) {
  const m = useMessages();
  const { rows, setup, onSetup, colleagues, onClear } = props;
  const later = useAfterPicture(setup);
  const latest = useRef(setup);
  useEffect(() => {
    latest.current = setup;
  });
  const set = useCallback(
    (name: keyof TodayFilter, value: string | null) =>
      onSetup({ filter: withField(latest.current.filter, name, value) }),
    [onSetup],
  );
  const { text, kind } = filterOf(setup);
  const chips = useMemo(() => chipsOf(m, rows, kind), [m, rows, kind]);
  const say = m.today.tools;
  return (
    <div className="today__tools">
      <div className="today__line">
        <FilterField
          ref={props.field}
          label={say.search}
          placeholder={say.searchPlaceholder}
          value={text}
          onChange={(next) => set('text', next)}
        />
        <Menus setup={later} onSetup={onSetup} onSet={set} colleagues={colleagues} />
      </div>
      <Chips
        label={m.today.chips}
        chosen={kind ?? ALL}
        onChoose={(key) => set('kind', key === ALL ? null : key)}
        chips={chips}
      />
      <ActiveFilters setup={later} onSet={set} onClear={onClear} />
    </div>
  );
}

type SetField = (name: keyof TodayFilter, value: string | null) => void;

interface MenusProps extends Pick<TodayToolsProps, 'setup' | 'onSetup' | 'colleagues'> {
  readonly onSet: SetField;
}

/** Grouping, filters and saved views. */
const Menus = memo(({ setup, onSetup, onSet, colleagues }: MenusProps) => {
  const m = useMessages();
  const say = m.today.tools;
  const filter = filterOf(setup);
  const { codes } = useBook().settings;
  return (
    <>
      <Menu
        label={say.group}
        choices={GROUPINGS.map((key) => ({
          key,
          label: say.groupings[key],
          checked: key === groupingOf(setup),
        }))}
        onChoose={(groupBy) => onSetup({ groupBy })}
      />
      <Menu
        label={m.common.filter}
        choices={[
          ...filterChoices(m, filter, colleagues),
          ...disputeChoices(m, codes, filter.dispute),
        ]}
        onChoose={(key) => onSet(...fieldOf(key, filter))}
      />
      <ViewMenu list={LIST} setup={setup} initial={INITIAL_SETUP} initialLayout={INITIAL_LAYOUT} />
    </>
  );
});

/** A chip for every kind of work there is, and the one that is chosen. */
const chipsOf = lastAnswer((m: Messages, rows: readonly TodayRow[], chosen: WorkGroup | null) => {
  const counts = new Map<WorkGroup, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  const shown = WORK_GROUPS.filter((group) => counts.has(group) || group === chosen);
  const waiting = rows.filter((row) => !isResting(row)).length;
  return [
    { key: ALL, label: m.today.all, count: waiting },
    ...shown.map((key) => ({ key, label: m.today.chipNames[key], count: counts.get(key) ?? 0 })),
  ];
});

function filterChoices(
  m: Messages,
  { assignee, value, review }: TodayFilter,
  colleagues: readonly string[],
): readonly MenuChoice[] {
  const say = m.today.tools;
  return [
    ...['', ...colleagues].map((name) => ({
      key: `${TO}${name}`,
      label: say.assignedTo(name === '' ? m.today.nobody : name),
      checked: assignee === name,
    })),
    ...VALUE_BANDS.map((band) => ({
      key: `value:${band}`,
      label: m.today.values[band],
      checked: value === band,
    })),
    ...(['open', 'done'] as const).map((state) => ({
      key: `review:${state}`,
      label: say.reviews[state],
      checked: review === state,
    })),
  ];
}

/** The filter a choice of the menu stands for; chosen again, it is taken away. */
function fieldOf(key: string, filter: TodayFilter): [keyof TodayFilter, string | null] {
  const at = key.indexOf(':');
  const value = key.slice(at + 1);
  const named = key.slice(0, at);
  const name = key.startsWith(TO) ? 'assignee' : (FIELDS.find((one) => one === named) ?? 'review');
  return [name, filter[name] === value ? null : value];
}

interface ActiveFiltersProps {
  readonly setup: ListSetup;
  readonly onSet: SetField;
  readonly onClear: () => void;
}

/** What hides rows now, each with a way out, and one key for all of them. */
const ActiveFilters = memo(({ setup, onSet, onClear }: ActiveFiltersProps) => {
  const m = useMessages();
  const say = m.today.tools;
  const { assignee, value, review, dispute, text } = filterOf(setup);
  const { codes } = useBook().settings;
  const active: readonly (readonly [keyof TodayFilter, string])[] = [
    ...(text === '' ? [] : [['text', say.text(text)] as const]),
    ...(assignee === null
      ? []
      : [['assignee', say.assignedTo(assignee === '' ? m.today.nobody : assignee)] as const]),
    ...(value === null ? [] : [['value', m.today.values[value]] as const]),
    ...(review === null ? [] : [['review', say.reviews[review]] as const]),
    ...(dispute === null ? [] : [['dispute', disputeFilterName(m, codes, dispute)] as const]),
  ];
  if (active.length === 0) return null;
  return (
    <fieldset className="today__active">
      <legend className="hidden-text">{say.active}</legend>
      {active.map(([name, label]) => (
        <DropChip
          key={name}
          label={label}
          describes={m.common.dropFilter(label)}
          onDrop={() => onSet(name, null)}
        />
      ))}
      <Button look="quiet" keys="Ctrl+Backspace" onClick={onClear}>
        {m.common.clearFilter}
      </Button>
    </fieldset>
  );
});
