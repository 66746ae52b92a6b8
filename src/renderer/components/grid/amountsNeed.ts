import type { Money } from '../../../domain/money/money';

/** CSS pixels: a tabular figure of the lists, a little more than it takes, and the padding of a cell. */
const FIGURE = 6.7;
const PADDING = 16;
/** Two lists of figures are for the eye no more: what has that many currencies is cut, and said on hover. */
const MOST = 230;

/**
 * CSS pixels a cell of a list needs for amounts side by side; 0 for none. Counted from the numbers,
 * not from their texts: all rows of a large list are asked at every letter of the filter.
 */
export function amountsNeed(amounts: readonly Money[]): number {
  if (amounts.length === 0) return 0;
  const figures = amounts.reduce((sum, { minor }) => sum + figuresOf(minor), 0);
  const between = 3 * (amounts.length - 1);
  return Math.min(MOST, Math.ceil((figures + between) * FIGURE) + PADDING);
}

/** Letters of "-53,039,755.27 USD": digits, points of thousands, sign, decimal point, currency. */
function figuresOf(minor: number): number {
  const digits = Math.max(3, Math.floor(Math.log10(Math.max(1, Math.abs(minor)))) + 1);
  const thousands = Math.floor((digits - 3) / 3);
  return digits + thousands + (minor < 0 ? 1 : 0) + '.'.length + ' USD'.length;
}
