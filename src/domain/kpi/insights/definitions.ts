import { rational, roundToMinor } from '../../money/rational';
import { bucketKeys, DEFAULT_BUCKETS } from '../ageing';
import { carryingCostOf } from '../carryingCost';
import { averageDaysDelinquent, bestPossibleDso, collectionEffectiveness, dsoSimple } from '../dso';
import { ratio } from '../ratio';
import { FORECAST_SOURCES, forecastWeeks } from './forecast';
import { LIMITATION_ROWS } from './limitation';
import { STEPS } from './recovery';
import { daysOfPeriod, type FigureId, type InsightScope, periodEnds, SALES_DAYS } from './scope';

export type Unit = 'money' | 'count' | 'percent' | 'days';

/** What was added up in one row: the sum of a measure, 0 when nothing was. */
export type Sums = (measure: string) => number;

export interface ColumnDefinition {
  readonly key: string;
  readonly unit: Unit;
  /** The measures it comes from; without `value` it is their sum. */
  readonly from: readonly string[];
  readonly value?: (sums: Sums, at: ColumnContext) => number | null;
}

export interface ColumnContext {
  readonly row: string;
  readonly scope: InsightScope;
  /** The firm's yearly cost of money, percent as decimal text; '' when nobody stated it. */
  readonly carryingPct: string;
}

export interface FigureDefinition {
  readonly columns: readonly ColumnDefinition[];
  /** The rows in their order; `null`: the largest by their first column. */
  readonly rows: ((scope: InsightScope) => readonly string[]) | null;
}

/** Customers shown of the largest. */
export const TOP = 10;

const BUCKETS = bucketKeys(DEFAULT_BUCKETS);

function money(key: string, from: readonly string[] = [key]): ColumnDefinition {
  return { key, unit: 'money', from };
}

function count(key: string): ColumnDefinition {
  return { key, unit: 'count', from: [key] };
}

function share(key: string, part: string, whole: string): ColumnDefinition {
  const value = (sums: Sums) => ratio(sums(part), sums(whole), 100) ?? null;
  return { key, unit: 'percent', from: [part, whole], value };
}

type DsoFormula = (input: Parameters<typeof dsoSimple>[0]) => number | undefined;

/** A DSO cannot be told without sales in the days before. */
function salesDays(key: string, from: readonly string[], formula: DsoFormula): ColumnDefinition {
  const value = (sums: Sums) => {
    const [receivables, current, creditSales] = [
      sums('receivables'),
      sums('current'),
      sums('sales'),
    ];
    if (creditSales <= 0) return null;
    return formula({ receivables, current, creditSales, days: SALES_DAYS }) ?? null;
  };
  return { key, unit: 'days', from, value };
}

const cei: ColumnDefinition = {
  key: 'cei',
  unit: 'percent',
  from: ['sales', 'opening'],
  value: (sums) =>
    collectionEffectiveness({
      openingReceivables: sums('opening'),
      creditSales: sums('sales'),
      closingReceivables: sums('closing'),
      closingCurrent: sums('closingCurrent'),
    }) ?? null,
};

const average: ColumnDefinition = {
  key: 'average',
  unit: 'money',
  from: ['minorDays'],
  value: (sums, { row, scope }) => {
    const days = daysOfPeriod(scope, row);
    return days === 0 ? null : roundToMinor(rational(sums('minorDays'), days));
  },
};

const cost: ColumnDefinition = {
  key: 'cost',
  unit: 'money',
  from: ['minorDays'],
  value: (sums, { carryingPct }) =>
    carryingPct === '' ? null : carryingCostOf(BigInt(sums('minorDays')), carryingPct),
};

/** Every figure: its columns, the formulas behind them, and its rows. */
export const DEFINITIONS: Readonly<Record<FigureId, FigureDefinition>> = {
  ageing: {
    columns: [
      ...[...BUCKETS, 'disputed'].map((key) => money(key)),
      money('total', [...BUCKETS, 'disputed']),
    ],
    rows: ({ days }) => days,
  },
  forecast: {
    columns: [
      ...[...FORECAST_SOURCES, 'undated'].map((key) => money(key)),
      money('total', [...FORECAST_SOURCES, 'undated']),
    ],
    rows: ({ asOf }) => [...forecastWeeks(asOf), 'later', 'undated'],
  },
  dso: {
    columns: [
      salesDays('dso', ['receivables'], dsoSimple),
      salesDays('best', ['current'], bestPossibleDso),
      salesDays('delinquent', ['receivables'], averageDaysDelinquent),
      ...['receivables', 'current', 'sales'].map((key) => money(key)),
    ],
    rows: ({ days }) => days,
  },
  cei: {
    columns: [cei, ...['opening', 'sales', 'closing', 'closingCurrent'].map((key) => money(key))],
    rows: periodEnds,
  },
  promises: {
    columns: [
      share('byAmount', 'received', 'promised'),
      share('byCount', 'kept', 'ended'),
      count('ended'),
      count('kept'),
      money('promised'),
      money('received'),
    ],
    rows: periodEnds,
  },
  recovery: {
    columns: [
      money('recovered'),
      count('sent'),
      money('chased'),
      share('share', 'recovered', 'chased'),
    ],
    rows: () => [...STEPS, 'none'],
  },
  top: { columns: [money('overdue'), money('open'), count('days')], rows: null },
  disputes: { columns: [money('disputed'), count('disputes')], rows: null },
  limitation: { columns: [money('open'), count('items')], rows: () => LIMITATION_ROWS },
  carrying: { columns: [cost, average], rows: periodEnds },
};

/**
 * The column whose money a column or a row (null) is made of, so that each customer's part can be told:
 * an amount itself; of a rate the amount it is a rate of, as the receivables behind a DSO; of a row its
 * total, or its first amount. Undefined where there is none, as behind a number of days.
 */
export function moneyColumn(figure: FigureId, column: string | null): ColumnDefinition | undefined {
  const { columns } = DEFINITIONS[figure];
  const amounts = columns.filter(({ unit, value }) => unit === 'money' && value === undefined);
  if (column === null) return amounts.find(({ key }) => key === 'total') ?? amounts[0];
  const own = amounts.find(({ key }) => key === column);
  const basis = columns.find(({ key }) => key === column)?.from.at(-1);
  return own ?? amounts.find(({ from: [first, ...more] }) => more.length === 0 && first === basis);
}

/** Measures that are numbers, not money: they are added as they are, whatever the currency. */
export const COUNTS: ReadonlySet<string> = new Set(['ended', 'kept', 'sent', 'disputes', 'items']);

/** Measures of which the largest counts over currencies. */
export const LARGEST: ReadonlySet<string> = new Set(['days']);
