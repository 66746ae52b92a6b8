import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { type BookedEntry, knownEntries } from '../../../../src/domain/reconcile/known';
import { decisionProblem } from '../../../../src/domain/reconcile/problems';
import type { Ledger } from '../../../../src/renderer/ledger/api';
import { filePlan, fresh, newDesk, openDesk } from '../ledger/desk';
import { bookStatement, linesOf, message, ntry, tx } from './statements';

const IBAN = 'DE89370400440532013000';
const PARTS = [tx('100.00', 'Brandt', 'R1'), tx('50.00', 'Moreau', 'R2')];

async function desk() {
  const made = await newDesk();
  const plan = filePlan({ Brandt: [fresh('R1', 10_000)], Moreau: [fresh('R2', 5_000)] });
  await made.ledger.bookImport(plan, () => undefined);
  return made;
}

function received(ledger: Ledger): number {
  const own = [...ledger.book().accounts.values()].flatMap(({ receipts }) => receipts);
  const all = [...own, ...ledger.book().parked.filter(({ account }) => account === null)];
  return all.reduce((sum, { minor }) => sum + minor, 0);
}

function problemsOf(lines: Awaited<ReturnType<typeof linesOf>>) {
  return lines.map((line) => decisionProblem(line, null, new Map(), new Map())?.code);
}

/** The sum and its single payments, as banks may name them: by both references, by one, by none. */
const NAMED = [
  ['by the reference of the bank', { bank: 'B7' }, { bank: 'B7', line: '9' }],
  ['by the reference of the line', { line: '7' }, { line: '7' }],
  ['where only one file has a reference', { line: '7' }, { bank: 'B7' }],
  ['by account, day and sum alone', {}, {}],
  ['a day later, by the reference of the bank', { bank: 'B7' }, { bank: 'B7', on: '2026-11-11' }],
] as const;

describe.each(NAMED)(
  'an advice with single payments and a statement with their sum, %s',
  (_, a, b) => {
    const advice = message('054', ntry('150.00', { ...a, details: PARTS }));
    const statement = message('053', ntry('150.00', b));

    it('book it once when the advice comes first', async () => {
      const { ledger, main } = await desk();
      await bookStatement(ledger, advice);
      const again = openDesk(main);
      await again.open();
      const lines = await linesOf(again, statement);
      expect(lines).toMatchObject([{ kind: 'known', known: 'inParts' }]);
      expect(problemsOf(lines)).toEqual(['reconcile.known-in-parts']);
      await bookStatement(again, statement);
      expect(received(again)).toBe(15_000);
    });

    it('book it once when the sum comes first, which then can be taken back for the parts', async () => {
      const { ledger } = await desk();
      const { batch } = await bookStatement(ledger, statement);
      expect(ledger.book().parked).toHaveLength(1);
      const lines = await linesOf(ledger, advice);
      expect(lines.map(({ known }) => known)).toEqual(['inSum', 'inSum']);
      expect(problemsOf(lines)).toEqual(['reconcile.known-in-sum', 'reconcile.known-in-sum']);
      await bookStatement(ledger, advice);
      expect(received(ledger)).toBe(15_000);
      expect((await ledger.takeBackImport(batch)).ok).toBe(true);
      await bookStatement(ledger, advice);
      expect(received(ledger)).toBe(15_000);
      expect(ledger.book().parked).toHaveLength(0);
    });
  },
);

describe('a report of the day and the statement after it', () => {
  const payment = (options: Parameters<typeof ntry>[1]) =>
    ntry('100.00', { ...options, details: [tx('100.00', 'Brandt', 'R1', IBAN)] });

  it.each([
    ['the same reference', { bank: 'B1', line: '1' }, { bank: 'B1', line: '4' }],
    ['a reference in the statement only', { line: '1' }, { bank: 'B1' }],
    ['no reference at all', {}, {}],
  ])('book a payment once: %s', async (_, report, statement) => {
    const { ledger } = await desk();
    await bookStatement(ledger, message('052', payment(report)));
    const { lines } = await bookStatement(ledger, message('053', payment(statement)));
    expect(lines).toMatchObject([{ kind: 'known', known: 'itself' }]);
    expect(received(ledger)).toBe(10_000);
  });

  it('book a second payment like the first', async () => {
    const { ledger } = await desk();
    await bookStatement(ledger, message('052', payment({ line: '1' })));
    const both = message('053', payment({ bank: 'B1' }), payment({ bank: 'B2' }));
    const lines = await linesOf(ledger, both);
    expect(lines.map(({ kind }) => kind)).toEqual(['known', 'incoming']);
  });

  it('book payments that differ in the reference of the bank, or in the day', async () => {
    const { ledger } = await desk();
    await bookStatement(ledger, message('052', payment({ bank: 'B1' })));
    const other = await linesOf(ledger, message('053', payment({ bank: 'B2' })));
    expect(other.map(({ kind }) => kind)).toEqual(['incoming']);
    const later = message('053', payment({ bank: 'B1', on: '2026-11-11' }));
    expect((await linesOf(ledger, later)).map(({ kind }) => kind)).toEqual(['incoming']);
  });

  it('take a batch of another sum, or of another day, for another one', async () => {
    const { ledger } = await desk();
    await bookStatement(ledger, message('054', ntry('150.00', { details: PARTS })));
    const others = message('053', ntry('150.01'), ntry('150.00', { on: '2026-11-11' }));
    expect((await linesOf(ledger, others)).map(({ kind }) => kind)).toEqual([
      'incoming',
      'incoming',
    ]);
  });
});

describe('a day of many equal payments', () => {
  it('is compared one by one', () => {
    const many = Array.from({ length: 3_000 }, (_, index): BookedEntry => {
      const marks = [`b${index}`, 'sSame', `w${index}`];
      return { entry: `k${index}`, on: plainDate('2026-11-10'), marks };
    });
    const entries = many.map(({ on, marks = [] }, index) => ({ key: `n${index}`, on, marks }));
    expect(new Set(knownEntries(entries, many))).toEqual(new Set(['itself']));
  });
});

describe('money that was parked', () => {
  it('stays known by its entry when it is given to a customer', async () => {
    const { ledger } = await desk();
    const advice = message(
      '054',
      ntry('30.00', {
        bank: 'P',
        details: [tx('20.00', 'Nobody', 'x', IBAN), tx('10.00', 'No one', 'y')],
      }),
    );
    await bookStatement(ledger, advice);
    expect(ledger.book().parked.map(({ within }) => within)).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      ledger.book().parked[0]?.within,
    ]);
    const lines = await linesOf(ledger, message('053', ntry('30.00', { bank: 'P' })));
    expect(lines.map(({ known }) => known)).toEqual(['inParts']);
  });
});
