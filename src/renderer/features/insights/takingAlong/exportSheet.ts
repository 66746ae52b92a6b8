import { isPlainDate } from '../../../../domain/dates/plainDate';
import type { ExportSheet, SheetCell } from '../../../../domain/export/sheet';
import type { FigureTable } from '../../../../domain/kpi/insights/tables';
import { shortDate } from '../../../components/text';
import { columnLabel, figureDecimal, figureText, rowLabel, type Wording } from '../labels';

/**
 * A figure as a table to take along: the numbers and words of the screen, but for days: a file is read
 * in other years too.
 */
export function exportSheet(
  words: Wording,
  table: FigureTable,
  notes: readonly string[],
): ExportSheet {
  const { m } = words;
  const { figure, currency, columns } = table;
  const rows = table.rows.filter(({ empty }) => !empty);
  return {
    title: m.insights.titles[figure],
    notes: rows.length === 0 ? [...notes, m.insights.none[figure]] : notes,
    columns: [
      { heading: m.insights.rowHeads[figure], figures: false },
      ...columns.map((_, index) => ({ heading: columnLabel(m, table, index), figures: true })),
    ],
    rows: rows.map(({ key, values }) => [
      rowCell(words, figure, key),
      ...values.map((value, index): SheetCell => {
        const unit = columns[index]?.unit ?? 'count';
        const decimal = figureDecimal(value, unit, currency);
        const text = figureText(m, value, unit, currency);
        return decimal === null ? { text } : { text, decimal };
      }),
    ]),
  };
}

function rowCell(words: Wording, figure: FigureTable['figure'], key: string): SheetCell {
  if (isPlainDate(key)) return { text: shortDate(words.m, key, null), date: key };
  return { text: rowLabel(words, figure, key) };
}
