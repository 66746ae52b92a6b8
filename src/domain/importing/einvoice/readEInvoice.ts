import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { MAX_FILE_BYTES } from '../limits';
import { decodeText } from '../text/decode';
import type { XmlNode } from '../xml/node';
import { readXml } from '../xml/readXml';
import { assemble, type Origin } from './assemble';
import type { EInvoice } from './invoice';
import { type EmbeddedFile, embeddedFiles } from './pdf/embeddedFiles';
import { rawInvoice, rootKind, rootKindOfText, syntaxOfText } from './roots';

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

/** Whether the bytes begin like a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  return pdfStart(bytes) >= 0;
}

/** Where "%PDF-" stands: readers allow for up to 1,024 bytes before it. */
function pdfStart(bytes: Uint8Array): number {
  const head = String.fromCharCode(...bytes.subarray(0, 1_029));
  return head.indexOf('%PDF-');
}

/** One invoice of a file, or why it alone cannot be taken. */
export type InvoiceRead = Result<EInvoice, Refusal>;

/**
 * The headers of the electronic invoices of a file: UBL or CII as XML, in a Peppol envelope, or
 * embedded in a PDF; each is read or refused on its own, with line, field and value where there are
 * such. Refuses the file where it holds none. Never throws, reads nothing but `bytes`, and unpacks
 * only within limits.
 */
export function readEInvoices(bytes: Uint8Array): Result<readonly InvoiceRead[], Refusal> {
  const start = pdfStart(bytes);
  if (start < 0) return readXmlInvoices(bytes, null);
  return bytes.length > MAX_FILE_BYTES
    ? err(refusal('einvoice.too-large', { limit: MAX_FILE_BYTES / 1024 / 1024 }))
    : readPdfInvoices(bytes.subarray(start));
}

/** What a file claims to be, also where what it holds is refused. */
export type EInvoiceForm = Pick<EInvoice, 'syntax' | 'profile' | 'embeddedAs' | 'encoding'>;

/** The form of the first invoice of a file; null where not even that can be seen. Never throws. */
export function eInvoiceForm(bytes: Uint8Array): EInvoiceForm | null {
  const start = pdfStart(bytes);
  if (start < 0) return xmlForm(bytes, null);
  if (bytes.length > MAX_FILE_BYTES) return null;
  const files = embeddedFiles(bytes.subarray(start));
  const [first] = files.ok ? invoicesIn(files.value) : [];
  const xml = first?.read();
  return first !== undefined && xml?.ok ? xmlForm(xml.value, first.name) : null;
}

/** By the whole document, and where it is damaged by its first tag. */
function xmlForm(bytes: Uint8Array, embeddedAs: string | null): EInvoiceForm | null {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return null;
  const { encoding, text } = decoded.value;
  const root = readXml(text);
  const raw = root.ok
    ? documentsIn(root.value)
        .map(rawInvoice)
        .find((one) => one !== null)
    : null;
  const syntax = raw?.syntax ?? syntaxOfText(text);
  return syntax === null ? null : { syntax, profile: raw?.profile ?? '', embeddedAs, encoding };
}

function readPdfInvoices(bytes: Uint8Array): Result<readonly InvoiceRead[], Refusal> {
  const files = embeddedFiles(bytes);
  if (!files.ok) return files;
  const candidates = invoicesIn(files.value);
  return candidates.length === 0
    ? err(refusal('einvoice.pdf-none'))
    : ok(candidates.flatMap(readEmbedded));
}

function readEmbedded({ name, read }: EmbeddedFile): readonly InvoiceRead[] {
  const xml = read();
  if (!xml.ok) return [xml];
  const invoices = readXmlInvoices(xml.value, name);
  return invoices.ok ? invoices.value : [invoices];
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

function readXmlInvoices(
  bytes: Uint8Array,
  embeddedAs: string | null,
): Result<readonly InvoiceRead[], Refusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding, text } = decoded.value;
  const root = readXml(text);
  if (!root.ok) return root;
  const origin = { embeddedAs, encoding };
  return ok(documentsIn(root.value).map((document) => readDocument(document, origin)));
}

/** What an envelope holds, else the document itself. */
function documentsIn(root: XmlNode): readonly XmlNode[] {
  const inside = rootKind(root) === 'envelope' ? root.children.filter(rootKind) : [];
  return inside.length === 0 ? [root] : inside;
}

function readDocument(document: XmlNode, origin: Origin): InvoiceRead {
  if (rootKind(document) === 'order') return err(refusal('einvoice.order'));
  const raw = rawInvoice(document);
  if (raw !== null) return assemble(raw, origin);
  return err(refusal('einvoice.not-one', { name: document.name.slice(0, 80) }));
}
