import { columnsByWords } from '../mapping/columns';
import { proposeMapping } from '../mapping/proposeMapping';
import { missingColumns } from '../mapping/required';
import { ITEM_TABLE } from '../mapping/words';
import { cellText } from '../table/cell';
import type { TableRecord } from '../table/records';
import type { Table } from '../table/sniffTable';
import { valueText } from '../values/valueReader';
import type { Reading } from './canonical';
import { isBucketName } from './totalsRow';

const HEADER = 'Open amount';
/** Fewer columns with such names may be anything. */
const FEWEST = 3;
const ZERO = /^[^\d]*0+(?:[.,]0+)?[^\d]*$/;

/**
 * A list of documents whose amounts stand in columns by age ("Current", "1-30", …) and in no column of
 * their own, as a table that has one. A row with figures in several ages keeps none: it is refused.
 * `null` for any other list.
 */
export function bucketList(table: Table): Reading | null {
  const { amount, openAmount, invoiceNumber } = columnsByWords(table.columns, ITEM_TABLE);
  if (amount !== undefined || openAmount !== undefined || invoiceNumber === undefined) return null;
  const buckets = table.columns.flatMap((header, at) => (isBucketName(header) ? [at] : []));
  if (buckets.length < FEWEST) return null;
  const width = table.columns.length;
  const records = table.records.map((record) => withFigure(record, buckets, width));
  const made = { ...table, columns: [...table.columns, HEADER], records };
  const mapping = proposeMapping(made, 'open-items');
  if (missingColumns(mapping).length > 0) return null;
  const notes = [{ line: null, code: 'import.bucket-columns', params: { count: buckets.length } }];
  return { table: made, mapping, leftOut: 0, notes };
}

function withFigure(record: TableRecord, buckets: readonly number[], width: number): TableRecord {
  const figures = buckets
    .map((column) => valueText(cellText(record, column)))
    .filter((text) => text !== '');
  const told = figures.filter((text) => !ZERO.test(text));
  const figure = told.length > 1 ? '' : (told[0] ?? figures[0] ?? '');
  const cells = Array.from({ length: width }, (_, at) => record.cells[at] ?? '');
  return { line: record.line, cells: [...cells, figure] };
}
