import { describe, expect, it } from 'vitest';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { leftUnallocated } from '../../../../src/domain/reconcile/decisions';
import { decisionProblem } from '../../../../src/domain/reconcile/problems';
import { accountNamed, filePlan, fresh, newDesk } from '../ledger/desk';
import { acceptedAll, bookStatement, linesOf, message, ntry, tx } from './statements';

const IBAN = 'DE89370400440532013000';
const BACK = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>';
const PAYMENT = ntry('100.00', { bank: 'B1', details: [tx('100.00', 'Brandt', 'R1', IBAN)] });

function returned(on: string, name = 'Brandt', text = 'R1', iban = IBAN) {
  const detail = tx('100.00', name, text, iban, BACK);
  return ntry('-100.00', { bank: 'B2', on, details: [detail] });
}

async function desk() {
  const made = await newDesk();
  await made.ledger.bookImport(filePlan({ Brandt: [fresh('R1', 10_000)] }), () => undefined);
  return made;
}

describe('a payment that comes back in the same statement', () => {
  it.each([
    ['after it', [PAYMENT, returned('2026-11-12')]],
    ['before it, on the same day', [returned('2026-11-10'), PAYMENT]],
    ['known by the account alone', [PAYMENT, returned('2026-11-12', 'Somebody', 'reject')]],
    ['known by the number alone', [PAYMENT, returned('2026-11-12', '', 'R1', '')]],
  ])('is booked, and so is its return: %s', async (_, entries) => {
    const { ledger } = await desk();
    const lines = await linesOf(ledger, message('053', ...entries));
    const back = lines.find(({ entry }) => entry.amount.minor < 0);
    const paid = lines.find(({ entry }) => entry.amount.minor > 0);
    expect(back).toMatchObject({ kind: 'return', returns: null, returnsLine: paid?.id });
    // Accepted in the order of the file; a return that stands first waits for its payment.
    const ordered = [...entries].sort((one) => (one === PAYMENT ? -1 : 1));
    const { batch } = await bookStatement(ledger, message('053', ...ordered));
    const account = await ledger.fullAccount(accountNamed(ledger, 'Brandt'));
    const [receipt, twin] = account?.receipts ?? [];
    expect([receipt?.minor, twin?.minor]).toEqual([10_000, -10_000]);
    expect(twin?.returns).toMatchObject({ receipt: receipt?.id, code: 'AC04' });
    const [item] = account?.items ?? [];
    if (item === undefined) throw new Error('no item');
    expect(openMinor(item)).toBe(10_000);
    expect((await ledger.takeBackImport(batch)).ok).toBe(true);
    const after = await ledger.fullAccount(accountNamed(ledger, 'Brandt'));
    expect(after?.receipts).toEqual([]);
  });

  it('keeps the item paid between the two days', async () => {
    const { ledger } = await desk();
    await bookStatement(ledger, message('053', PAYMENT, returned('2026-11-12')));
    const [item] = (await ledger.fullAccount(accountNamed(ledger, 'Brandt')))?.items ?? [];
    if (item === undefined) throw new Error('no item');
    const days = ['2026-11-09', '2026-11-11', '2026-11-12'].map(plainDate);
    expect(days.map((day) => openMinor(item, day))).toEqual([10_000, 0, 10_000]);
  });

  it('can only be accepted after the payment, and for its customer', async () => {
    const { ledger } = await desk();
    const lines = await linesOf(ledger, message('053', PAYMENT, returned('2026-11-12')));
    const [paid, back] = lines;
    if (paid === undefined || back === undefined) throw new Error('two lines expected');
    const account = accountNamed(ledger, 'Brandt');
    const decision = { do: 'return', account, receipt: null, ofLine: paid.id } as const;
    const accounts = ledger.book().accounts;
    expect(decisionProblem(back, decision, new Map(), accounts)?.code).toBe(
      'reconcile.payment-first',
    );
    const worked = await acceptedAll(ledger, [paid]);
    expect(decisionProblem(back, decision, worked, accounts)).toBeUndefined();
    const elsewhere = new Map(worked).set(paid.id, {
      decision: leftUnallocated('other' as typeof account),
      accepted: true,
    });
    expect(decisionProblem(back, decision, elsewhere, accounts)?.code).toBe(
      'reconcile.payment-first',
    );
  });

  it('is not taken for another one: of another amount, or later than the return', async () => {
    const { ledger } = await desk();
    const wrong = ntry('-99.00', { details: [tx('99.00', 'Brandt', 'R1', IBAN, BACK)] });
    for (const entries of [
      [PAYMENT, wrong],
      [returned('2026-11-09'), PAYMENT],
    ]) {
      const lines = await linesOf(ledger, message('053', ...entries));
      expect(lines.map(({ returnsLine }) => returnsLine)).toEqual([undefined, undefined]);
    }
  });

  it('and a second payment leaves the item paid', async () => {
    const { ledger } = await desk();
    const again = ntry('100.00', {
      bank: 'B3',
      on: '2026-11-14',
      details: [tx('100.00', 'Brandt', 'R1', IBAN)],
    });
    await bookStatement(ledger, message('053', PAYMENT, returned('2026-11-12'), again));
    const [item] = (await ledger.fullAccount(accountNamed(ledger, 'Brandt')))?.items ?? [];
    if (item === undefined) throw new Error('no item');
    expect(openMinor(item)).toBe(0);
  });
});
