import PDFDocument from 'pdfkit';
import { xmpPacket } from './xmp';

export interface FileInfo {
  readonly title: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** The date the file says it was made; never the clock's, or every copy would be another file. */
  readonly date: Date;
}

/** The part of pdfkit 0.20 its types do not tell of: how it numbers and writes objects. */
interface Internals {
  _offset: number;
  readonly _offsets: (number | null)[];
  _write(data: string | Uint8Array): void;
  _addInfo(): void;
  getStructTreeRoot(): { readonly id: number; readonly data: Record<string, unknown> };
  push(chunk: Uint8Array | null): boolean;
}

/**
 * A PDF/A-2b file in the making. pdfkit lays down pages, images, metadata and the table of objects;
 * the many small objects of the structure tree are written here as they are, which costs a tenth.
 */
export interface PdfFile {
  readonly pdf: PDFKit.PDFDocument;
  /** Root of the structure tree: an object of pdfkit's, written when the file ends. */
  readonly structRoot: Record<string, unknown>;
  readonly structRootId: number;
  /** Number for an object that is written later. */
  readonly reserve: () => number;
  /** Writes an object: its text between `obj` and `endobj`. */
  readonly write: (id: number, body: string) => void;
  /** Writes a stream whose bytes are deflated already; `entries` are its other dictionary entries. */
  readonly stream: (id: number, entries: string, deflated: Uint8Array) => void;
  /** The bytes made since the last call. */
  readonly take: () => Uint8Array[];
}

/** PDF syntax as a value of one of pdfkit's own dictionaries, which it takes over unchanged. */
export class RawValue {
  readonly [Symbol.toStringTag] = 'RawValue';

  constructor(private readonly syntax: string) {}

  toString(): string {
    return this.syntax;
  }
}

/** Opens a file without pages. */
export function openFile(info: FileInfo): PdfFile {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    lang: info.language,
    displayTitle: true,
    // Without one of its own pdfkit would open Helvetica, which a PDF/A must not even name.
    font: '',
    info: {
      Title: info.title,
      Author: info.author,
      Creator: 'Forbear',
      Producer: 'Forbear',
      CreationDate: info.date,
      ModDate: info.date,
    },
  });
  const inner = pdf as unknown as Internals;
  const output = collectOutput(inner, pdf);
  inner._addInfo = () => {
    pdf.appendXML(xmpPacket(info));
  };
  const write = (id: number, body: string): void => {
    inner._offsets[id - 1] = inner._offset;
    inner._write(`${id} 0 obj\n${body}\nendobj`);
  };
  return {
    pdf,
    structRoot: inner.getStructTreeRoot().data,
    structRootId: inner.getStructTreeRoot().id,
    reserve: () => inner._offsets.push(null),
    write,
    stream: (id, entries, deflated) => {
      inner._offsets[id - 1] = inner._offset;
      inner._write(
        `${id} 0 obj\n<</Filter/FlateDecode/Length ${deflated.length}${entries}>>\nstream`,
      );
      inner._write(deflated);
      inner._write('\nendstream\nendobj');
    },
    take: output,
  };
}

const CHUNK = 1 << 16;

/** pdfkit pushes every line as a chunk of its own; here lines are gathered into large ones. */
function collectOutput(inner: Internals, pdf: PDFKit.PDFDocument): () => Uint8Array[] {
  let pieces: Uint8Array[] = [];
  let text = '';
  const settle = (): void => {
    if (text !== '') pieces.push(Buffer.from(text, 'latin1'));
    text = '';
  };
  for (let chunk = pdf.read(); chunk !== null; chunk = pdf.read()) pieces.push(chunk as Uint8Array);
  inner._write = (data) => {
    if (typeof data === 'string') {
      text += `${data}\n`;
      inner._offset += data.length + 1;
      if (text.length > CHUNK) settle();
      return;
    }
    settle();
    pieces.push(data);
    inner._offset += data.length;
  };
  inner.push = () => true;
  return () => {
    settle();
    const taken = pieces;
    pieces = [];
    return taken;
  };
}
