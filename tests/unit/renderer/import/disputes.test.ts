import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { disputesGone } from '../../../../src/renderer/features/import/disputesGone';
import { newDesk } from '../ledger/desk';
import { bookDraft, csv, onlyAccount, planFor } from './booking';

const AS_OF = plainDate('2026-11-02');
const ROW = 'Acme;R1;2026-09-01;2026-10-01;100.00;EUR';

describe('a dispute that comes with a file', () => {
  it('is as old as the file says', async () => {
    const { ledger } = await newDesk();
    const header = 'Customer;Invoice;Date;Due;Amount;Currency;Disputed;Disputed since';
    const rows = [`${ROW};yes;2026-10-14`, `${ROW.replace('R1', 'R2')};yes;`];
    await bookDraft(ledger, csv(header, rows, AS_OF));
    const { disputes, items } = await onlyAccount(ledger);
    const numberOf = (id: unknown) => items.find((item) => item.id === id)?.number;
    expect(disputes.map(({ openedOn, items: of }) => [openedOn, ...of.map(numberOf)])).toEqual([
      ['2026-10-14', 'R1'],
      [AS_OF, 'R2'],
    ]);
  });

  it('without a day began on the day of the file, and is known the second time', async () => {
    const { ledger } = await newDesk();
    const draft = csv('Customer;Invoice;Date;Due;Amount;Currency;Disputed', [`${ROW};yes`], AS_OF);
    const batch = await bookDraft(ledger, draft);
    expect((await onlyAccount(ledger)).disputes).toMatchObject([{ openedOn: AS_OF, batch }]);
    expect((await planFor(ledger, draft)).plan.accounts).toEqual([]);
    expect((await ledger.takeBackImport(batch)).ok).toBe(true);
  });

  it('is told to be marked no more, and never closed by the file', async () => {
    const { ledger } = await newDesk();
    const header = 'Customer;Invoice;Date;Due;Amount;Currency;Disputed';
    await bookDraft(ledger, csv(header, [`${ROW};yes`], AS_OF));
    const account = await onlyAccount(ledger);
    const told = (draft: ReturnType<typeof csv>) => disputesGone(draft, [account]);
    expect(told(csv(header, [`${ROW};no`], AS_OF))).toMatchObject([
      { code: 'import.dispute-gone', params: { numbers: 'R1', customer: 'Acme', on: AS_OF } },
    ]);
    expect(told(csv(header, [`${ROW};yes`], AS_OF))).toEqual([]);
    expect(told(csv(header, [`${ROW.replace('R1', 'R2')};no`], AS_OF))).toEqual([]);
    const silent = csv('Customer;Invoice;Date;Due;Amount;Currency', [ROW], AS_OF);
    expect(told(silent)).toEqual([]);
  });
});
