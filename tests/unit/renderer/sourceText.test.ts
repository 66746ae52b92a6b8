import { describe, expect, it } from 'vitest';
import { datesInWords, sourceText } from '../../../src/renderer/components/sourceText';
import { en } from '../../../src/renderer/messages/en';

describe('a source in words', () => {
  it.each([
    ['A table', '2025-10-02', 'A table, as of 2 Oct 2025'],
    ['A table', '2024-07', 'A table, as of Jul 2024'],
    ['A table', '2024', 'A table, as of 2024'],
    ['A table', '2026-09/10', 'A table, as of Sep/Oct 2026'],
    ['BGB 288', 'general knowledge', 'BGB 288, from general knowledge'],
    [
      'A law',
      'general knowledge; seen 2024-01-05',
      'A law, from general knowledge; seen 5 Jan 2024',
    ],
    ['OR 104', 'undated', 'OR 104, undated'],
    ['A list', 'stored copy, content as of 2024-07', 'A list, stored copy, content as of Jul 2024'],
  ])('%s of %s', (title, asOf, text) => {
    expect(sourceText(en, { title, asOf })).toBe(text);
  });

  it('leaves numbers that are no days', () => {
    for (const text of [
      'BOE-A-2022-24416, 2023-15221',
      'table 2014-2022',
      'HOR.2018.13',
      '2024-13',
    ]) {
      expect(datesInWords(en, text)).toBe(text);
    }
    expect(datesInWords(en, 'from 2016-07-01..2022-12-31')).toBe('from 1 Jul 2016..31 Dec 2022');
  });
});
