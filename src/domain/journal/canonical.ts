/**
 * JSON text with sorted keys and without white space: the same value gives the same text, whatever
 * the order in which its fields were set. Fields that are undefined are left out, as JSON does.
 * Throws on what JSON cannot hold (a function, NaN): a defect, never a user's input.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return canonicalList(value);
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  return canonicalLeaf(value);
}

function canonicalList(values: readonly unknown[]): string {
  let text = '[';
  for (const [index, value] of values.entries()) {
    text += index === 0 ? canonicalJson(value) : `,${canonicalJson(value)}`;
  }
  return `${text}]`;
}

function canonicalObject(value: object): string {
  const record = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const { key, written } of fieldsOf(value)) {
    const field = record[key];
    if (field === undefined) continue;
    text += text.length === 1 ? written : `,${written}`;
    text += canonicalJson(field);
  }
  return `${text}}`;
}

/** A field's name and how it begins in the text. */
interface Field {
  readonly key: string;
  readonly written: string;
}

/** Fields in their order by the names an object has: a journal has few shapes and many objects. */
const shapes = new Map<string, readonly Field[]>();
const MOST_SHAPES = 1_000;
const PLAIN_NAME = /^\w+$/;

function fieldsOf(value: object): readonly Field[] {
  const keys = Object.keys(value);
  const shape = keys.join('\n');
  const known = shapes.get(shape);
  if (known !== undefined && known.length === keys.length) return known;
  const fields = keys.sort().map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
  // Kept by plain names only: one with a line break in it could look like two.
  if (shapes.size < MOST_SHAPES && keys.every((key) => PLAIN_NAME.test(key))) {
    shapes.set(shape, fields);
  }
  return fields;
}

/** Printable ASCII without quote and backslash stands for itself. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

function canonicalLeaf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw notJson(value);
  const text = JSON.stringify(value);
  if (text === undefined) throw notJson(value);
  return text;
}

function notJson(value: unknown): Error {
  return new Error(`no canonical JSON for ${typeof value} ${String(value)}`);
}
