import type { XmlNode } from '../xml/node';
import { ciiInvoice } from './cii';
import type { RawInvoice } from './raw';
import { ublInvoice } from './ubl';

export type RootKind = 'ubl' | 'cii' | 'order' | 'envelope';

/** Root elements, and what their namespace contains (other national formats use "Invoice" too). */
const ROOTS: ReadonlyMap<string, readonly [kind: RootKind, namespace: string]> = new Map([
  ['Invoice', ['ubl', 'ubl:schema:xsd:Invoice']],
  ['CreditNote', ['ubl', 'ubl:schema:xsd:CreditNote']],
  ['CrossIndustryInvoice', ['cii', 'CrossIndustryInvoice']],
  ['CrossIndustryDocument', ['cii', 'CrossIndustryDocument']],
  ['SCRDMCCBDACIOMessageStructure', ['order', 'SCRDMCCBDACIOMessageStructure']],
  ['Order', ['order', 'ubl:schema:xsd:Order']],
  ['StandardBusinessDocument', ['envelope', 'StandardBusinessDocumentHeader']],
]);

/** What a root element is, `null` for any other document. */
export function rootKind({
  name,
  namespace,
}: Pick<XmlNode, 'name' | 'namespace'>): RootKind | null {
  const known = ROOTS.get(name);
  return known !== undefined && namespace.includes(known[1]) ? known[0] : null;
}

/** The fields of an invoice in either syntax; `null` for orders, envelopes and other documents. */
export function rawInvoice(root: XmlNode): RawInvoice | null {
  switch (rootKind(root)) {
    case 'ubl':
      return ublInvoice(root);
    case 'cii':
      return ciiInvoice(root);
    default:
      return null;
  }
}

/** What may stand before the root, with its end: the declaration, instructions and comments. */
const BEFORE_ROOT = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;
const TAG = /<(?:([\w.-]+):)?([A-Za-z]\w*)([^>]*)>/y;

/** What a text of XML is by its first tag, without reading the rest. */
export function rootKindOfText(text: string): RootKind | null {
  const root = rootOfText(text);
  return root === null ? null : rootKind(root);
}

/** The syntax of the invoice a text of XML begins; `null` where it begins something else. */
export function syntaxOfText(text: string): RawInvoice['syntax'] | null {
  const root = rootOfText(text);
  const kind = root === null ? null : rootKind(root);
  if (kind === 'cii') return 'cii';
  if (kind !== 'ubl') return null;
  return root?.name === 'CreditNote' ? 'ubl-creditnote' : 'ubl-invoice';
}

/** Name and namespace of the first tag. */
function rootOfText(text: string): Pick<XmlNode, 'name' | 'namespace'> | null {
  TAG.lastIndex = startOfRoot(text);
  const match = TAG.exec(text);
  if (match === null) return null;
  const [, prefix, name = '', attributes = ''] = match;
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declared = [...attributes.matchAll(/([\w.:-]+)\s*=\s*["']([^"']*)/g)];
  const namespace = declared.find(([, key]) => key === declaration)?.[2] ?? '';
  return { name, namespace };
}

function startOfRoot(text: string): number {
  for (let at = skipSpace(text, 0); ; ) {
    const piece = BEFORE_ROOT.find(([open]) => text.startsWith(open, at));
    if (piece === undefined) return at;
    const end = text.indexOf(piece[1], at);
    if (end < 0) return text.length;
    at = skipSpace(text, end + piece[1].length);
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
