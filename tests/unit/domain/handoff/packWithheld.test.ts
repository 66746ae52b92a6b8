import { describe, expect, test } from 'vitest';
import type { DebtorInput } from '../../../../src/domain/handoff/input';
import { chained, debtorInput, LAW } from '../../../support/packFixtures';
import { pack, rowsOf, textOf } from './packRows';

describe('what stays in the house', () => {
  test('other invoices and their letters, withdrawn contacts', () => {
    const everything = JSON.stringify({ ...pack({ law: LAW }), own: [] });
    expect(everything).not.toContain('OTHER-1');
    expect(everything).not.toContain('wrong customer');
  });

  test('notes, unless chosen line by line; the own copy has them all', () => {
    const bare = pack();
    expect(JSON.stringify({ ...bare, own: [] })).not.toMatch(/retention of title|ERP/);
    expect(JSON.stringify(bare.own)).toMatch(/retention of title/);
    expect(rowsOf(bare, 'events.csv').map((row) => row.journal_no)).toEqual(['1', '3', '4', '5']);
    expect(textOf(bare, 'readme')).toContain('Internal notes withheld: 2');
    const chosen = rowsOf(pack({}, { notes: [2] }), 'events.csv');
    expect(chosen[1]).toMatchObject({
      journal_no: '2',
      note: 'Internal: ask Юлия about retention of title',
    });
    expect(chosen[0]?.note).toBe('');
    expect(chosen[1]?.journal_hash).toBe('2'.padStart(64, '0'));
  });

  test('names of third persons, wherever words leave', () => {
    const redact = ['Юлия', 'Małgorzata Wiśniewska'];
    const contents = pack({}, { notes: [1, 2], redact });
    const words = JSON.stringify([
      textOf(contents, 'events.csv'),
      JSON.parse(textOf(contents, 'case.json')).debtors[0].log,
      JSON.parse(textOf(contents, 'case.json')).debtors[0].promises,
      // Letters stand as the customer got them.
      textOf(contents, 'journal.jsonl')
        .split('\n')
        .filter((line) => !line.includes('"model"')),
    ]);
    expect(words).not.toMatch(/Юлия|Wiśniewska|Małgorzata/);
    expect(words).toContain('ask [redacted] about retention');
  });

  test('the journal gives lines in full only when nothing of them is withheld', () => {
    const events = chained(debtorInput().events);
    const kinds = (debtor: Partial<DebtorInput>): string[] =>
      textOf(pack({}, { events, ...debtor }), 'journal.jsonl')
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line).sealed === true ? 'sealed' : 'full'));
    expect(kinds({})).toEqual([
      'sealed',
      'sealed',
      'full',
      'full',
      'full',
      'sealed',
      'sealed',
      'sealed',
    ]);
    expect(kinds({ notes: [1, 2] }).slice(0, 3)).toEqual(['full', 'full', 'full']);
    expect(kinds({ notes: [1, 2], redact: ['Юлия'] }).slice(0, 3)).toEqual([
      'full',
      'sealed',
      'full',
    ]);
    expect(pack({}, { events }).manifest.chain).toHaveLength(8);
  });
});
