import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../../src/domain/importing/mapping/mapping';
import {
  fieldsOf,
  rolesOf,
  withColumn,
  withMovedColumn,
} from '../../../../src/renderer/features/import/mapping/mappingChange';

const MAPPING: Mapping = {
  ...{ kind: 'open-items', preset: 'generic', layout: 'row-per-invoice', headerCurrency: null },
  columns: { customerName: 0, dueOn: 2, amount: 3, city: 5 },
  dates: { dueOn: 'dmy' },
  decimals: { amount: ',' },
  questions: [{ kind: 'date', role: 'dueOn', column: 'Due', options: [] }],
};

describe('a column that is given to a field', () => {
  it('stays in another one when it is chosen, and leaves it when it is dragged', () => {
    const others = { customerName: 0, dueOn: 2, city: 5 };
    expect(withColumn(MAPPING, 'openAmount', 3).columns).toEqual({
      ...others,
      amount: 3,
      openAmount: 3,
    });
    expect(withMovedColumn(MAPPING, 'openAmount', 3).columns).toEqual({ ...others, openAmount: 3 });
  });

  it('is looked at afresh, and questions about what it replaces go', () => {
    const changed = withColumn(MAPPING, 'dueOn', 4);
    expect(changed.dates).toEqual({});
    expect(changed.decimals).toEqual({ amount: ',' });
    expect(changed.questions).toEqual([]);
    expect(withMovedColumn(MAPPING, 'issuedOn', 2).questions).toEqual([]);
    expect(withColumn(MAPPING, 'reference', 1).questions).toHaveLength(1);
  });

  it('can be taken out again', () => {
    expect(rolesOf(withColumn(MAPPING, 'city', null), 5)).toEqual([]);
    expect(rolesOf(MAPPING, 5)).toEqual(['city']);
  });
});

describe('the fields that are shown', () => {
  it('are the main ones and those in use, each once; all others are more', () => {
    const { shown, more } = fieldsOf(MAPPING);
    expect(shown).toContain('invoiceNumber');
    expect(shown).toContain('city');
    expect(new Set([...shown, ...more]).size).toBe(shown.length + more.length);
    expect(more).toContain('email');
  });
});
