import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../../../src/domain/accounts/commands';
import { contactLog } from '../../../../src/domain/accounts/contactLog';
import type { BatchId, LetterId } from '../../../../src/domain/accounts/ids';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { disputesGone } from '../../../../src/renderer/features/import/comparing/disputesGone';
import { EUR, MODEL } from '../../domain/accounts/support';
import { newDesk, TODAY } from '../ledger/desk';
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
    const told = (draft: ReturnType<typeof csv>) =>
      disputesGone(draft, [account]).map(({ note }) => note);
    expect(told(csv(header, [`${ROW};no`], AS_OF))).toMatchObject([
      { code: 'import.dispute-gone', params: { numbers: 'R1', customer: 'Acme', on: AS_OF } },
    ]);
    expect(told(csv(header, [`${ROW};yes`], AS_OF))).toEqual([]);
    expect(told(csv(header, [`${ROW.replace('R1', 'R2')};no`], AS_OF))).toEqual([]);
    const silent = csv('Customer;Invoice;Date;Due;Amount;Currency', [ROW], AS_OF);
    expect(told(silent)).toEqual([]);
  });

  const HEADER = 'Customer;Invoice;Date;Due;Amount;Currency;Disputed';
  const LATER = plainDate('2026-11-09');
  const OUTCOME = 'No more disputed by the list';

  /** A desk where R1 and R2 were disputed by one list, and another one calls R1 settled and closes it. */
  async function closedByList() {
    const { ledger } = await newDesk();
    const both = [`${ROW};yes`, `${ROW.replace('R1', 'R2')};yes`];
    await bookDraft(ledger, csv(HEADER, both.slice(0, 1), AS_OF));
    await bookDraft(ledger, csv(HEADER, both.slice(1), AS_OF));
    const later = csv(HEADER, [`${ROW};no`, both[1] ?? ''], LATER);
    const { plan } = await planFor(ledger, later, 'new', [], OUTCOME);
    const booked = await ledger.bookImport(plan, () => undefined);
    if (!booked.ok) throw new Error(booked.error.code);
    return { ledger, plan, batch: booked.value, later };
  }

  it('is closed with the file when the user says so, and only the one it calls settled', async () => {
    const { ledger, plan, batch, later } = await closedByList();
    expect(plan.accounts).toMatchObject([
      { fresh: [], changed: [], closing: [{ outcome: OUTCOME }] },
    ]);
    const { disputes } = await onlyAccount(ledger);
    expect(disputes).toMatchObject([
      { closedOn: LATER, outcome: OUTCOME, closedBy: batch },
      { closedOn: null },
    ]);
    expect((await planFor(ledger, later, 'new', [], OUTCOME)).plan.accounts).toEqual([]);
    // Without the tick nothing of it is planned.
    expect((await planFor(ledger, later)).plan.accounts).toEqual([]);
  });

  it('is open again once that import is taken back, and the log says both', async () => {
    const { ledger, batch } = await closedByList();
    expect((await ledger.takeBackImport(batch)).ok).toBe(true);
    const account = await onlyAccount(ledger);
    expect(account.disputes.map(({ closedOn, outcome }) => [closedOn, outcome])).toEqual([
      [null, undefined],
      [null, undefined],
    ]);
    const lines = contactLog(await ledger.eventsOf(account.id));
    const closings = lines.filter(({ code }) => code === 'log.disputeClosed');
    expect(closings).toMatchObject([{ note: OUTCOME, withdrawn: { reason: '' } }]);
    const opened = lines.filter(({ code }) => code.startsWith('log.dispute.'));
    expect(opened.map(({ withdrawn }) => withdrawn)).toEqual([null, null]);
  });

  it('stays closed by that import when a letter asks for the document since', async () => {
    const { ledger, batch } = await closedByList();
    const { id, disputes, items } = await onlyAccount(ledger);
    const free = items.filter((item) => disputes[0]?.items.includes(item.id));
    const letter: CommandOf<'issueLetter'> = {
      type: 'issueLetter',
      ...{ letter: 'l1' as LetterId, kind: 'reminder', batch: 'b' as BatchId },
      ...{ deadline: TODAY, currency: EUR, items: free.map((item) => item.id), model: MODEL },
    };
    expect((await ledger.run(id, letter)).ok).toBe(true);
    expect(await ledger.takeBackImport(batch)).toMatchObject({
      ok: false,
      error: { code: 'booking.needed-by-letter' },
    });
  });
});
