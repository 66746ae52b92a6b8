import { oneStop } from '../messages/fill';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { ENGINE, MOST_CHARACTERS, parsed } from './engine';
import { problemOf } from './problem';
import { BLOCKS, type Block, type Values } from './variables';

/** A letter's words: what a template says with the values of one letter. */
export interface RenderedText {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Of each block the number of paragraphs before it; absent where the text has none. */
  readonly blocks: Readonly<Partial<Record<Block, number>>>;
}

/** The most a subject may be long: it stands in one or two lines. */
const MOST_SUBJECT = 200;

/**
 * Fills a template. Refuses with `templates.…` {line, name}: a variable that has no value here is
 * never printed blank.
 */
export function renderTemplate(source: string, values: Values): Result<RenderedText, Refusal> {
  const scope = { ...values, ...Object.fromEntries(BLOCKS.map((block) => [block, mark(block)])) };
  let text: string;
  try {
    text = ENGINE.renderSync(parsed(source), scope);
  } catch (error) {
    return err(problemOf(error));
  }
  if (text.length > MOST_CHARACTERS) {
    return err(refusal('templates.tooLong', { most: MOST_CHARACTERS }));
  }
  return divided(text);
}

/** A control character no text has marks where a block stands. */
function mark(block: Block): string {
  return `\u0001${block}`;
}

function divided(text: string): Result<RenderedText, Refusal> {
  const [subject, ...rest] = text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((part) => part.replace(/[ \t]*\n[ \t]*/g, ' ').trim())
    .map(oneStop)
    .filter((part) => part !== '');
  if (subject === undefined || subject.startsWith('\u0001') || subject.length > MOST_SUBJECT) {
    return err(refusal('templates.subject', { most: MOST_SUBJECT }));
  }
  const paragraphs: string[] = [];
  const blocks: Partial<Record<Block, number>> = {};
  for (const part of rest) {
    const block = BLOCKS.find((one) => part === mark(one));
    if (block === undefined) paragraphs.push(part);
    else blocks[block] = paragraphs.length;
  }
  if (paragraphs.length === 0) return err(refusal('templates.empty'));
  return ok({ subject, paragraphs, blocks });
}
