import Papa from 'papaparse';
import { expect } from 'vitest';
import type { DebtorInput, PackContents, PackInput } from '../../../../src/domain/handoff/input';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { packInput } from '../../../support/packFixtures';

/** A pack of the customer of the fixtures; it must be one that can be made. */
export function pack(
  over: Partial<PackInput> = {},
  debtor: Partial<DebtorInput> = {},
): PackContents {
  const made = buildPack(packInput(over, debtor));
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** The text of the first file whose path has this part. */
export function textOf(contents: PackContents, part: string): string {
  const found = contents.texts.find(({ path }) => path.includes(part));
  if (found === undefined) throw new Error(`no ${part}`);
  return found.text;
}

type Row = Readonly<Record<string, string>>;

/** The rows of a table of the pack, with those at its end. */
export function allRows(contents: PackContents, part: string): Row[] {
  const parsed = Papa.parse<Row>(textOf(contents, part), { header: true, skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}

export const rowsOf = (contents: PackContents, part: string): Row[] =>
  allRows(contents, part).filter(({ record }) => record === 'row');

export const trailersOf = (contents: PackContents, part: string): Row[] =>
  allRows(contents, part).filter(({ record }) => record === 'trailer');
