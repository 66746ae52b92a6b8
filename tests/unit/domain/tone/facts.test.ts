import { describe, expect, it } from 'vitest';
import type { LetterLanguage } from '../../../../src/domain/letters/languages/languages';
import { factsIn } from '../../../../src/domain/tone/facts';

/** Text, language, and which facts it names: a(mount), d(ate), n(umber of a document). */
const CASES: readonly [string, LetterLanguage, string][] = [
  ['Pays 500.00 EUR on 2026-03-25 for invoice 1042', 'en', 'adn'],
  ['Pays soon', 'en', ''],
  ['Friday', 'en', ''],
  ['Pays on 5 March', 'en', 'd'],
  ['Pays on March 5th', 'en', 'd'],
  ['May pay in 3 parts', 'en', ''],
  ['€ 1,200', 'en', 'a'],
  ['1.200,50', 'de', 'a'],
  ['zahlt am 25.11. die R-77', 'de', 'dn'],
  ['zahlt am 5. März', 'de', 'd'],
  ['Rechnung 4711', 'de', 'n'],
  ['le 1er avril', 'fr', 'd'],
  ['zapłaci 300 zł', 'pl', 'a'],
  ['faktura FV/12/2026 do 3 maja', 'pl', 'dn'],
  ['factura núm. 12', 'es', 'n'],
  ['il 3 giugno', 'it', 'd'],
  ['op 3 mei', 'nl', 'd'],
  ['25.11.2026', 'en', 'd'],
];

describe('facts in a note', () => {
  it.each(CASES)('%s (%s): %s', (text, language, wanted) => {
    const { amount, date, document } = factsIn(text, [language], ['R-77']);
    expect(`${amount ? 'a' : ''}${date ? 'd' : ''}${document ? 'n' : ''}`).toBe(wanted);
  });

  it('does not take a short number of a document for one wherever it stands', () => {
    expect(factsIn('Called 17 times', ['en'], ['17']).document).toBe(false);
  });
});
