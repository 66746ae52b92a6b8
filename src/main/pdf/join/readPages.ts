import {
  readReferences,
  startOfReferences,
} from '../../../domain/importing/einvoice/pdf/crossReference';
import { PdfFile } from '../../../domain/importing/einvoice/pdf/pdfFile';
import { rebuild } from '../../../domain/importing/einvoice/pdf/rebuild';
import {
  asKind,
  nameOf,
  type PdfDict,
  type PdfValue,
} from '../../../domain/importing/einvoice/pdf/value';

/** A PDF with its pages in order, each with what it has from the nodes above it (7.7.3.4). */
export interface ReadPdf {
  readonly file: PdfFile;
  readonly pages: readonly PdfDict[];
}

export type UnreadablePdf = 'encrypted' | 'damaged';

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const MAX_DEPTH = 60;
const MAX_PAGES = 20_000;

/** Opens a PDF; one whose list of objects is wrong is searched through. */
export function readPdf(bytes: Uint8Array): ReadPdf | UnreadablePdf {
  const { buffer, byteOffset, byteLength } = bytes;
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
  const whole = new PdfFile(bytes, text);
  const start = startOfReferences(whole);
  const listed = start !== null && readReferences(whole, start) ? pagesOf(whole) : [];
  if (whole.trailer?.entries.has('Encrypt') === true) return 'encrypted';
  if (listed.length > 0 && !whole.misplaced) return { file: whole, pages: listed };
  const file = rebuild(bytes, text);
  if (file.trailer?.entries.has('Encrypt') === true) return 'encrypted';
  const pages = pagesOf(file);
  return pages.length === 0 ? 'damaged' : { file, pages };
}

function pagesOf(file: PdfFile): PdfDict[] {
  const root = file.dictAt(file.dictAt(file.trailer, 'Root'), 'Pages');
  const pages: PdfDict[] = [];
  const seen = new Set<PdfDict>();
  const visit = (node: PdfDict, above: ReadonlyMap<string, PdfValue>, depth: number): void => {
    if (depth > MAX_DEPTH || seen.has(node) || pages.length >= MAX_PAGES) return;
    seen.add(node);
    const known = knownBelow(node, above);
    const kids = asKind(file.get(node, 'Kids'), 'array');
    if (kids === null) {
      if (nameOf(file.get(node, 'Type')) !== 'Pages') pages.push(pageWith(file, node, known));
      return;
    }
    for (const kid of kids.items) {
      const below = asKind(file.resolve(kid), 'dict');
      if (below !== null) visit(below, known, depth + 1);
    }
  };
  if (root !== null) visit(root, new Map(), 0);
  return pages;
}

function knownBelow(
  { entries }: PdfDict,
  above: ReadonlyMap<string, PdfValue>,
): ReadonlyMap<string, PdfValue> {
  return new Map([...above, ...[...entries].filter(([key]) => INHERITED.includes(key))]);
}

/** What is drawn. Structure and the way back to its old file stay behind. */
const DRAWN = new Set([...INHERITED, 'Type', 'Contents', 'Group', 'UserUnit']);

function pageWith(file: PdfFile, node: PdfDict, known: ReadonlyMap<string, PdfValue>): PdfDict {
  const own = [...node.entries].filter(([key]) => DRAWN.has(key));
  const entries = new Map([...known, ...own]);
  const stamps = stampsOf(file, node);
  if (stamps.length > 0) entries.set('Annots', { kind: 'array', items: stamps });
  return { kind: 'dict', entries };
}

/** What of an annotation is seen; its page and its field would draw in the whole old file. */
const SEEN = new Set(['Type', 'Subtype', 'Rect', 'AP', 'AS', 'F']);

/** Stamps, signatures and filled-in fields: they are part of what the page says. */
function stampsOf(file: PdfFile, node: PdfDict): PdfDict[] {
  const annotations = asKind(file.get(node, 'Annots'), 'array')?.items ?? [];
  return annotations.flatMap((one) => {
    const dict = asKind(file.resolve(one), 'dict');
    if (dict === null || !dict.entries.has('AP')) return [];
    return [{ kind: 'dict', entries: new Map([...dict.entries].filter(([key]) => SEEN.has(key))) }];
  });
}
