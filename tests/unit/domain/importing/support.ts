import { readFileSync } from 'node:fs';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { BankDraft } from '../../../../src/domain/importing/bank/entries';
import { readBankEntries } from '../../../../src/domain/importing/bank/readBankEntries';
import { proposeMapping } from '../../../../src/domain/importing/mapping/proposeMapping';
import type { DraftItem, ImportDraft } from '../../../../src/domain/importing/openItems/draft';
import { readOpenItems } from '../../../../src/domain/importing/openItems/readOpenItems';
import { sniffTable, type Table } from '../../../../src/domain/importing/table/sniffTable';
import { decodeText } from '../../../../src/domain/importing/text/decode';
import { currency } from '../../../../src/domain/money/currency';
import { toDecimal } from '../../../../src/domain/money/decimal';
import type { Money } from '../../../../src/domain/money/money';
import type { Result } from '../../../../src/domain/result';

export const EUR = currency('EUR');

/** The value of a result that must have one. */
export function must<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${JSON.stringify(result.error)}`);
}

/** The code of a refusal that must have come. */
export function codeOf<T>(result: Result<T, { readonly code: string }>): string {
  return result.ok ? 'accepted' : result.error.code;
}

export function tableOf(text: string): Table {
  return must(sniffTable(text));
}

export function tableOfFile(file: string): Table {
  return tableOf(must(decodeText(readFileSync(file))).text);
}

export function readItems(text: string, asOf = '2024-06-30'): ImportDraft {
  const table = tableOf(text);
  const options = { asOf: plainDate(asOf), defaultCurrency: EUR };
  return must(readOpenItems(table, proposeMapping(table), options));
}

export function readBank(text: string): BankDraft {
  const table = tableOf(text);
  return must(readBankEntries(table, proposeMapping(table), { defaultCurrency: EUR }));
}

export function itemsOf(draft: ImportDraft): DraftItem[] {
  return draft.customers.flatMap((customer) => customer.items);
}

/** Totals as decimal text by currency. */
export function written(totals: readonly Money[]): Record<string, string> {
  return Object.fromEntries(totals.map((total) => [total.currency, toDecimal(total)]));
}

/** Code and line of each refused row. */
export function refusals(draft: {
  readonly rejected: readonly { readonly code: string; readonly line: number }[];
}): string[] {
  return draft.rejected.map(({ code, line }) => `${line} ${code}`);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The codes of notes, in their order. */
export const codesOf = (notes: readonly { readonly code: string }[]): string[] =>
  notes.map((note) => note.code);
