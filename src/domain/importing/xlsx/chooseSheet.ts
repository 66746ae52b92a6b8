import type { FileKind, Mapping } from '../mapping/mapping';
import { proposeMapping } from '../mapping/proposeMapping';
import { missingColumns } from '../mapping/required';
import type { SheetTable } from './readWorkbook';

export interface ChosenSheet extends SheetTable {
  readonly mapping: Mapping;
}

/**
 * The sheet that can be read: visible before hidden, complete before incomplete, a known form before
 * a guess, documents before anything else, then the one whose columns say most; the first wins a draw.
 */
export function chooseSheet(
  sheets: readonly [SheetTable, ...SheetTable[]],
  kind?: FileKind,
): ChosenSheet {
  const [first, ...others] = sheets.map((sheet) => ({
    ...sheet,
    mapping: proposeMapping(sheet.table, kind),
  })) as [ChosenSheet, ...ChosenSheet[]];
  return others.reduce((best, sheet) => (score(sheet) > score(best) ? sheet : best), first);
}

function score({ hidden, table, mapping }: ChosenSheet): number {
  const complete = missingColumns(mapping).length === 0 && table.records.length > 0;
  return (
    (complete ? 1_000 : 0) +
    (hidden ? 0 : 500) +
    (mapping.preset === 'generic' ? 0 : 200) +
    (mapping.kind === 'open-items' ? 100 : 0) +
    Object.keys(mapping.columns).length
  );
}
