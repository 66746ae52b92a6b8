/** What the scanner meets, in the order of the document. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Character data, entities still in place. */
  text(raw: string): void;
  /** True to stop: the rest is not looked at. */
  readonly done: boolean;
}

/**
 * Runs through an XML text once. Knows no entities but the five of XML and never fetches anything:
 * a document type declaration (the only way to more) ends the scan. False when it is no sound XML.
 */
export function scanXml(xml: string, handler: XmlHandler): boolean {
  let at = 0;
  while (!handler.done) {
    const start = xml.indexOf('<', at);
    if (start < 0) return true;
    if (start > at) handler.text(xml.slice(at, start));
    const mark = xml.charCodeAt(start + 1);
    at = mark === EXCLAMATION || mark === QUESTION ? special(xml, start, handler) : -2;
    if (at === -1) return false;
    if (at === -2) {
      const end = tagEnd(xml, start + 1);
      if (end < 0) return false;
      tag(xml.slice(start + 1, end), handler);
      at = end + 1;
    }
  }
  return true;
}

const EXCLAMATION = 33;
const QUESTION = 63;

/** Position behind a comment, CDATA section or processing instruction; -1 for anything else. */
function special(xml: string, start: number, handler: XmlHandler): number {
  if (xml.startsWith('<![CDATA[', start)) {
    const end = xml.indexOf(']]>', start);
    if (end < 0) return -1;
    handler.text(xml.slice(start + 9, end).replaceAll('&', '&amp;'));
    return end + 3;
  }
  if (xml.startsWith('<!--', start)) return behind(xml, '-->', start);
  return xml.startsWith('<?', start) ? behind(xml, '?>', start) : -1;
}

function behind(xml: string, mark: string, start: number): number {
  const end = xml.indexOf(mark, start);
  return end < 0 ? -1 : end + mark.length;
}

/** The closing bracket of a tag; one inside a quoted value does not count. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

function tag(body: string, handler: XmlHandler): void {
  if (body.startsWith('/')) {
    handler.close(localName(body.slice(1).trim()));
    return;
  }
  const empty = body.endsWith('/');
  const text = empty ? body.slice(0, -1) : body;
  const space = text.search(/\s/);
  const name = localName(space < 0 ? text : text.slice(0, space));
  handler.open(name, space < 0 ? '' : text.slice(space));
  if (empty) handler.close(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Value of an attribute by its name without prefix, `''` when it is not there. */
export function attribute(attributes: string, name: string): string {
  const pattern = PATTERNS.get(name) ?? patternOf(name);
  const match = pattern.exec(attributes);
  return decodeXml(match?.[1] ?? match?.[2] ?? '');
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, pattern);
  return pattern;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text with the five entities, character numbers and Excel's own `_x000D_` resolved. */
export function decodeXml(raw: string): string {
  const text = raw.includes('&') ? raw.replace(/&(#?\w{1,8});/g, entity) : raw;
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) =>
    hex === '0000' ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole;
  const hex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
