import { type Refusal, refusal } from '../../refusal';
import { err, type Result } from '../../result';
import { MAX_FILE_BYTES } from '../limits';
import { decodeText } from '../text/decode';
import type { XmlNode } from '../xml/node';
import { readXml } from '../xml/readXml';
import { assemble, type Origin } from './assemble';
import type { EInvoice } from './invoice';
import { type EmbeddedFile, embeddedFiles } from './pdf/embeddedFiles';
import { rawInvoice, rootKind, rootKindOfText } from './roots';

/** Names an invoice in a PDF must have (ZUGFeRD 1 and 2, Factur-X, XRechnung, Order-X). */
const KNOWN_NAMES = /^(?:factur-x|zugferd-invoice|xrechnung|order-x)\.xml$/i;
const XML_NAME = /\.xml$/i;

/** Bytes in which a root element is looked for: licences stand before it in comments. */
const HEAD = 64 * 1024;

/** True for PDFs, and for XML whose root element is one of an invoice, order or their envelope. */
export function isEInvoice(bytes: Uint8Array): boolean {
  if (isPdf(bytes)) return true;
  const head = decodeText(bytes.subarray(0, HEAD));
  return head.ok && rootKindOfText(head.value.text) !== null;
}

export function isPdf(bytes: Uint8Array): boolean {
  return pdfStart(bytes) >= 0;
}

/** Where "%PDF-" stands: readers allow for up to 1,024 bytes before it. */
function pdfStart(bytes: Uint8Array): number {
  const head = String.fromCharCode(...bytes.subarray(0, 1_029));
  return head.indexOf('%PDF-');
}

/**
 * The header of an electronic invoice: UBL or CII as XML, in a Peppol envelope, or embedded in a PDF.
 * Refuses, with line, field and value where there are such, whatever is no single invoice or lacks
 * what a claim needs. Never throws, reads nothing but `bytes`, and unpacks only within limits.
 */
export function readEInvoice(bytes: Uint8Array): Result<EInvoice, Refusal> {
  const start = pdfStart(bytes);
  if (start < 0) return readXmlInvoice(bytes, null);
  return bytes.length > MAX_FILE_BYTES
    ? err(refusal('einvoice.too-large', { limit: MAX_FILE_BYTES / 1024 / 1024 }))
    : readPdfInvoice(bytes.subarray(start));
}

function readPdfInvoice(bytes: Uint8Array): Result<EInvoice, Refusal> {
  const files = embeddedFiles(bytes);
  if (!files.ok) return files;
  const candidates = invoicesIn(files.value);
  const [first] = candidates;
  if (first === undefined) return err(refusal('einvoice.pdf-none'));
  if (candidates.length > 1) return err(several(candidates.length));
  const xml = first.read();
  return xml.ok ? readXmlInvoice(xml.value, first.name) : xml;
}

/** The files with a known name; without one, the XML files that are invoices. */
function invoicesIn(files: readonly EmbeddedFile[]): EmbeddedFile[] {
  const known = files.filter(({ name }) => KNOWN_NAMES.test(name));
  if (known.length > 0) return known;
  return files.filter(({ name, read }) => {
    const xml = XML_NAME.test(name) ? read() : null;
    return xml?.ok === true && !isPdf(xml.value) && isEInvoice(xml.value);
  });
}

function readXmlInvoice(bytes: Uint8Array, embeddedAs: string | null): Result<EInvoice, Refusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding, text } = decoded.value;
  const root = readXml(text);
  return root.ok ? readRoot(root.value, { embeddedAs, encoding }) : root;
}

function readRoot(root: XmlNode, origin: Origin): Result<EInvoice, Refusal> {
  const documents = rootKind(root) === 'envelope' ? root.children.filter(rootKind) : [root];
  const [document = root] = documents;
  if (documents.length > 1) return err(several(documents.length));
  if (rootKind(document) === 'order') return err(refusal('einvoice.order'));
  const raw = rawInvoice(document);
  if (raw !== null) return assemble(raw, origin);
  return err(refusal('einvoice.not-one', { name: document.name.slice(0, 80) }));
}

function several(count: number): Refusal {
  return refusal('einvoice.several', { count });
}
