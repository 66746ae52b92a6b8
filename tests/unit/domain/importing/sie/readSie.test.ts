import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../../src/domain/dates/plainDate';
import { readOpenItems } from '../../../../../src/domain/importing/openItems/readOpenItems';
import { openTable } from '../../../../../src/domain/importing/openTable';
import { isReceivable } from '../../../../../src/domain/importing/sie/receivables';
import { bytesOf, codeOf, EUR, itemsOf, must, refusals } from '../support';

const START = '#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#KONTO 1510 "Kundfordringar"\n';

function draftOf(text: string) {
  const opened = must(openTable(bytesOf(START + text)));
  const options = { asOf: plainDate('2025-12-31'), defaultCurrency: EUR };
  return { opened, draft: must(readOpenItems(opened.table, opened.mapping, options)) };
}

describe('a SIE 4 file', () => {
  it('nets postings by the objects of customer and invoice', () => {
    const { opened, draft } = draftOf(`#OBJEKT 8 "17" "Exempel \\"Syd\\" AB"
#VER A 1 20250110 "Faktura"
{
  #TRANS 1510 {8 "17" 10 "1001"} 1250.00
  #TRANS 3010 {} -1000.00
  #TRANS 2610 {} -250
}
#VER B 1 20250120 "Betalning" {
  #TRANS 1510 {8 "17" 10 "1001"} -250.00 20250121
  #RTRANS 1930 {} 1.00
  #BTRANS 1930 {} 1.00
  #TRANS 1930 {} 250.00
}`);
    expect(opened).toMatchObject({ format: 'sie', vouchers: 2, leftOut: 3 });
    expect(draft.customers).toMatchObject([{ number: '17', name: 'Exempel "Syd" AB' }]);
    expect(itemsOf(draft)).toMatchObject([
      { number: '1001', issuedOn: '2025-01-10', amount: { minor: 125_000, currency: 'SEK' } },
    ]);
    expect(itemsOf(draft)[0]?.open.minor).toBe(100_000);
  });

  it('reads customer and number from the text of the voucher, else names the account', () => {
    const { draft, opened } = draftOf(`#VALUTA EUR
#VER F 1 20250110 "Kundfaktura 29 Exempel AB"
{
#TRANS 1510 {} 100.00
}
#VER F 2 20250111 "Faktura (Annat AB, 30)"
{
#TRANS 1516 {} 7.00
}
#VER C 3 20250112 "Diverse"
{
#TRANS 1510 {} 5.00
}`);
    const found = draft.customers.map(({ name, items }) => [name, items[0]?.number]);
    expect(found).toEqual([
      ['Exempel AB', '29'],
      ['Annat AB', '30'],
      ['Kundfordringar (1510)', 'C3'],
    ]);
    expect(itemsOf(draft).map((item) => item.disputed)).toEqual([false, true, false]);
    expect(opened.notes.map((note) => note.code)).toEqual(['import.sie-nameless']);
  });

  it('refuses damaged postings with their line', () => {
    const { draft } = draftOf(`#VER A 1 20250230 "Faktura"
{
#TRANS 1510 {} 1.00
#TRANS 1510 {} 1,00 20250101
#TRANS 1510 {} 1.00 20250101 "open
#TRANS 1510 {8 "1" 1.00 20250101
#TRANS 1510 {} 1.00 20250101
}`);
    expect(refusals(draft)).toEqual([
      '7 import.impossible-date',
      '8 import.bad-amount',
      '9 import.broken-quotes',
      '10 import.broken-quotes',
    ]);
    expect(itemsOf(draft)).toHaveLength(1);
  });

  it('is refused when it has balances only', () => {
    expect(codeOf(openTable(bytesOf(`${START}#UB 0 1510 5000.00\n`)))).toBe('import.sie-type');
  });

  it.each([
    ['1510', '', true],
    ['1519', 'Nedskrivning', false],
    ['1560', 'Kundfordringar hos koncernföretag', true],
    ['1580', 'Kortinlösen', false],
    ['3010', 'Kundfordringar', false],
  ])('account %s (%s): %s', (account, name, expected) => {
    expect(isReceivable(account, name)).toBe(expected);
  });
});
