/** A field of a message: its tag, its lines without the tag, and where it starts. */
export interface MtField {
  readonly tag: string;
  readonly lines: readonly string[];
  readonly line: number;
}

/** Only tags of these messages start a field: a wrapped text may begin with a colon, too. */
const FIELD = /^:(20|21|25P?|28C?|60[FM]|61|62[FM]|6[45]|86|13D?|34F|90[CD]|NS|94[02]):(.*)$/;

/** End of a message, alone or with the start of the next one behind it. */
const END = /^(?:-\s*$|-?\})/;
const BLOCK = /^(?:-?\}?\s*)?\{\d:/;

/**
 * The fields of a file in their order. Lines between messages (bank names, SWIFT blocks) belong to no
 * field; all others continue the field before them.
 */
export function mtFields(text: string): MtField[] {
  const fields: { tag: string; lines: string[]; line: number }[] = [];
  let open: string[] | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const start = FIELD.exec(withoutBlock(raw));
    if (start !== null) {
      open = [start[2] ?? ''];
      fields.push({ tag: start[1] ?? '', lines: open, line: index + 1 });
    } else if (END.test(raw) || BLOCK.test(raw)) open = null;
    else if (raw.trim() !== '') open?.push(raw);
  }
  return fields;
}

/** Some banks write the first field behind the opening brace of the text block. */
function withoutBlock(line: string): string {
  const at = line.startsWith('{') || line.startsWith('-}') ? line.lastIndexOf('{4:') : -1;
  return at < 0 ? line.trimStart() : line.slice(at + 3);
}
