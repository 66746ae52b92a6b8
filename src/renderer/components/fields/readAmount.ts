import { type Currency, decimalsOf } from '../../../domain/money/currency';
import { parseDecimal } from '../../../domain/money/decimal';
import type { Money } from '../../../domain/money/money';
import { err, ok, type Result } from '../../../domain/result';

/** Why a text is no amount; the words are those of the field. */
export type AmountProblem =
  | 'empty'
  | 'notANumber'
  | 'grouping'
  | 'tooManyDecimals'
  | 'ambiguous'
  | 'negative'
  | 'tooLarge';

/** Marks people put between thousands beside the dot and the comma. */
const SPACES = /[\s\u00a0\u202f'’]/g;

/**
 * A positive amount as a person types it: "12.000,50", "12,000.50", "12000.5", "12 000,50". One
 * reading or none: a text that could mean two amounts is refused, never guessed. No floating point.
 */
export function readAmount(text: string, currency: Currency): Result<Money, AmountProblem> {
  const bare = text
    .trim()
    .replace(SPACES, '')
    .replace(/\u2212/g, '-');
  if (bare === '') return err('empty');
  if (/^-/.test(bare)) return err('negative');
  if (!/^\d[\d.,]*$/.test(bare)) return err('notANumber');
  const mark = decimalMark(bare, decimalsOf(currency));
  if (!mark.ok) return mark;
  const plain = withoutGroups(bare, mark.value);
  if (plain === null) return err('grouping');
  return positive(plain, currency);
}

/** Which mark is the decimal one: the last kind used, unless it can only separate thousands. */
function decimalMark(text: string, decimals: number): Result<'.' | ',' | null, AmountProblem> {
  const marks = text.replace(/\d/g, '');
  if (marks === '') return ok(null);
  const last = marks.endsWith('.') ? '.' : ',';
  const several = new Set(marks).size > 1;
  const times = [...marks].filter((mark) => mark === last).length;
  if (several) return times === 1 ? ok(last) : err('grouping');
  if (times > 1) return ok(null);
  const looksGrouped = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  if (!looksGrouped) return ok(last);
  return decimals === 3 ? err('ambiguous') : ok(null);
}

/** Plain decimal text with a dot, or null when the thousands are not in groups of three. */
function withoutGroups(text: string, mark: '.' | ',' | null): string | null {
  const at = mark === null ? text.length : text.lastIndexOf(mark);
  const whole = text.slice(0, at);
  const fraction = text.slice(at + 1);
  if (/[.,]/.test(whole) && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return null;
  const digits = whole.replace(/[.,]/g, '');
  return fraction === '' ? digits : `${digits}.${fraction}`;
}

function positive(plain: string, currency: Currency): Result<Money, AmountProblem> {
  const read = parseDecimal(plain, currency);
  if (read.ok) return read.value.minor > 0 ? read : err('negative');
  switch (read.error) {
    case 'too-many-decimals':
      return err('tooManyDecimals');
    case 'too-large':
      return err('tooLarge');
    case 'not-a-number':
      return err('notANumber');
  }
}
