import { type Refusal, refusal } from '../../refusal';
import type { Table } from '../table/sniffTable';
import type { Mapping } from './mapping';
import { missingColumns } from './required';

/** Why a table cannot be read with a mapping, or `null` when it can. */
export function refuseMapping(table: Table, mapping: Mapping): Refusal | null {
  const missing = missingColumns(mapping);
  if (missing.length > 0) {
    const headers = table.columns.filter((column) => column !== '').slice(0, 40);
    return refusal('import.missing-columns', {
      missing: missing.join(', '),
      headers: headers.join(', ').slice(0, 1_000),
    });
  }
  if (mapping.questions.length > 0) {
    const columns = mapping.questions.map((question) => question.column).join(', ');
    return refusal('import.ambiguous', { columns });
  }
  return table.records.length === 0 ? refusal('import.no-rows') : null;
}
