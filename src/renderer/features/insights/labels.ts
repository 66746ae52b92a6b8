import type { AccountId } from '../../../domain/accounts/ids';
import { reasonName } from '../../../domain/accounts/log/codeNames';
import {
  endOfMonth,
  isPlainDate,
  monthOf,
  type PlainDate,
  yearOf,
} from '../../../domain/dates/plainDate';
import type { Unit } from '../../../domain/kpi/insights/definitions';
import type { FigureId } from '../../../domain/kpi/insights/scope';
import type { FigureTable, View } from '../../../domain/kpi/insights/tables';
import { toDecimal } from '../../../domain/money/decimal';
import { formatAmount } from '../../../domain/money/format';
import { type CodesSettings, knownReason } from '../../../domain/settings/sections/codes';
import { shortDate } from '../../components/text';
import type { Book } from '../../ledger/api';
import type { Messages } from '../../messages/en';
import { grouped } from '../../messages/plural';

/** What the words of a figure depend on. */
export interface Wording {
  readonly m: Messages;
  readonly accounts: Book['accounts'];
  readonly today: PlainDate;
  readonly codes: CodesSettings;
}

/** A row by its name: the day, the week, the step, the customer. */
export function rowLabel(
  { m, accounts, today, codes }: Wording,
  figure: FigureId,
  key: string,
): string {
  if (isPlainDate(key)) return shortDate(m, key, today);
  // The rows of this figure are named by the ids of accounts.
  if (figure === 'top') return accounts.get(key as AccountId)?.name ?? key;
  if (figure === 'disputes') return reasonLabel(m, codes, key);
  return m.insights.row(key);
}

/**
 * The rows as the axis names them. Closes of months are named by the month alone, with the year where
 * one begins: each finds room then, and none is left out.
 */
export function axisLabels(words: Wording, { figure, rows }: FigureTable): string[] {
  const days = rows.map(({ key }) => key).filter(isPlainDate);
  const monthly = days.length > 2 && days.slice(0, -1).every((day) => endOfMonth(day) === day);
  return rows.map(({ key }, at) => {
    if (!monthly || !isPlainDate(key) || endOfMonth(key) !== key)
      return rowLabel(words, figure, key);
    const month = words.m.common.months[monthOf(key) - 1] ?? '';
    return at === 0 || monthOf(key) === 1 ? `${month} ${yearOf(key)}` : month;
  });
}

function reasonLabel(m: Messages, codes: CodesSettings, key: string): string {
  return reasonName(codes, knownReason(codes, key), (shipped) => m.forms.dispute.reasons[shipped]);
}

/** What a column is counted in: "EUR", "days"; empty for things that are merely counted. */
export function unitLabel(m: Messages, table: FigureTable, index: number): string {
  switch (table.columns[index]?.unit) {
    case 'money':
      return table.currency;
    case 'percent':
      return m.insights.unitPercent;
    case 'days':
      return m.insights.unitDays;
    case 'count':
    case undefined:
      return '';
  }
}

/** A column with its unit: "Overdue, EUR", "DSO, days". */
export function columnLabel(m: Messages, table: FigureTable, index: number): string {
  const column = table.columns[index];
  if (column === undefined) return '';
  const heading = m.insights.column(table.figure, column.key);
  const unit = unitLabel(m, table, index);
  return unit === '' ? heading : m.insights.inUnit(heading, unit);
}

/** A figure as a person reads it, without its unit. */
export function figureText(
  m: Messages,
  value: number | null,
  unit: Unit,
  currency: FigureTable['currency'],
): string {
  if (value === null) return m.insights.notTold;
  if (unit === 'money') return formatAmount({ minor: value, currency });
  return unit === 'count' ? grouped(value) : value.toFixed(1);
}

/** The same as plain decimal text, for spreadsheets; null when it cannot be told. */
export function figureDecimal(
  value: number | null,
  unit: Unit,
  currency: FigureTable['currency'],
): string | null {
  if (value === null) return null;
  if (unit === 'money') return toDecimal({ minor: value, currency });
  return unit === 'count' ? String(value) : value.toFixed(2);
}

/** The view by its name: "EUR", or "Total in EUR". */
export function viewLabel(m: Messages, view: View, base: string): string {
  return view === 'total' ? m.insights.totalIn(base) : view;
}
