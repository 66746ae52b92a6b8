import type { MtField } from './fields';

/** The fields of one statement (one page of it, where a statement is cut into several messages). */
export interface MtMessage {
  readonly fields: readonly MtField[];
  /** Entries with the text that follows them. */
  readonly entries: readonly MtEntry[];
}

export interface MtEntry {
  readonly entry: MtField;
  readonly text: MtField | null;
}

/** Cuts fields into messages: `:20:` starts one, and so does an account where `:20:` is left out. */
export function mtMessages(fields: readonly MtField[]): MtMessage[] {
  const groups: MtField[][] = [];
  for (const field of fields) {
    const current = groups.at(-1);
    if (current === undefined || startsMessage(field, current)) groups.push([field]);
    else current.push(field);
  }
  return groups.filter((group) => group.some(isContent)).map(messageOf);
}

/** The format is named by `:940:` once a file or once a message; it is no content of its own. */
function isContent({ tag }: MtField): boolean {
  return tag !== '940' && tag !== '942';
}

function startsMessage({ tag }: MtField, current: readonly MtField[]): boolean {
  if (tag === '20' || tag === '940' || tag === '942') return current.some(isContent);
  return tag.startsWith('25') && current.some((field) => field.tag.startsWith('25'));
}

/** A `:86:` belongs to the `:61:` right before it; any other is about the statement. */
function messageOf(fields: readonly MtField[]): MtMessage {
  const entries = fields.flatMap((entry, index) =>
    entry.tag === '61' ? [{ entry, text: textBehind(fields, index) }] : [],
  );
  return { fields, entries };
}

/** The text of an entry; some banks give every line of it a tag of its own. */
function textBehind(fields: readonly MtField[], index: number): MtField | null {
  const first = fields[index + 1];
  if (first?.tag !== '86' && first?.tag !== 'NS') return null;
  let end = index + 2;
  while (fields[end]?.tag === first.tag) end += 1;
  return { ...first, lines: fields.slice(index + 1, end).flatMap(({ lines }) => lines) };
}
