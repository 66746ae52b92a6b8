import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isPlainDate, type PlainDate } from '../../src/domain/dates/plainDate';
import { type Currency, isCurrency } from '../../src/domain/money/currency';
import { DemoProblem } from './problem';

export interface DemoOptions {
  /** A list of open items; null: the demo makes one. */
  readonly openItems: string | null;
  /** A bank statement; null: the one that belongs to the demo's own list, or none. */
  readonly bank: string | null;
  /** The day the application believes it is; null: what the list of open items suggests. */
  readonly asOf: PlainDate | null;
  /** The company's currency, and that of amounts whose file names none. */
  readonly currency: Currency | null;
  readonly out: string;
}

const USAGE =
  'Usage: npm run demo [-- --open-items FILE --bank FILE --as-of yyyy-mm-dd --currency EUR --out DIR]';

/** Reads the command line. Throws `DemoProblem` for what it does not know. */
export function readOptions(args: readonly string[], root: string): DemoOptions {
  const values = parsed(args);
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isPlainDate(asOf)) {
    throw new DemoProblem(`--as-of wants a date such as 2026-11-25, not "${asOf}".`);
  }
  const currency = values.currency?.toUpperCase() ?? null;
  if (currency !== null && !isCurrency(currency)) {
    throw new DemoProblem(`--currency wants three letters such as EUR, not "${currency}".`);
  }
  const file = (path: string | undefined) => (path === undefined ? null : resolve(path));
  return {
    openItems: file(values['open-items']),
    bank: file(values.bank),
    asOf,
    currency,
    out: values.out === undefined ? join(root, 'demo-output') : resolve(values.out),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { 'open-items': text, bank: text, 'as-of': text, currency: text, out: text };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DemoProblem(`${why}\n${USAGE}`);
  }
}
