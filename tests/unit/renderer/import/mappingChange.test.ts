import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../../src/domain/importing/mapping/mapping';
import {
  fieldsOf,
  roleOf,
  withColumn,
} from '../../../../src/renderer/features/import/mappingChange';

const MAPPING: Mapping = {
  ...{ kind: 'open-items', preset: 'generic', layout: 'row-per-invoice', headerCurrency: null },
  columns: { customerName: 0, dueOn: 2, amount: 3, city: 5 },
  dates: { dueOn: 'dmy' },
  decimals: { amount: ',' },
  questions: [{ kind: 'date', role: 'dueOn', column: 'Due', options: [] }],
};

describe('a column that is given to a field', () => {
  it('leaves the field it was in', () => {
    const { columns } = withColumn(MAPPING, 'openAmount', 3);
    expect(columns).toEqual({ customerName: 0, dueOn: 2, openAmount: 3, city: 5 });
  });

  it('is looked at afresh, and questions about what it replaces go', () => {
    const changed = withColumn(MAPPING, 'dueOn', 4);
    expect(changed.dates).toEqual({});
    expect(changed.decimals).toEqual({ amount: ',' });
    expect(changed.questions).toEqual([]);
    expect(withColumn(MAPPING, 'issuedOn', 2).questions).toEqual([]);
    expect(withColumn(MAPPING, 'reference', 1).questions).toHaveLength(1);
  });

  it('can be taken out again', () => {
    const changed = withColumn(MAPPING, 'city', null);
    expect(roleOf(changed, 5)).toBeNull();
    expect(roleOf(MAPPING, 5)).toBe('city');
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
