import { beforeEach, describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import type { Mapping } from '../../../../src/domain/importing/mapping/mapping';
import {
  forgetSource,
  fromMappings,
  rememberSource,
  renameSource,
  restoreSource,
  type Source,
  useSources,
} from '../../../../src/renderer/features/import/sources';
import type { ReadAs } from '../../../../src/renderer/workers/importProtocol';

const MAPPING: Mapping = {
  ...{ kind: 'open-items', preset: 'generic', layout: 'row-per-invoice', headerCurrency: null },
  ...{ columns: { customerName: 0 }, dates: {}, decimals: {}, questions: [] },
};
const [SOURCE] = fromMappings({ mappings: { 'name|amount': MAPPING } });

function only(): Source {
  const [first] = useSources.getState().sources;
  if (first === undefined) throw new Error('there is a source');
  return first;
}

describe('remembered sources', () => {
  beforeEach(() => useSources.setState({ sources: SOURCE === undefined ? [] : [SOURCE] }));

  it('keep what was remembered before they had names', () => {
    expect(only()).toMatchObject({ name: 'name', foundAs: 'name|amount', mapping: MAPPING });
  });

  it('are renamed, forgotten and brought back', () => {
    renameSource(only(), 'Old system');
    const renamed = only();
    expect(renamed.name).toBe('Old system');
    forgetSource(renamed);
    expect(useSources.getState().sources).toEqual([]);
    restoreSource(renamed);
    restoreSource(renamed);
    expect(useSources.getState().sources).toEqual([renamed]);
  });

  it('are one per columns and kind: customers with the same columns are another', () => {
    const customers: Mapping = { ...MAPPING, kind: 'customers' };
    renameSource({ ...only(), mapping: customers }, 'never');
    expect(only().name).toBe('name');
    const readAs: ReadAs = { encoding: 'cp850', sheet: null };
    const file = {
      ...{ sha256: '', encoding: null, delimiter: null, sheets: [], headerLine: 1, columns: [] },
      ...{ sample: [], rows: 0, fingerprint: 'name|amount', foundAs: 'x', mapping: MAPPING },
      ...{ readAs, suggestedAsOf: plainDate('2026-03-16') },
    } as const;
    rememberSource(file, { mapping: MAPPING, sourceName: ' New ' }, plainDate('2026-03-16'));
    expect(useSources.getState().sources).toHaveLength(1);
    expect(only()).toMatchObject({ name: 'New', readAs: { encoding: 'cp850' }, foundAs: 'x' });
    const list = { ...file, mapping: customers };
    rememberSource(list, { mapping: customers, sourceName: 'C' }, plainDate('2026-03-16'));
    expect(useSources.getState().sources.map(({ name }) => name)).toEqual(['C', 'New']);
  });
});
