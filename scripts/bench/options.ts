import { parseArgs } from 'node:util';

const BENCHES = [
  ...(['start', 'import', 'scale'] as const),
  ...(['command', 'palette', 'filter', 'move', 'debtor'] as const),
  ...(['insights', 'ladder-frames', 'memory'] as const),
  ...(['letters', 'letter-files', 'ladder'] as const),
] as const;
export type BenchName = (typeof BENCHES)[number];

export interface BenchOptions {
  readonly only: readonly BenchName[];
  /** Measured runs of each side; null: what each bench takes by default. */
  readonly runs: number | null;
}

const USAGE = `Usage: npm run bench [-- --only ${BENCHES.join(',')} --runs N]`;

/** Why the bench cannot run, in a sentence. */
export class BenchProblem extends Error {}

/** Reads the command line. Throws `BenchProblem` for what it does not know. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { only, runs } = parsed(args);
  const names = only === undefined ? [...BENCHES] : only.split(',');
  const chosen = BENCHES.filter((name) => names.includes(name));
  if (chosen.length !== names.length) throw new BenchProblem(`No such bench: ${only}. ${USAGE}`);
  if (runs !== undefined && !/^[1-9]\d{0,2}$/.test(runs)) {
    throw new BenchProblem(`--runs wants a whole number from 1, not "${runs}".`);
  }
  return { only: chosen, runs: runs === undefined ? null : Number(runs) };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { only: text, runs: text } }).values;
  } catch (error) {
    throw new BenchProblem(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
