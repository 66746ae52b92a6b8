import type { PlainDate } from '../../dates/plainDate';
import { type Cell, cellText, csvText, plain } from '../../export/csv';
import { unreachable } from '../../result';
import { type Case, caseOf } from '../case';
import type { CsvFile } from '../csv';
import type { PackInput } from '../input';
import type { DateStyle, PlacementForm } from './form';
import { type Value, valuesOfDebtors, valuesOfInvoices } from './values';

/** The first lines as cells, to be looked at before a form is kept; what is in a cell is not quoted. */
export function placementPreview(form: PlacementForm, input: PackInput): string[][] {
  const cases = input.debtors.map((debtor) => caseOf(input, debtor));
  return cellsOf(form, input, cases).map((row) => row.map(cellText));
}

/** The claims in the recipient's own columns. No trailer: such files are read line by line. */
export function placementCsv(
  form: PlacementForm,
  input: PackInput,
  cases: readonly Case[],
): CsvFile {
  const rows = cellsOf(form, input, cases);
  const headings = form.columns.map(({ heading }) => heading);
  const text = csvText(headings, rows, form.delimiter);
  return { text: form.header ? text : text.slice(text.indexOf('\r\n') + 2), rows: rows.length };
}

function cellsOf(form: PlacementForm, input: PackInput, cases: readonly Case[]): Cell[][] {
  const lines =
    form.lines === 'invoice' ? valuesOfInvoices(input, cases) : valuesOfDebtors(input, cases);
  return lines.map((values) =>
    form.columns.map((column) =>
      'constant' in column ? column.constant : cellOf(values[column.field], form),
    ),
  );
}

function cellOf(value: Value | undefined, { dates, decimals }: PlacementForm): Cell {
  if (value === undefined) return null;
  switch (value.is) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'date':
      return plain(dateText(value.date, dates));
    case 'decimal':
      return plain(value.text.replace('.', decimals));
    default:
      return unreachable(value);
  }
}

/** A calendar date in the style of the form. */
export function dateText(date: PlainDate, style: DateStyle): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return style.replace('yyyy', year).replace('MM', month).replace('dd', day);
}
