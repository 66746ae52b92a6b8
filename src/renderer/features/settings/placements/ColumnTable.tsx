import { useLayoutEffect, useRef, useState } from 'react';
import {
  PLACEMENT_FIELDS,
  type PlacementColumn,
  type PlacementField,
} from '../../../../domain/handoff/placement/form';
import { Button } from '../../../components/Button';
import { useMessages } from '../../../messages/useMessages';
import { CellSelect } from '../cells';
import type { FormPartProps } from './FormFields';

const CONSTANT = 'constant';

/** Where a column went last. */
interface Moved {
  readonly at: number;
  readonly by: -1 | 1;
  readonly said: string;
}

/** The columns in their order: what each holds, what it is called, and where it stands. */
export function ColumnTable({ form, onChange }: FormPartProps) {
  const say = useMessages().placements;
  const { columns } = form;
  const [more, setMore] = useState<string>(PLACEMENT_FIELDS[0]);
  const [moved, setMoved] = useState<Moved | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  // The focus goes along with the column, so that one key moves it on and on.
  useLayoutEffect(() => {
    if (moved === null) return;
    const buttons = body.current?.rows[moved.at]?.querySelectorAll('button') ?? [];
    const [up, down] = buttons;
    const wanted = moved.by < 0 ? up : down;
    (wanted?.disabled ? (moved.by < 0 ? down : up) : wanted)?.focus();
  }, [moved]);
  const set = (next: readonly PlacementColumn[]) => onChange({ ...form, columns: next });
  return (
    <section aria-label={say.columns}>
      <h3>{say.columns}</h3>
      <table className="table table--narrow">
        <caption className="hidden-text">{say.columns}</caption>
        <thead>
          <tr>
            <th scope="col">{say.place}</th>
            <th scope="col">{say.holds}</th>
            <th scope="col">{say.heading}</th>
            <th scope="col">
              <span className="hidden-text">{say.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {columns.map((column, at) => (
            <ColumnRow
              // Columns have no name of their own: two may hold the same field.
              key={`${columns.length}-${String(at)}`}
              column={column}
              place={at + 1}
              of={columns.length}
              onChange={(next) => set(columns.with(at, next))}
              onMove={(by) => move(at, by)}
              onRemove={() => set(columns.toSpliced(at, 1))}
            />
          ))}
        </tbody>
      </table>
      <p role="status" className="hidden-text">
        {moved?.said}
      </p>
      <p className="placement-add">
        <CellSelect label={say.newColumn} value={more} choices={useChoices()} onChange={setMore} />
        <Button onClick={() => set([...columns, columnOf(more, say.fields)])}>
          {say.addColumn}
        </Button>
      </p>
    </section>
  );

  function move(at: number, by: -1 | 1): void {
    const column = columns[at];
    if (column === undefined || at + by < 0 || at + by >= columns.length) return;
    set(columns.toSpliced(at, 1).toSpliced(at + by, 0, column));
    setMoved({ at: at + by, by, said: say.movedTo(column.heading, at + by + 1) });
  }
}

function useChoices(): readonly (readonly [string, string])[] {
  const say = useMessages().placements;
  return [
    ...PLACEMENT_FIELDS.map((field) => [field, say.fields[field]] as const),
    [CONSTANT, say.constant] as const,
  ];
}

/** A new column under the name the field has here. */
function columnOf(what: string, names: Readonly<Record<PlacementField, string>>): PlacementColumn {
  const field = PLACEMENT_FIELDS.find((one) => one === what);
  return field === undefined
    ? { heading: CONSTANT, constant: '' }
    : { heading: names[field], field };
}

function ColumnRow(props: {
  readonly column: PlacementColumn;
  readonly place: number;
  readonly of: number;
  readonly onChange: (column: PlacementColumn) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { column, place, onChange } = props;
  const say = useMessages().placements;
  const { heading } = column;
  return (
    <tr>
      <td className="num">{place}</td>
      <td>
        <CellSelect
          label={say.holdsOf(place)}
          value={'field' in column ? column.field : CONSTANT}
          choices={useChoices()}
          onChange={(what) => {
            const field = PLACEMENT_FIELDS.find((one) => one === what);
            onChange(field === undefined ? { heading, constant: '' } : { heading, field });
          }}
        />
        {'constant' in column && (
          <input
            className="input"
            aria-label={say.wordsOf(place)}
            value={column.constant}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => onChange({ heading, constant: event.target.value })}
          />
        )}
      </td>
      <td>
        <input
          className="input"
          aria-label={say.headingOf(place)}
          aria-invalid={heading.trim() === ''}
          value={heading}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => onChange({ ...column, heading: event.target.value })}
        />
      </td>
      <td className="nowrap">
        <Button
          look="quiet"
          aria-label={say.upOf(heading)}
          disabled={place === 1}
          onClick={() => props.onMove(-1)}
        >
          {say.up}
        </Button>
        <Button
          look="quiet"
          aria-label={say.downOf(heading)}
          disabled={place === props.of}
          onClick={() => props.onMove(1)}
        >
          {say.down}
        </Button>
        <Button
          look="quiet"
          aria-label={say.removeOf(heading)}
          disabled={props.of === 1}
          onClick={props.onRemove}
        >
          {say.removeColumn}
        </Button>
      </td>
    </tr>
  );
}
