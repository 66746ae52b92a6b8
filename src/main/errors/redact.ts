import { basename } from 'node:path';
import { errnoOf } from '../files/fileSystem';

/**
 * Sentences of the engine itself. Any other message may quote what it was about (a customer, an
 * amount, a file somebody named), so it is left out of log and report.
 */
const ENGINE_SENTENCES = [
  /^Cannot (read|set) properties of (undefined|null) \((reading|setting) '[\w$]{1,40}'\)$/,
  /^[\w$.]{1,60} is not (a function|defined|iterable|a constructor)$/,
  /^Maximum call stack size exceeded$/,
  /^Invalid array length$/,
  /^Object has been destroyed$/,
];

const FRAME = /^\s*at (?:(?:async )?([\w$.<>[\] ]{1,80}) )?\(?(?:.*[/\\])?([\w.-]+:\d+:\d+)\)?$/;

/** What may be told about an error: its kind, an engine sentence or system code, and where it arose. */
export function redactError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  return [headline(error), ...frames(error.stack ?? '')].join('\n');
}

/** The same in a few words, without the frames. */
export function headline(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`;
  const code = errnoOf(error);
  if (code !== null) return `${error.name} ${code}${placeOf(error)}`;
  const known = ENGINE_SENTENCES.some((sentence) => sentence.test(error.message));
  return known ? `${error.name}: ${error.message}` : error.name;
}

/** Our own files have names without meaning; anything else is a file the user named. */
const OWN_FILE =
  /^(journal\.\w+|journal\.torn-\d+|sentinel\.json|current\.json|window\.json|[0-9a-f]{64}\.pdf)/;

function placeOf(error: Error): string {
  if (!('path' in error) || typeof error.path !== 'string') return '';
  const name = basename(error.path);
  return OWN_FILE.test(name) ? ` at ${name}` : ' at a chosen file';
}

function frames(stack: string): string[] {
  return stack
    .split('\n')
    .map((line) => FRAME.exec(line))
    .flatMap((found) => (found === null ? [] : [`  at ${found[1] ?? ''} ${found[2] ?? ''}`]))
    .slice(0, 20);
}
