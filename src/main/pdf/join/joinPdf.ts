import { createHash } from 'node:crypto';
import type { PdfObject } from '../../../domain/importing/einvoice/pdf/value';
import { asKind, type PdfDict } from '../../../domain/importing/einvoice/pdf/value';
import { written, writtenDict } from './pdfValues';
import type { ReadPdf } from './readPages';

/** Some pages of a file, from `from` (0-based) up to but not including `to`. */
export interface PageRange {
  readonly pdf: ReadPdf;
  readonly from: number;
  readonly to: number;
}

const CATALOG = 1;
const TREE = 2;

/** Streams up to this many bytes that several files have alike (fonts, logos) are written once. */
const SHARED_BYTES = 256 * 1024;

/**
 * One file to be printed, of pages of other files in this order; what they share (fonts, logos) stands
 * in it once. For the printer only: structure and metadata stay with the files themselves.
 */
export function joinPdf(ranges: readonly PageRange[]): Uint8Array {
  const writer = new PdfJoiner();
  for (const range of ranges) writer.add(range);
  writer.finish();
  return Buffer.concat(writer.drain());
}

/**
 * Joins files piece by piece: what is ready is taken out with `drain` and written away, so that a long
 * file does not lie in memory as a whole.
 */
export class PdfJoiner {
  private chunks: Uint8Array[] = [];
  private length = 0;
  private next = TREE + 1;
  private readonly offsets = new Map<number, number>();
  private readonly pages: number[] = [];
  private readonly sources = new Map<ReadPdf, Source>();
  /** Numbers of small streams by the hash of what they say. */
  private readonly shared = new Map<string, number>();

  constructor() {
    this.put('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  }

  /** Adds the pages; what their file shares with later pages of it is written once. */
  add({ pdf, from, to }: PageRange): void {
    for (const page of pdf.pages.slice(from, to)) this.addPage(pdf, page);
  }

  /** A file of which no further page comes. */
  forget(pdf: ReadPdf): void {
    this.sources.delete(pdf);
  }

  /** Pages added so far. */
  pageCount(): number {
    return this.pages.length;
  }

  /** The bytes since the last time, in order. */
  drain(): Uint8Array[] {
    const ready = this.chunks;
    this.chunks = [];
    return ready;
  }

  private addPage(pdf: ReadPdf, page: PdfDict): void {
    const source = this.sourceOf(pdf);
    const number = this.next++;
    this.pages.push(number);
    const entries = new Map(page.entries);
    entries.delete('Parent');
    const body = writtenDict({ kind: 'dict', entries }, source.refer);
    this.begin(number);
    this.put(`${body.slice(0, -2)} /Parent ${TREE} 0 R>>\nendobj\n`);
    this.copyWaiting(source);
  }

  /** Writes the end; nothing can be added after it. */
  finish(): void {
    this.begin(TREE);
    const kids = this.pages.map((number) => `${number} 0 R`).join(' ');
    this.put(`<</Type /Pages /Count ${this.pages.length} /Kids [${kids}]>>\nendobj\n`);
    this.begin(CATALOG);
    this.put(`<</Type /Catalog /Pages ${TREE} 0 R>>\nendobj\n`);
    const start = this.length;
    const rows = Array.from({ length: this.next - 1 }, (_, i) =>
      String(this.offsets.get(i + 1) ?? 0).padStart(10, '0'),
    );
    this.put(`xref\n0 ${this.next}\n0000000000 65535 f \n`);
    this.put(rows.map((offset) => `${offset} 00000 n \n`).join(''));
    this.put(`trailer\n<</Size ${this.next} /Root ${CATALOG} 0 R>>\nstartxref\n${start}\n%%EOF\n`);
  }

  private sourceOf(pdf: ReadPdf): Source {
    const known = this.sources.get(pdf);
    if (known !== undefined) return known;
    const numbers = new Map<number, number>();
    const waiting: number[] = [];
    const refer = (old: number): number => {
      const there = numbers.get(old);
      if (there !== undefined) return there;
      const hash = sharedHash(pdf, old);
      const shared = hash === null ? undefined : this.shared.get(hash);
      const number = shared ?? this.next++;
      numbers.set(old, number);
      if (shared !== undefined) return shared;
      if (hash !== null) this.shared.set(hash, number);
      waiting.push(old);
      return number;
    };
    const source = { pdf, waiting, refer };
    this.sources.set(pdf, source);
    return source;
  }

  private copyWaiting(source: Source): void {
    for (let old = source.waiting.pop(); old !== undefined; old = source.waiting.pop()) {
      const object = source.pdf.file.object(old);
      this.begin(source.refer(old));
      if (object === null) this.put('null');
      else this.copy(source, object);
      this.put('\nendobj\n');
    }
  }

  private copy({ pdf, refer }: Source, object: PdfObject): void {
    const dict = asKind(object.value, 'dict');
    const data = pdf.file.packedData(object);
    if (dict === null || data === null) {
      this.put(written(object.value, refer));
      return;
    }
    const entries = new Map(dict.entries).set('Length', data.length);
    this.put(`${writtenDict({ kind: 'dict', entries }, refer)}\nstream\n`);
    this.bytes(data);
    this.put('\nendstream');
  }

  private begin(number: number): void {
    this.offsets.set(number, this.length);
    this.put(`${number} 0 obj\n`);
  }

  private put(text: string): void {
    this.bytes(Buffer.from(text, 'latin1'));
  }

  private bytes(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }
}

/** What a small stream that refers to nothing says, as a hash; null for everything else. */
function sharedHash({ file }: ReadPdf, number: number): string | null {
  const object = file.object(number);
  const dict = asKind(object?.value, 'dict');
  const data = object === null ? null : file.packedData(object);
  if (dict === null || data === null || data.length > SHARED_BYTES) return null;
  const entries = new Map(dict.entries).set('Length', data.length);
  let refers = false;
  const head = writtenDict({ kind: 'dict', entries }, (to) => {
    refers = true;
    return to;
  });
  return refers ? null : createHash('sha256').update(head).update(data).digest('hex');
}

interface Source {
  readonly pdf: ReadPdf;
  /** Numbers of the old file that are referred to and not copied yet. */
  readonly waiting: number[];
  readonly refer: (old: number) => number;
}
