/**
 * JSON text with sorted keys and without white space: the same value gives the same text, whatever
 * the order in which its fields were set. Fields that are undefined are left out, as JSON does.
 * Throws on what JSON cannot hold (a function, NaN): a defect, never a user's input.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  return canonicalLeaf(value);
}

function canonicalObject(value: object): string {
  const record: Record<string, unknown> = { ...value };
  const parts: string[] = [];
  for (const key of Object.keys(record).sort()) {
    const field = record[key];
    if (field !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  }
  return `{${parts.join(',')}}`;
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
