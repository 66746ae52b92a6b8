import { type PlainDate, yearOf } from '../../dates/plainDate';
import { countsByYear } from '../../references/numbering';
import type { NumberedKind } from '../../settings/sections/numbering';
import type { Account } from '../account';

/** A paper with a number of its row, or of before there were rows. */
interface Numbered {
  readonly on: PlainDate;
  readonly number: number | undefined;
}

const PAPERS: { readonly [K in NumberedKind]: (account: Account) => readonly Numbered[] } = {
  letter: ({ letters }) => letters.map(({ on, number }) => ({ on, number })),
  agreement: ({ plans }) => plans.map(({ agreedOn: on, number }) => ({ on, number })),
};

/**
 * The next number of a kind: one more than the highest given out in that year, or ever where the
 * pattern prints no year. What was withdrawn keeps its number, so that none is given out twice.
 */
export function nextNumber(
  accounts: Iterable<Account>,
  kind: NumberedKind,
  pattern: string,
  today: PlainDate,
): number {
  const year = countsByYear(pattern) ? yearOf(today) : null;
  let highest = 0;
  for (const account of accounts)
    for (const { on, number = 0 } of PAPERS[kind](account))
      if (number > highest && (year === null || yearOf(on) === year)) highest = number;
  return highest + 1;
}
