import { expect, it } from 'vitest';
import type { StatementEntry } from '../../../../../src/domain/importing/statement/types';
import { toDecimal } from '../../../../../src/domain/money/decimal';
import { totalsByCurrency } from '../../../../../src/domain/money/money';
import { describeWithSharedData } from '../../../../support/sharedData';
import { bare, sharedFiles } from './sharedFacts';
import { entriesOf, readFile, refusalOf } from './support';

describeWithSharedData('facts.json', 'every CAMT file of the shared data', (factsFile) => {
  for (const { path, facts, text } of sharedFiles(factsFile, 'bank/camt/')) {
    if (facts.per_statement.length === 0) {
      it(`${path} is refused by what is missing`, () => {
        expect(refusalOf(text)?.params).toEqual({ format: facts.message, missing: 'Stmt' });
      });
      continue;
    }
    it(`${path} has the recorded entries, sums, returns and balances`, () => {
      const file = readFile(text);
      expect(file.format).toBe(facts.message);
      expect(file.rejected).toEqual([]);
      expect(file.statements).toHaveLength(facts.per_statement.length);
      for (const [index, recorded] of facts.per_statement.entries()) {
        const statement = file.statements[index];
        expect(statement?.account).toBe(recorded.account);
        const entries = statement?.entries ?? [];
        const waiting = recorded.entries - (recorded.statuses.BOOK ?? 0);
        expect(wholes(entries)).toHaveLength(recorded.entries - waiting);
        if (waiting > 0) {
          const sum = file.notes.find((note) => note.code === 'statement.not-booked')?.params.count;
          expect(sum).toBe(waiting);
        } else {
          expect(sides(entries)).toEqual(recordedSides(recorded.totals));
          expect(reasons(entries)).toEqual(recorded.return_reasons);
          expect(entries.filter((entry) => entry.reversal)).toHaveLength(recorded.reversal_entries);
        }
        expect(statement?.balancesTie ?? undefined).toBe(
          recorded.opening_plus_booked_entries_equals_closing,
        );
      }
    });
  }
});

describeWithSharedData('facts.json', 'every MT940 file of the shared data', (factsFile) => {
  for (const { path, facts, text } of sharedFiles(factsFile, 'bank/mt940/')) {
    if (facts.messages_20 === 0) {
      it(`${path} is refused: it has balances but no account`, () => {
        expect(refusalOf(text)?.params).toEqual({ format: 'mt940', missing: ':25:' });
      });
      continue;
    }
    it(`${path} has the recorded lines, sums and balances`, () => {
      const file = readFile(text);
      const entries = entriesOf(file);
      expect(file.statements).toHaveLength(facts.messages_20);
      expect(file.rejected).toEqual([]);
      expect([...new Set(file.statements.map((one) => one.account))].sort()).toEqual(
        [...facts.accounts].sort(),
      );
      const by = (mark: string) => facts.by_mark[mark] ?? { count: 0, amount: '0' };
      const incoming = entries.filter((entry) => entry.amount.minor > 0);
      const outgoing = entries.filter((entry) => entry.amount.minor < 0 && !entry.reversal);
      expect([incoming.length, sum(incoming)]).toEqual([by('C').count, bare(by('C').amount)]);
      expect([outgoing.length, sum(outgoing)]).toEqual([by('D').count, bare(by('D').amount)]);
      const reversed = entries.filter((entry) => entry.reversal);
      expect([reversed.length, sum(reversed)]).toEqual([by('RC').count, bare(by('RC').amount)]);
      const tied = file.statements.filter((one) => one.balancesTie === true);
      expect(tied).toHaveLength(facts.statements_that_tie);
      expect(file.statements.filter((one) => one.balancesTie !== null)).toHaveLength(
        facts.statements_with_both_balances,
      );
    });
  }
});

describeWithSharedData('facts.json', 'every OFX file of the shared data', (factsFile) => {
  for (const { path, facts, text } of sharedFiles(factsFile, 'bank/ofx/')) {
    it(`${path} has the recorded transactions, sum and balances`, () => {
      const file = readFile(text);
      const entries = entriesOf(file);
      expect(file.format).toBe(`ofx-${facts.version}`);
      expect(file.rejected).toEqual([]);
      expect(entries).toHaveLength(facts.transactions);
      const totals = totalsByCurrency(entries.map((entry) => entry.amount));
      expect(totals.map((total) => bare(toDecimal(total)))).toEqual([bare(facts.sum_TRNAMT)]);
      expect([...new Set(file.statements.map((one) => one.currency))]).toEqual(facts.currencies);
      expect(file.statements.map((one) => one.account).sort()).toEqual([...facts.accounts].sort());
      const closing = file.statements.flatMap((one) => one.closing ?? []);
      expect(closing.map((money) => bare(toDecimal(money)))).toEqual(
        facts.ledger_balances.map(bare),
      );
    });
  }
});

/** Bookings of the bank: the parts of a batch count as one. */
function wholes(entries: readonly StatementEntry[]): StatementEntry[] {
  return entries.filter((entry) => (entry.batchPart?.index ?? 1) === 1);
}

/** Count and unsigned sum of the bookings by direction and currency. */
function sides(entries: readonly StatementEntry[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const direction of ['CRDT', 'DBIT'] as const) {
    const own = entries.filter(({ amount }) => amount.minor < 0 === (direction === 'DBIT'));
    for (const total of totalsByCurrency(own.map((entry) => entry.amount))) {
      const positive = { ...total, minor: Math.abs(total.minor) };
      found[`${direction} ${total.currency}`] =
        `${wholes(own).length}: ${bare(toDecimal(positive))}`;
    }
  }
  return found;
}

function recordedSides(
  totals: readonly { currency: string; direction: string; count: number; amount: string }[],
): Record<string, string> {
  return Object.fromEntries(
    totals.map(({ currency, direction, count, amount }) => [
      `${direction} ${currency}`,
      `${count}: ${bare(amount)}`,
    ]),
  );
}

function reasons(entries: readonly StatementEntry[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { return: returned } of entries) {
    if (returned !== undefined) counts[returned.code] = (counts[returned.code] ?? 0) + 1;
  }
  return counts;
}

/** Unsigned sum of entries of one currency. */
function sum(entries: readonly StatementEntry[]): string {
  const [total] = totalsByCurrency(entries.map((entry) => entry.amount));
  return total === undefined ? '0' : bare(toDecimal({ ...total, minor: Math.abs(total.minor) }));
}
