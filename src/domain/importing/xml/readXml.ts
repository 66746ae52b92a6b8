import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import { MAX_XML_DEPTH, MAX_XML_ELEMENTS } from '../limits';
import { buildTree } from './buildTree';
import type { XmlNode } from './node';

/** A document type may name files and define text that grows without end, so it is never read. */
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;

/** Nothing is interpreted: no numbers, no entities (`entities.ts` does the harmless ones), no HTML. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  captureMetaData: true,
  jPath: false,
  maxNestedTags: MAX_XML_DEPTH,
});

/**
 * The root element of an XML text. Refuses `xml.doctype`, `xml.too-many-elements`, `xml.too-deep` and
 * `xml.not-well-formed`; never throws, opens nothing, and takes time in proportion to the text.
 */
export function readXml(text: string): Result<XmlNode, Refusal> {
  if (DOCTYPE.test(text)) return err(refusal('xml.doctype'));
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const tooBig = refuseSize(lines);
  if (tooBig !== null) return err(tooBig);
  try {
    const checked = XMLValidator.validate(lines);
    if (checked !== true) return err(malformed(checked.err.line, checked.err.msg));
    const root = buildTree(parser.parse(lines), lines);
    return root === null ? err(malformed(1, 'not one root element')) : ok(root);
  } catch (error) {
    // The library reports what its validator lets pass (reserved names, open sections) by throwing.
    return err(malformed(1, error instanceof Error ? error.message : String(error)));
  }
}

/**
 * Counts before anything is built: both limits protect memory and stack, not the meaning. Each `>` is
 * looked for once, so that a text made to be slow is not.
 */
function refuseSize(text: string): Refusal | null {
  let depth = 0;
  let count = 0;
  let end = -1;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (end < at) end = endFrom(text, at);
    const next = text[at + 1];
    depth += depthChange(next, text[end - 1]);
    if (depth > MAX_XML_DEPTH) return refusal('xml.too-deep', { limit: MAX_XML_DEPTH });
    if (next !== '/') count += 1;
  }
  return count > MAX_XML_ELEMENTS
    ? refusal('xml.too-many-elements', { limit: MAX_XML_ELEMENTS })
    : null;
}

function endFrom(text: string, at: number): number {
  const end = text.indexOf('>', at);
  return end < 0 ? text.length : end;
}

/** What a tag does to the depth, by the character after its `<` and the one before its `>`. */
function depthChange(first: string | undefined, last: string | undefined): number {
  if (first === '/') return -1;
  return first === '!' || first === '?' || last === '/' ? 0 : 1;
}

function malformed(line: number, problem: string): Refusal {
  return refusal('xml.not-well-formed', { line, problem: plainProblem(problem).slice(0, 120) });
}

/** The library names elements without an end as JSON over several lines. */
function plainProblem(problem: string): string {
  const open = /^Invalid '\[([\s\S]*)\]' found/.exec(problem)?.[1];
  if (open === undefined) return problem;
  return `without an end: ${open.replace(/["\s]+/g, '').replaceAll(',', ', ')}`;
}
