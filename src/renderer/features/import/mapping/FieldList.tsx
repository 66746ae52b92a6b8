import { type DragEvent, useState } from 'react';
import type { Mapping } from '../../../../domain/importing/mapping/mapping';
import type { Role } from '../../../../domain/importing/mapping/roles';
import { Button } from '../../../components/Button';
import { classes } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import type { OpenedFile } from '../../../workers/importProtocol';
import { draggedColumn, isColumnDrag } from './columnDrag';
import { fieldsOf, withColumn, withMovedColumn } from './mappingChange';

interface FieldListProps {
  readonly file: OpenedFile;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Each field and the column it takes: chosen from the list, or dragged here from the file. */
export function FieldList(props: FieldListProps) {
  const m = useMessages();
  const [all, setAll] = useState(false);
  const { shown, more } = fieldsOf(props.mapping);
  return (
    <>
      <p className="field__note">{m.import.mappingHint}</p>
      <ul className="import-fields">
        {[...shown, ...(all ? more : [])].map((role) => (
          <FieldLine key={role} role={role} {...props} />
        ))}
      </ul>
      {more.length > 0 && (
        <Button look="quiet" flush aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.import.fewerFields : m.import.moreFields(more.length)}
        </Button>
      )}
    </>
  );
}

function FieldLine({ role, file, mapping, onChange }: FieldListProps & { readonly role: Role }) {
  const m = useMessages();
  const [over, setOver] = useState(false);
  const column = mapping.columns[role];
  const name = m.import.roles[role];
  return (
    <li
      className={classes('import-fields__line', over && 'is-over')}
      onDragOver={(event) => {
        if (!isColumnDrag(event.dataTransfer)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={classes('import-fields__name', column === undefined && 'muted')}>
        {name}
      </span>
      <select
        className="input"
        aria-label={name}
        value={column ?? ''}
        onChange={({ target }) => choose(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{m.import.notUsed}</option>
        {file.columns.map((_, index) => (
          // The place in the file is the identity of a column: headers may repeat.
          <option key={String(index)} value={index}>
            {columnName(file, index)}
          </option>
        ))}
      </select>
    </li>
  );

  function choose(index: number | null): void {
    onChange(withColumn(mapping, role, index));
  }

  function drop(event: DragEvent): void {
    setOver(false);
    const dragged = draggedColumn(event.dataTransfer);
    if (dragged === null) return;
    event.preventDefault();
    onChange(withMovedColumn(mapping, role, dragged));
  }
}

/** The header of a column; its number where it has none. */
export function columnName({ columns }: OpenedFile, index: number): string {
  return columns[index] || `${index + 1}`;
}
