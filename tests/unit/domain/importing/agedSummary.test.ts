import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { readOpenItems } from '../../../../src/domain/importing/openItems/readOpenItems';
import { openTable } from '../../../../src/domain/importing/openTable';
import { bytesOf, EUR, must, written } from './support';

const TITLE = 'Aged Receivables Summary\nExample Ltd\nAs at 31 March 2025\n\n';
const HEADER = 'Contact,Current,< 1 Month,1 Month,Older,Total\n';

function open(text: string) {
  return must(openTable(bytesOf(text)));
}

function balances(text: string) {
  const { table, mapping } = open(text);
  const options = { asOf: plainDate('2025-04-30'), defaultCurrency: EUR };
  const draft = must(readOpenItems(table, mapping, options));
  return { draft, names: draft.customers.map(({ name, items }) => [name, items[0]?.open.minor]) };
}

describe('a summary of balances by age', () => {
  it('gives one balance per contact, and no balance of the footer', () => {
    const { draft, names } = balances(
      `${TITLE}${HEADER}Acme,100,0,0,0,100\nBeta,0,"1,000.50",0,0,"1,000.50"\nTotal,100,"1,000.50",0,0,"1,100.50"\nPercentage of total,9%,91%,0%,0%,100%\n`,
    );
    expect(names).toEqual([
      ['Acme', 10_000],
      ['Beta', 100_050],
    ]);
    expect(draft.preset).toBe('aged-summary');
    expect(draft.customers[0]?.items[0]).toMatchObject({
      number: 'Balance 2025-03-31',
      dueOn: '2025-03-31',
    });
    expect(written(draft.totals.open)).toEqual({ EUR: '1100.50' });
  });

  it('keeps a contact called Total, also when it is the only one', () => {
    expect(balances(`${TITLE}${HEADER}Total,5,0,0,0,5\nTotal,5,0,0,0,5\n`).names).toEqual([
      ['Total', 500],
    ]);
    expect(
      balances(`${TITLE}${HEADER}A,5,0,0,0,5\nTotal,5,0,0,0,5\nTotal,10,0,0,0,10\n`).names,
    ).toEqual([
      ['A', 500],
      ['Total', 500],
    ]);
  });

  it('keeps contacts of one name apart, and leaves empty balances out', () => {
    const text = `${TITLE}${HEADER}Acme,5,0,0,0,5\nacme,-2,0,0,0,-2\nNil,0,0,0,0,0.00\nTotal,3,0,0,0,3\n`;
    expect(balances(text).names).toEqual([
      ['Acme', 500],
      ['acme (2)', -200],
    ]);
    const opened = open(text);
    expect(opened.leftOut).toBe(1);
    expect(opened.notes.map((note) => note.code)).toEqual([
      'import.summary-balances',
      'import.same-name',
    ]);
  });

  it('is not read without its day, or with a day that may be two', () => {
    for (const title of ['', 'As at 03/04/2025\n']) {
      expect(open(`${title}${HEADER}Acme,5,0,0,0,5\nBeta,5,0,0,0,5\n`).mapping.preset).toBe(
        'generic',
      );
    }
    expect(open(`As of 2025-03-31\n${HEADER}Acme,5,0,0,0,5\n`).mapping.preset).toBe('aged-summary');
  });
});
