import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PlainDate } from '../../src/domain/dates/plainDate';
import { entriesOf } from '../../src/domain/importing/compare';
import { proposeMapping } from '../../src/domain/importing/mapping/proposeMapping';
import type { ImportDraft } from '../../src/domain/importing/openItems/draft';
import { readOpenItems } from '../../src/domain/importing/openItems/readOpenItems';
import { suggestAsOf } from '../../src/domain/importing/openItems/suggestAsOf';
import { IMPORT_SENTENCES } from '../../src/domain/importing/sentences';
import { sniffTable } from '../../src/domain/importing/table/sniffTable';
import { decodeText } from '../../src/domain/importing/text/decode';
import { refusalText } from '../../src/domain/messages/texts';
import { type Currency, currency } from '../../src/domain/money/currency';
import type { Refusal } from '../../src/domain/refusal';
import type { Result } from '../../src/domain/result';
import { sampleBankCsv } from '../../src/domain/sample/bankCsv';
import { sampleOpenItemsCsv } from '../../src/domain/sample/openItemsCsv';
import type { DemoOptions } from './options';
import { livelyDay } from './overdue';
import { DemoProblem } from './problem';

/** What the demo works on, and what the domain reads in it: the window has to show the same. */
export interface DemoInput {
  readonly openItems: string;
  readonly bank: string | null;
  /** The day the application is to believe it is. */
  readonly asOf: PlainDate;
  readonly currency: Currency;
  readonly draft: ImportDraft;
}

const SEED = 7;
/** Customers with something overdue that the journey needs. */
const ENOUGH = 10;
const FALLBACK = currency('EUR');

/** Finds or makes the files and reads the open items. Throws `DemoProblem` for a file it cannot use. */
export function demoInput(options: DemoOptions, today: PlainDate): DemoInput {
  const own = options.openItems === null;
  const files = own ? ownFiles(options, today) : { openItems: options.openItems, bank: null };
  const bank = options.bank ?? files.bank;
  if (bank !== null) bytesOf(bank);
  const opened = opener(files.openItems);
  const suggested = opened.suggest(today);
  const { customers } = opened.read(suggested, FALLBACK);
  const asOf = options.asOf ?? livelyDay(customers, suggested, ENOUGH);
  const code = options.currency ?? mostUsed(opened.read(asOf, FALLBACK)) ?? FALLBACK;
  const draft = opened.read(asOf, code);
  return { openItems: files.openItems, bank, asOf, draft, currency: code };
}

function ownFiles({ out, asOf }: DemoOptions, today: PlainDate) {
  const sample = { today: asOf ?? today, seed: SEED };
  const folder = join(out, 'input');
  mkdirSync(folder, { recursive: true });
  const openItems = join(folder, 'open-items.csv');
  const bank = join(folder, 'bank-statement.csv');
  writeFileSync(openItems, sampleOpenItemsCsv(sample));
  writeFileSync(bank, sampleBankCsv(sample));
  return { openItems, bank };
}

function opener(path: string) {
  const name = basename(path);
  const decoded = taken(name, decodeText(bytesOf(path)));
  const table = taken(name, sniffTable(decoded.text));
  const mapping = proposeMapping(table, 'open-items');
  return {
    suggest: (today: PlainDate) => suggestAsOf(table, mapping, today),
    read: (asOf: PlainDate, defaultCurrency: Currency) =>
      taken(name, readOpenItems(table, mapping, { asOf, defaultCurrency })),
  };
}

function taken<Value>(name: string, result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value;
  throw new DemoProblem(`${name}: ${refusalText(IMPORT_SENTENCES, result.error)}`);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why = code === 'ENOENT' ? 'there is no such file' : code;
    throw new DemoProblem(`${path} cannot be read: ${why}.`);
  }
}

/** The currency of most documents, so that letters and figures mostly speak it. */
function mostUsed(draft: ImportDraft): Currency | null {
  const counts = new Map<Currency, number>();
  for (const { item } of entriesOf(draft)) {
    counts.set(item.amount.currency, (counts.get(item.amount.currency) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}
