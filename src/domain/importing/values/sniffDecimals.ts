import { type DecimalMark, plainFigures, readAmount } from './amounts';
import type { FormatOption } from './sniffDates';

export interface DecimalSniff {
  /** The decimal mark the column shows, `null` when it has no amounts or is ambiguous. */
  readonly format: DecimalMark | null;
  /** True when every telling mark could be either, as in "1.234" and "12.500" alone. */
  readonly ambiguous: boolean;
  readonly options: readonly FormatOption<DecimalMark>[];
  /** Non-empty values, and how many of them look like an amount at all. */
  readonly values: number;
  readonly amounts: number;
  /** Amounts with a fraction under either reading: tells money from counts and numbers. */
  readonly fractions: number;
}

/** One mark must explain this share of the telling values before the rest count as mistakes. */
const CLEAR = 0.9;

interface Tally {
  values: number;
  amounts: number;
  fractions: number;
  point: number;
  comma: number;
  /** Values that only one of the marks can explain. */
  onlyPoint: number;
  onlyComma: number;
  /** Values that mean two different amounts. */
  twofold: number;
}

/** The decimal mark of a column, judged over all of its values. */
export function sniffDecimals(values: Iterable<string>): DecimalSniff {
  const tally: Tally = {
    ...{ values: 0, amounts: 0, fractions: 0, point: 0, comma: 0 },
    ...{ onlyPoint: 0, onlyComma: 0, twofold: 0 },
  };
  for (const value of values) count(tally, value.trim());
  const { values: all, amounts, fractions } = tally;
  return { ...decide(tally), values: all, amounts, fractions };
}

function count(tally: Tally, text: string): void {
  if (text === '') return;
  tally.values += 1;
  const figures = readAmount(text)?.figures;
  if (figures === undefined) return;
  const point = plainFigures(figures, '.');
  const comma = plainFigures(figures, ',');
  if (point === null && comma === null) return;
  tally.amounts += 1;
  if (point !== null) tally.point += 1;
  if (comma !== null) tally.comma += 1;
  if ((point ?? comma)?.includes('.') || comma?.includes('.')) tally.fractions += 1;
  if (point !== comma) weigh(tally, point, comma);
}

function weigh(tally: Tally, point: string | null, comma: string | null): void {
  if (comma === null) tally.onlyPoint += 1;
  else if (point === null) tally.onlyComma += 1;
  else tally.twofold += 1;
}

function decide(tally: Tally): Pick<DecimalSniff, 'format' | 'ambiguous' | 'options'> {
  const options: FormatOption<DecimalMark>[] = [
    { format: '.', fits: tally.point },
    { format: ',', fits: tally.comma },
  ];
  if (tally.amounts === 0) return { format: null, ambiguous: false, options: [] };
  const telling = tally.onlyPoint + tally.onlyComma;
  if (telling > 0 && tally.onlyPoint >= telling * CLEAR) return decided('.', options);
  if (telling > 0 && tally.onlyComma >= telling * CLEAR) return decided(',', options);
  if (telling === 0 && tally.twofold === 0) return decided('.', options);
  return { format: null, ambiguous: true, options };
}

function decided(format: DecimalMark, options: readonly FormatOption<DecimalMark>[]) {
  return { format, ambiguous: false, options };
}
