import type { LetterKind } from '../accounts/account';
import { type Refusal, refusal } from '../refusal';
import { ENGINE, MOST_CHARACTERS, parsed } from './engine';
import { problemOf } from './problem';
import { type Block, blocksOf, FLAGS, variablesOf } from './variables';

/**
 * What is wrong with a template before any letter is written with it, the first in the order of the
 * text: syntax, unknown names {line, name}, blocks that are missing or do not stand alone.
 */
export function templateProblem(kind: LetterKind, source: string): Refusal | null {
  if (source.trim() === '') return refusal('templates.empty');
  if (source.length > MOST_CHARACTERS)
    return refusal('templates.tooLong', { most: MOST_CHARACTERS });
  try {
    return namesProblem(kind, source) ?? flagProblem(source) ?? blockProblem(kind, source);
  } catch (error) {
    return problemOf(error);
  }
}

/** Also of conditions: a name mistyped there would silently never be true. */
function namesProblem(kind: LetterKind, source: string): Refusal | null {
  const known: readonly string[] = variablesOf(kind);
  const { globals } = ENGINE.analyzeSync(parsed(source));
  const unknown = Object.values(globals)
    .flat()
    .flatMap((variable) => {
      const name = variable.toString();
      return known.includes(name) ? [] : [{ name, line: variable.location.row }];
    })
    .sort((a, b) => a.line - b.line);
  const [first] = unknown;
  return first === undefined ? null : refusal('templates.unknown', first);
}

/** A flag is true or absent: in a letter it would read "true". */
function flagProblem(source: string): Refusal | null {
  for (const name of FLAGS) {
    const at = source.search(new RegExp(`\\{\\{-?\\s*${name}\\b`));
    if (at >= 0) return refusal('templates.flag', { name, line: lineAt(source, at) });
  }
  return null;
}

function blockProblem(kind: LetterKind, source: string): Refusal | null {
  for (const block of blocksOf(kind)) {
    const problem = placeProblem(block, source);
    if (problem !== null) return problem;
  }
  return null;
}

function placeProblem(name: Block, source: string): Refusal | null {
  const found = [...source.matchAll(new RegExp(`\\{\\{-?\\s*${name}\\s*-?\\}\\}`, 'g'))];
  const [first, second] = found;
  if (first === undefined) return refusal('templates.block-missing', { name });
  if (second !== undefined) {
    return refusal('templates.block-twice', { name, line: lineAt(source, second.index) });
  }
  const before = source.slice(0, first.index);
  const after = source.slice(first.index + first[0].length);
  const alone = /\n[ \t]*\n[ \t]*$/.test(before) && /^[ \t]*(\n[ \t]*\n|\n?\s*$)/.test(after);
  if (alone) return null;
  return refusal('templates.block-alone', { name, line: lineAt(source, first.index) });
}

function lineAt(source: string, index: number): number {
  return source.slice(0, index).split('\n').length;
}
