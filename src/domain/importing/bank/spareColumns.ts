import type { Mapping } from '../mapping/mapping';
import type { BankRole } from '../mapping/roles';
import { BANK_TABLE, headerWord } from '../mapping/words';
import type { Table } from '../table/sniffTable';

/** What a statement may say in one of several columns, each row in another. */
const SPARE_ROLES = ['text', 'reference', 'name', 'iban'] as const;

/**
 * Further columns that could say the same as a mapped one, the more telling first: they are looked at
 * where its cell is empty. Columns that have a meaning of their own are none.
 */
export function spareColumns(
  table: Table,
  { columns }: Mapping,
): Readonly<Partial<Record<BankRole, readonly number[]>>> {
  const taken = new Set(Object.values(columns));
  const claims = table.columns.flatMap((header, index) =>
    taken.has(index) || table.headerLine === null
      ? []
      : (BANK_TABLE.get(headerWord(header)) ?? []).map((entry) => ({ ...entry, index })),
  );
  claims.sort((a, b) => a.weight - b.weight || a.index - b.index);
  return Object.fromEntries(
    SPARE_ROLES.filter((role) => columns[role] !== undefined).map((role) => [
      role,
      claims.filter((claim) => claim.role === role).map(({ index }) => index),
    ]),
  );
}
