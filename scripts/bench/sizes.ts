import { openBooked } from './import';
import type { Comparison, Sample } from './measure';
import type { Prepared } from './start';
import type { OpenWindow } from './window';

/** The largest ledger the screens are made for, and a hundredth of it. */
export const LARGE = { rows: 200_000, customers: 20_000 };
const SMALL = { rows: 2_000, customers: 200 };
export const LARGE_TEXT = '20,000 customers with 200,000 items';
const SMALL_TEXT = 'the same with 200 customers and 2,000 items: 1 is no growth at all';

interface Act extends Pick<Comparison, 'name' | 'title' | 'notes'> {
  readonly what: string;
  readonly run: (opened: OpenWindow) => Promise<Sample>;
}

/** The same act in a window with a large ledger and in one with a small one; both stay open. */
export async function inBothSizes(
  root: string,
  { name, title, what, notes, run }: Act,
): Promise<Prepared> {
  const large = await openBooked(root, LARGE);
  const small = await openBooked(root, SMALL);
  return {
    comparisons: [
      {
        ...{ name, title, notes },
        ours: { what, run: () => run(large) },
        baseline: { what: SMALL_TEXT, run: () => run(small) },
      },
    ],
    remove: async () => {
      await large.close();
      await small.close();
    },
  };
}
