import { unifyLineEnds } from '../table/lineEnds';

/** One line of a SIE file: `#LABEL` and its fields; objects in braces are one field of their own. */
export interface SieLine {
  readonly line: number;
  readonly label: string;
  readonly fields: readonly SieField[];
  readonly raw: string;
  /** A quote or brace is left open. */
  readonly broken: boolean;
}

export type SieField = string | readonly string[];

/** Longest line looked at, in characters. */
const MAX_LINE = 10_000;

/** Lines with a label, in the order of the file; braces around the postings of a voucher are skipped. */
export function* sieLines(text: string): Generator<SieLine> {
  const { text: even, newline } = unifyLineEnds(text);
  const parts = even.split(newline);
  for (const [index, part] of parts.entries()) {
    const raw = part.trim();
    if (!raw.startsWith('#')) continue;
    const { fields, broken } = splitFields(raw.slice(0, MAX_LINE));
    const [label] = fields;
    if (typeof label !== 'string') continue;
    yield { line: index + 1, label: label.toUpperCase(), fields: fields.slice(1), raw, broken };
  }
}

const TOKEN = /\s*(?:"((?:\\.|[^"\\])*)"|(\{)|(\})|([^\s"{}]+))/y;

/** Fields stand between blanks, texts in quotes (a quote inside is `\"`), objects in braces. */
function splitFields(raw: string): { fields: SieField[]; broken: boolean } {
  const fields: SieField[] = [];
  let objects: string[] | null = null;
  let broken = false;
  for (const token of tokensOf(raw)) {
    if (token.kind === 'value') (objects ?? fields).push(token.value);
    else if (token.kind === 'opens') objects = [];
    else if (token.kind === 'closes') {
      if (objects !== null) fields.push(objects);
      objects = null;
    } else broken = true;
  }
  return { fields, broken: broken || objects !== null };
}

type Token =
  | { readonly kind: 'opens' }
  | { readonly kind: 'closes' }
  | { readonly kind: 'damage' }
  | { readonly kind: 'value'; readonly value: string };

function* tokensOf(raw: string): Generator<Token> {
  let at = 0;
  while (at < raw.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(raw);
    if (match === null) {
      if (raw.slice(at).trim() !== '') yield { kind: 'damage' };
      return;
    }
    at = TOKEN.lastIndex;
    yield tokenOf(match);
  }
}

function tokenOf([, quoted, opens, closes, bare]: RegExpExecArray): Token {
  if (opens !== undefined) return { kind: 'opens' };
  if (closes !== undefined) return { kind: 'closes' };
  return { kind: 'value', value: quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '' };
}

/** The text of a field, `''` when there is none. */
export function fieldText(line: SieLine, index: number): string {
  const field = line.fields[index];
  return typeof field === 'string' ? field : '';
}
