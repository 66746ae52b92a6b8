import { XMLParser } from 'fast-xml-parser';
import { resolveReferences } from './entities';
import { LineCounter } from './lineCounter';
import type { XmlNode } from './node';

const ATTRIBUTES = ':@';
const TEXT = '#text';
const CDATA = '#cdata';
const PLACE: PropertyKey = metaDataKey();

/** Namespace URIs by prefix, `''` for the default one. */
type Scope = ReadonlyMap<string, string>;

const NO_SCOPE: Scope = new Map();
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** What the library hands out: arrays of objects with one key for the content, one for attributes. */
type Parsed = Readonly<Record<PropertyKey, unknown>>;

/** Turns the library's ordered objects into elements; `null` unless there is one root. */
export function buildTree(parsed: unknown, text: string): XmlNode | null {
  const lines = new LineCounter(text);
  const roots = itemsOf(parsed).flatMap((item) => elementOf(item, NO_SCOPE, lines));
  return roots.length === 1 ? (roots[0] ?? null) : null;
}

function metaDataKey(): PropertyKey {
  const key: unknown = XMLParser.getMetaDataSymbol();
  return typeof key === 'symbol' ? key : String(key);
}

function itemsOf(parsed: unknown): readonly Parsed[] {
  return Array.isArray(parsed) ? parsed.filter(isParsed) : [];
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null;
}

/** An element of one item, none for text. Recursion ends at the depth the reader allows. */
function elementOf(item: Parsed, outer: Scope, lines: LineCounter): XmlNode[] {
  const tag = tagOf(item);
  if (tag === null) return [];
  const { attributes, scope } = attributesOf(item[ATTRIBUTES], outer);
  const line = lines.at(startOf(item));
  const content = itemsOf(item[tag]);
  const [prefix, name] = splitName(tag);
  return [
    {
      ...{ name, line, attributes, namespace: scope.get(prefix) ?? '' },
      children: content.flatMap((one) => elementOf(one, scope, lines)),
      text: textOf(content),
    },
  ];
}

function tagOf(item: Parsed): string | null {
  for (const key of Object.keys(item)) {
    if (key !== ATTRIBUTES) return key === TEXT || key === CDATA ? null : key;
  }
  return null;
}

function startOf(item: Parsed): number {
  const place = item[PLACE];
  const start = isParsed(place) ? place.startIndex : 0;
  return typeof start === 'number' ? start : 0;
}

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function attributesOf(written: unknown, outer: Scope) {
  if (!isParsed(written)) return { attributes: NO_ATTRIBUTES, scope: outer };
  const attributes = new Map<string, string>();
  const declared = new Map<string, string>();
  for (const [key, value] of Object.entries(written)) {
    const [prefix, local] = splitName(key);
    const resolved = resolveReferences(String(value));
    if (key === 'xmlns') declared.set('', resolved);
    else if (prefix === 'xmlns') declared.set(local, resolved);
    else attributes.set(local, resolved);
  }
  const scope = declared.size === 0 ? outer : new Map([...outer, ...declared]);
  return { attributes, scope };
}

/** Character data and CDATA sections of an element; only the former has references. */
function textOf(content: readonly Parsed[]): string {
  return content.map(pieceOf).join('').trim();
}

function pieceOf(item: Parsed): string {
  const text = item[TEXT];
  if (text !== undefined) return resolveReferences(String(text));
  const section = item[CDATA];
  return itemsOf(section)
    .map((one) => String(one[TEXT] ?? ''))
    .join('');
}
