import type { FileKind, Mapping } from '../../../domain/importing/mapping/mapping';
import {
  BANK_ROLES,
  CUSTOMER_ROLES,
  ITEM_ROLES,
  type Role,
} from '../../../domain/importing/mapping/roles';
import { useMessages } from '../../messages/useMessages';
import type { OpenedFile } from '../../workers/importProtocol';

interface ColumnTableProps {
  readonly file: OpenedFile;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const ROLES: Readonly<Record<FileKind, readonly Role[]>> = {
  'open-items': ITEM_ROLES,
  customers: CUSTOMER_ROLES,
  'bank-statement': BANK_ROLES,
};

/** Each column of the file, its first values, and what it means. */
export function ColumnTable({ file, mapping, onChange }: ColumnTableProps) {
  const m = useMessages();
  const roles = ROLES[mapping.kind];
  return (
    <>
      <p className="field__note">{m.import.mappingHint}</p>
      <table className="import-map">
        <tbody>
          {places(file).map(({ name, index }) => {
            return (
              <tr key={index}>
                <td>
                  <div className="import-map__column" title={name}>
                    {name}
                  </div>
                  <div className="import-map__column import-map__sample">
                    {firstValue(file, index)}
                  </div>
                </td>
                <td>
                  <select
                    className="input"
                    aria-label={name}
                    value={roleOf(mapping, index) ?? ''}
                    onChange={(event) => {
                      const role = roles.find((one) => one === event.target.value) ?? null;
                      onChange(withRole(mapping, index, role));
                    }}
                  >
                    <option value="">{m.import.notUsed}</option>
                    {roles.map((role) => (
                      <option key={role} value={role}>
                        {m.import.roles[role]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** Headers may repeat or be empty: the place in the file is the identity of a column. */
function places({ columns }: OpenedFile): { name: string; index: number }[] {
  return columns.map((name, index) => ({ name: name === '' ? `${index + 1}` : name, index }));
}

function firstValue({ sample }: OpenedFile, index: number): string {
  return sample.map((cells) => cells[index] ?? '').find((value) => value !== '') ?? '';
}

function roleOf(mapping: Mapping, index: number): Role | null {
  const found = Object.entries(mapping.columns).find(([, column]) => column === index);
  // Keys of `columns` are roles by its type; `Object.entries` widens them.
  return found === undefined ? null : (found[0] as Role);
}

/** The mapping with the column meaning `role`: one column has one meaning, one meaning one column. */
function withRole(mapping: Mapping, index: number, role: Role | null): Mapping {
  const others = Object.entries(mapping.columns).filter(
    ([known, column]) => column !== index && known !== role,
  );
  const columns = Object.fromEntries(role === null ? others : [...others, [role, index]]);
  const dates = without(mapping.dates, role);
  const decimals = without(mapping.decimals, role);
  return { ...mapping, columns, dates, decimals };
}

/** How a newly chosen column is written has to be looked at afresh. */
function without<Value>(formats: Readonly<Record<string, Value>>, role: Role | null) {
  return Object.fromEntries(Object.entries(formats).filter(([known]) => known !== role));
}
