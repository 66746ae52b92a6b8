import { describe, expect, it } from 'vitest';
import {
  filterOf,
  isFiltered,
  storedFilter,
} from '../../../../src/renderer/features/debtors/list/customerFilter';

const NOTHING = { chip: 'all', text: '', dispute: null };

describe('the filter of the list of customers', () => {
  it.each([
    [{}, NOTHING],
    [{ chip: 'overdue' }, { ...NOTHING, chip: 'overdue' }],
    [
      { text: 'br', dispute: 'own-1' },
      { ...NOTHING, text: 'br', dispute: 'own-1' },
    ],
    [{ dispute: 'any' }, { ...NOTHING, dispute: 'any' }],
  ] as const)('%o is read and stored the same way', (stored, filter) => {
    expect(filterOf({ filter: stored })).toEqual(filter);
    expect(storedFilter(filter)).toEqual(stored);
    expect(isFiltered(filter)).toBe(Object.keys(stored).length > 0);
  });

  it.each([{ chip: 'all', text: '', dispute: '' }, { dispute: 'of a newer version' }])(
    '%o is no filter, and so stored as none: a saved view is not told to be changed',
    (stored) => {
      const filter = filterOf({ filter: stored });
      expect(isFiltered(filter)).toBe(false);
      expect(storedFilter(filter)).toEqual({});
    },
  );
});
