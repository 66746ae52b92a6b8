import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { MAX_XML_DEPTH, MAX_XML_ELEMENTS } from '../limits';
import { resolveReferences } from '../xml/entities';
import { LineCounter } from '../xml/lineCounter';
import type { XmlNode } from '../xml/node';

interface Open {
  readonly name: string;
  readonly line: number;
  readonly children: XmlNode[];
  text: string;
}

/** Bounded, so that a tag without an end costs no more than its first characters. */
const TAG = /<(\/?)([A-Za-z][\w.:-]{0,60})[^<>]{0,200}?(\/?)>([^<]*)/g;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const COMMENT = /<!--[\s\S]*?-->/g;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * The elements of OFX, of version 1 (SGML: a value ends where the next tag begins) and of version 2
 * (XML) alike. A tag without a value and without an end anywhere in the file is an empty value.
 * Refuses document types, too many and too deep elements, and a file whose end is missing.
 */
export function ofxTree(text: string): Result<XmlNode, Refusal> {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return err(refusal('xml.doctype'));
  const lines = text.replace(/\r\n?/g, '\n');
  const plain = upTo(']]>', lines, (part) => part.replace(CDATA, (_, value) => escaped(value)));
  const body = upTo('-->', plain, (part) => part.replace(COMMENT, lineEndsOf));
  const closed = closedNames(body);
  if (!closed.has('OFX')) return err(cutOff());
  return new TreeBuilder(body, closed).build();
}

/** Works on the text up to the last `end`: beyond it, every start would be searched for in vain. */
function upTo(end: string, text: string, change: (part: string) => string): string {
  const at = text.lastIndexOf(end) + end.length;
  return at < end.length ? text : change(text.slice(0, at)) + text.slice(at);
}

function lineEndsOf(text: string): string {
  return text.replace(/[^\n]/g, '');
}

function cutOff(): Refusal {
  return refusal('statement.missing', { format: 'OFX', missing: '</OFX>' });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function closedNames(text: string): Set<string> {
  const names = [...text.matchAll(/<\/([A-Za-z][\w.:-]*)\s*>/g)];
  return new Set(names.map((match) => nameOf(match[1] ?? '')));
}

function nameOf(written: string): string {
  return (written.split(':').at(-1) ?? written).toUpperCase();
}

class TreeBuilder {
  private readonly root: Open = { name: '', line: 1, children: [], text: '' };
  private readonly stack: Open[] = [this.root];
  private readonly lines: LineCounter;
  private readonly text: string;
  private readonly closed: ReadonlySet<string>;

  constructor(text: string, closed: ReadonlySet<string>) {
    this.text = text;
    this.closed = closed;
    this.lines = new LineCounter(text);
  }

  build(): Result<XmlNode, Refusal> {
    let count = 0;
    for (const match of this.text.matchAll(TAG)) {
      const [, slash, written = '', selfClosed, value = ''] = match;
      count += 1;
      if (count > MAX_XML_ELEMENTS) {
        return err(refusal('xml.too-many-elements', { limit: MAX_XML_ELEMENTS }));
      }
      if (slash === '/') this.close(nameOf(written));
      else this.open(nameOf(written), this.lines.at(match.index), value.trim(), selfClosed === '/');
      if (this.stack.length > MAX_XML_DEPTH) {
        return err(refusal('xml.too-deep', { limit: MAX_XML_DEPTH }));
      }
    }
    const ofx = this.root.children.find((node) => node.name === 'OFX');
    return ofx === undefined ? err(cutOff()) : ok(ofx);
  }

  private open(name: string, line: number, value: string, ended: boolean): void {
    const isGroup = value === '' && !ended && this.closed.has(name);
    const node: Open = { name, line, children: [], text: resolveReferences(value) };
    if (isGroup) this.stack.push(node);
    else this.add(node);
  }

  /** Ends the group of that name and those inside it; the end of a value has nothing to end. */
  private close(name: string): void {
    const at = this.stack.findLastIndex((open) => open.name === name);
    while (at > 0 && this.stack.length > at) {
      const node = this.stack.pop();
      if (node !== undefined) this.add(node);
    }
  }

  private add({ name, line, children, text }: Open): void {
    const node: XmlNode = {
      ...{ name, line, children, text },
      ...{ namespace: '', attributes: NO_ATTRIBUTES },
    };
    (this.stack.at(-1) ?? this.root).children.push(node);
  }
}
