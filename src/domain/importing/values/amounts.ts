/** How a column writes its numbers: the decimal mark. Any other mark between digits groups them. */
export type DecimalMark = '.' | ',';

export interface WrittenAmount {
  readonly negative: boolean;
  /** Digits and marks only. */
  readonly figures: string;
  /** ISO code or symbol found beside the figures, `''` when there is none. */
  readonly unit: string;
}

const FIGURES = /\d[\d.,'’\u00a0\u202f\u2009 ]*\d|\d|[.,]\d+/;
const MINUS = /[-\u2212\u2013\u2012]/;
/** Signs, brackets and spaces beside the figures; what is left must be a unit. */
const MARKS_BESIDE = /[-+\u2212\u2013\u2012()\s\u00a0']/g;
/** Nothing, Dr/Cr or S/H, a currency code, a symbol, or both ("US$"). */
const UNIT =
  /^(?:(?:[A-Z]{2,3})?\p{Sc}?|[Dd][Rr]\.?|[Cc][Rr]\.?|[HS]|[Ee]ur|zł|Kč|kr\.?|Ft|Fr\.?|R\$)$/u;

/** Takes sign and unit off a written amount; `null` when the text is no amount. */
export function readAmount(text: string): WrittenAmount | null {
  if (PLAIN.test(text)) {
    const negative = text.startsWith('-');
    return { negative, figures: negative ? text.slice(1) : text, unit: '' };
  }
  const match = FIGURES.exec(text);
  if (match === null) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (!isUnit(before) || !isUnit(after)) return null;
  const sign = signOf(before, after);
  if (sign === null) return null;
  return { negative: sign < 0, figures: match[0], unit: unitOf(before) || unitOf(after) };
}

function isUnit(text: string): boolean {
  return UNIT.test(text.replace(MARKS_BESIDE, ''));
}

/** The commonest shape, taken on a short way: most columns hold nothing else. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** -1 or 1; `null` when brackets do not pair or several signs stand there. */
function signOf(before: string, after: string): number | null {
  const open = before.includes('(');
  if (open !== after.includes(')') || after.includes('(') || before.includes(')')) return null;
  const credit = /\b(?:cr|h)\b/i.test(after) || /\bcr\b/i.test(before);
  const minus = [open, MINUS.test(before), MINUS.test(after), credit].filter(Boolean).length;
  if (minus > 1) return null;
  return minus === 1 ? -1 : 1;
}

function unitOf(text: string): string {
  const bare = text.replace(/[-+\u2212\u2013\u2012()\s\u00a0'.]/g, '');
  return /^(?:dr|cr|h|s)$/i.test(bare) ? '' : bare;
}

/**
 * Plain decimal text (dot, no grouping) of figures written with the given decimal mark, or `null`
 * when the marks cannot mean that, as in "1.23" read with a decimal comma.
 */
export function plainFigures(figures: string, mark: DecimalMark): string | null {
  const parts = figures.split(mark);
  const [whole = '', fraction = ''] = parts;
  if (parts.length > 2 || !/^\d*$/.test(fraction)) return null;
  const digits = /^\d*$/.test(whole) ? whole : ungroup(whole);
  if (digits === null) return null;
  return fraction === '' ? digits : `${digits === '' ? '0' : digits}.${fraction}`;
}

/** Groups are three digits, of a number that does not start with 0 (Indian ones before the last may be two), all with the same mark. */
function ungroup(whole: string): string | null {
  const match =
    /^[1-9]\d{0,2}(?:[.,'’\u00a0\u202f\u2009 ]\d{2,3})*?(?:[.,'’\u00a0\u202f\u2009 ]\d{3})$/.exec(
      whole,
    );
  if (match === null) return null;
  const marks = new Set(whole.replace(/\d/g, ''));
  return marks.size === 1 ? whole.replace(/\D/g, '') : null;
}
