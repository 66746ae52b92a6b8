import type { Lines } from './lineEnds';
import { parseRecords } from './records';

/** Separators tried, the likelier first: it wins a draw. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_CHARS = 64 * 1024;

/**
 * The separator that cuts the first lines into the most even and widest table. A decimal comma also
 * cuts evenly, but into fewer columns than the semicolon around it.
 */
export function sniffDelimiter(lines: Lines): Delimiter {
  const sample = { ...lines, text: headOf(lines) };
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const doubt = delimiter === ',' && isDecimalMark(sample.text) ? DECIMALS_SHARE : 1;
    const score = sample.text.includes(delimiter) ? doubt * scoreOf(sample, delimiter) : 0;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** What a comma is worth that stands between figures only: one amount in every row cuts evenly, too. */
const DECIMALS_SHARE = 0.5;

function isDecimalMark(text: string): boolean {
  return !/(?:^|\D),|,(?:\D|$)/.test(text);
}

/** Whole lines only: a line cut short would look like a row of another width. */
function headOf({ text, newline }: Lines): string {
  if (text.length <= SAMPLE_CHARS) return text;
  const end = text.lastIndexOf(newline, SAMPLE_CHARS);
  return text.slice(0, end < 0 ? SAMPLE_CHARS : end);
}

/**
 * Share of the rows that have one width, weighted by that width. Lines that are not cut at all say
 * nothing against it but their share: titles and the blocks of printed lists may outnumber the rows.
 */
function scoreOf(sample: Lines, delimiter: Delimiter): number {
  const parsed = parseRecords(sample, delimiter);
  if (!parsed.ok) return 0;
  const { records, problems } = parsed.value;
  const widths = records.map((record) => record.cells.length);
  const { width, count } = commonestWidth(widths.filter((one) => one > 1));
  const share = count / (widths.length + problems.length);
  return width < 2 ? 0 : share * share * (1 + Math.log2(width));
}

/** The commonest number, and how often it occurs; the larger number wins a draw. */
export function commonestWidth(widths: readonly number[]): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { width: 0, count: 0 };
  for (const [width, count] of counts) {
    if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
  }
  return best;
}
