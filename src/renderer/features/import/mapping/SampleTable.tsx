import type { Mapping } from '../../../../domain/importing/mapping/mapping';
import { classes } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import type { OpenedFile } from '../../../workers/importProtocol';
import { dragColumn } from './columnDrag';
import { columnName } from './FieldList';
import { rolesOf } from './mappingChange';

interface SampleProps {
  readonly file: OpenedFile;
  readonly mapping: Mapping;
}

/** The first rows as the file has them. Its headings can be dragged onto the fields they go to. */
export function SampleTable({ file, mapping }: SampleProps) {
  const m = useMessages();
  const places = file.columns.map((_, index) => index);
  return (
    // The panel around it scrolls, and takes the focus for that.
    <div className="import-sample">
      <table aria-label={m.import.sample}>
        <thead>
          <tr>
            {places.map((index) => {
              const roles = rolesOf(mapping, index).map((role) => m.import.roles[role]);
              return (
                <th
                  key={index}
                  scope="col"
                  className={classes(roles.length > 0 && 'is-used')}
                  draggable
                  title={m.import.dragHint}
                  onDragStart={(event) => dragColumn(event.dataTransfer, index)}
                >
                  <div className="import-sample__column">
                    <span>{columnName(file, index)}</span>
                    <span className="import-sample__role">
                      {roles.length === 0 ? m.import.notUsed : roles.join(', ')}
                    </span>
                  </div>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {file.sample.map((cells, row) => (
            // Rows of a sample have no identity but their place.
            <tr key={String(row)}>
              {places.map((index) => (
                <td key={index} title={cells[index]}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
