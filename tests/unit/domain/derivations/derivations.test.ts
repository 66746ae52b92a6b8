import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { foldJournal } from '../../../../src/domain/accounts/fold';
import { balances } from '../../../../src/domain/accounts/views/balances';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { addDays, type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import {
  ageDerivation,
  balanceDerivation,
  itemDerivation,
  turnoverDerivation,
} from '../../../../src/domain/derivations/balance';
import { accountInterest, itemInterest } from '../../../../src/domain/derivations/interest';
import { firstLimitation, itemLimitation } from '../../../../src/domain/derivations/limitation';
import { BALANCE_FIGURES } from '../../../../src/domain/derivations/types';
import { interestOn } from '../../../../src/domain/interest/interestOn';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import type { StoredEvent } from '../../../../src/domain/journal/storedEvent';
import { ageingOf } from '../../../../src/domain/kpi/ageing';
import { ageingItems } from '../../../../src/domain/kpi/fromAccount';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { english } from '../../../../src/domain/messages/english';
import { relationshipOf } from '../../../../src/domain/relationship/payerHabit';
import { sampleLedger } from '../../../../src/domain/sample/sampleLedger';
import { regime } from '../../../support/regimes';
import { deskWith, EUR, invoice, MODEL, TODAY } from '../accounts/support';

const tables = { regimes: shippedRegimes(), rules: SHIPPED_LIMITATION_RULES, home: 'DE' };

function sampleAccounts() {
  const models = { letter: () => MODEL, agreement: () => MODEL };
  const { steps } = sampleLedger({ today: TODAY, seed: 7, models });
  const events = steps.map(
    (step, index): StoredEvent => ({ ...step, seq: index + 1, prev: '', hash: '' }),
  );
  return [...foldJournal(new Map(), events).values()];
}

const ISSUED = { issuedOn: plainDate('2026-01-15') };
const accounts = sampleAccounts();
const DAYS = [TODAY, addDays(TODAY, -45), addDays(TODAY, -400)];

function onEachDay<T>(of: (account: Account, day: PlainDate) => readonly T[]): T[] {
  return accounts.flatMap((account) => DAYS.flatMap((day) => of(account, day)));
}

describe('the lines of a balance', () => {
  it('add up to the figure they explain, for every customer of the sample on three days', () => {
    const cases = accounts.flatMap((account) =>
      DAYS.flatMap((day) =>
        balances(account, day).flatMap((balance) =>
          BALANCE_FIGURES.map((figure) => ({ account, day, balance, figure })),
        ),
      ),
    );
    expect(cases.length).toBeGreaterThan(500);
    for (const { account, day, balance, figure } of cases) {
      const found = balanceDerivation(account, figure, balance.currency, day);
      expect(found.total, `${account.name} ${figure} ${day}`).toBe(balance[figure]);
      expect(found.lines.reduce((sum, { minor }) => sum + minor, 0)).toBe(found.total);
      expect(new Set(found.lines.map(({ id }) => id)).size).toBe(found.lines.length);
      for (const { what } of found.lines) expect(english).toHaveProperty([what.code]);
    }
  });

  it('add up to each age, for every customer of the sample on three days', () => {
    const cases = onEachDay((account, day) =>
      ageingOf(ageingItems(account, day), day).flatMap(({ currency, buckets }) =>
        buckets.map(({ key, minor }) => ({ account, day, currency, key, minor })),
      ),
    );
    const lines = cases.flatMap(({ account, day, currency, key, minor }) => {
      const found = ageDerivation(account, key, currency, day);
      expect(found.total, `${account.name} ${key} ${day}`).toBe(minor);
      return found.lines;
    });
    for (const { what } of lines) expect(english).toHaveProperty([what.code]);
    expect(lines.length).toBeGreaterThan(500);
  });

  it('add up to the turnover, for every customer of the sample on three days', () => {
    const cases = onEachDay((account, day) => {
      const { turnoverYear, turnoverAll } = relationshipOf(account, day, SHIPPED_POLICIES);
      return [
        ...turnoverYear.map((amount) => ({ account, day, span: 'year' as const, amount })),
        ...turnoverAll.map((amount) => ({ account, day, span: 'all' as const, amount })),
      ];
    });
    expect(cases.length).toBeGreaterThan(100);
    for (const { account, day, span, amount } of cases) {
      expect(turnoverDerivation(account, span, amount.currency, day).total).toBe(amount.minor);
    }
  });

  it('of one item name what it was and what became of it', () => {
    const desk = deskWith(invoice('1', 10_000, '2026-10-01'));
    const pay = { type: 'recordPayment', minor: 4_000, currency: EUR, reference: '' } as const;
    desk.run({ ...pay, on: TODAY, allocations: null, batch: null });
    const [item] = desk.known.items;
    if (item === undefined) throw new Error('no item');
    const { lines, total } = itemDerivation(item, TODAY);
    expect(total).toBe(openMinor(item));
    expect(lines.map(({ what, minor }) => [what.code, minor])).toEqual([
      ['derivation.late', 10_000],
      ['derivation.less-receipt', -4_000],
    ]);
    expect(itemDerivation(item, plainDate('2026-08-31'))).toMatchObject({ total: 0, lines: [] });
  });
});

describe('interest to date', () => {
  const account = (country: string, debtorType: 'business' | 'consumer' = 'business') => {
    const desk = deskWith(invoice('1', 100_000, '2026-03-01', ISSUED));
    return {
      ...desk.known,
      debtorType,
      address: { ...desk.known.address, country },
    };
  };
  const first = (of: ReturnType<typeof account>) => {
    const [item] = of.items;
    if (item === undefined) throw new Error('no item');
    return { item, of };
  };

  it.each([
    ['DE', 'business', 'de-b2b'],
    ['DE', 'consumer', 'de-b2c'],
    ['GB', 'business', 'uk-lpcda'],
    ['', 'business', 'de-b2b'],
    ['SE', 'business', 'eu-2011-7-default'],
  ] as const)('goes by the rule of %s for a %s', (country, debtorType, id) => {
    const { item, of } = first(account(country, debtorType));
    const found = itemInterest(item, of, plainDate('2026-06-30'), tables);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.regime.id).toBe(id);
    const same = interestOn(
      {
        principal: { minor: 100_000, currency: EUR },
        dueDate: plainDate('2026-03-01'),
        untilDate: plainDate('2026-06-30'),
        originalGross: { minor: 100_000, currency: EUR },
        consumer: debtorType === 'consumer',
      },
      regime(id),
    );
    if (!same.ok) throw new Error(same.error.code);
    expect(found.value.result.interest).toEqual(same.value.interest);
    const sum = found.value.result.lines.reduce((all, { interest }) => all + interest.minor, 0);
    expect(sum).toBe(found.value.result.interest.minor);
  });

  it.each([
    ['US', 'business', '2026-06-30', 'interest.contract-rate-needed'],
    ['BR', 'business', '2026-06-30', 'derivation.no-regime-business'],
    ['SE', 'consumer', '2026-06-30', 'derivation.no-regime-consumer'],
    ['DE', 'business', '2026-03-01', 'derivation.not-late'],
    ['DE', 'business', '2031-03-01', 'interest.rate-missing'],
  ] as const)('is refused and never guessed: %s %s on %s', (country, type, day, code) => {
    const { item, of } = first(account(country, type));
    const found = itemInterest(item, of, plainDate(day), tables);
    expect(found.ok ? 'a figure' : found.error.code).toBe(code);
    expect(english).toHaveProperty([code]);
  });

  it('counts a payment from its day, and one that came back as never made', () => {
    const desk = deskWith(invoice('1', 100_000, '2026-03-01', ISSUED));
    const late = plainDate('2026-06-30');
    const interest = () => {
      const found = accountInterest(desk.known, EUR, late, tables);
      expect(found.refused).toEqual([]);
      return found.total;
    };
    const whole = interest();
    desk.run({
      type: 'recordPayment',
      on: plainDate('2026-04-30'),
      minor: 50_000,
      currency: EUR,
      reference: '',
      allocations: null,
      batch: null,
    });
    const half = interest();
    expect(half).toBeLessThan(whole);
    expect(half).toBeGreaterThan(whole / 2);
    const [paid] = desk.known.receipts;
    if (paid === undefined) throw new Error('no receipt');
    desk.run({
      type: 'returnPayment',
      returns: paid.id,
      on: plainDate('2026-05-04'),
      minor: 50_000,
      allocations: null,
      code: '',
      reference: '',
      batch: null,
    });
    expect(interest()).toBe(whole);
  });

  it('names every overdue item of the sample, with a figure or a reason', () => {
    for (const one of accounts) {
      for (const { currency, overdue } of balances(one, TODAY)) {
        const { items, refused, total } = accountInterest(one, currency, TODAY, tables);
        expect(items.length + refused.length > 0).toBe(overdue > 0);
        expect(total).toBeGreaterThanOrEqual(0);
        for (const { why } of refused) expect(english).toHaveProperty([why.code]);
      }
    }
  });
});

describe('limitation', () => {
  const desk = () => deskWith(invoice('1', 10_000, '2026-03-01', ISSUED));

  it('counts the customer’s own payment, and what needs proof only as a chance', () => {
    const one = desk();
    const [item] = one.known.items;
    if (item === undefined) throw new Error('no item');
    const base = itemLimitation(item, { ...one.known }, TODAY, tables);
    // Three years from the end of 2026.
    expect(base.ok && base.value.result.lastDay).toBe('2029-12-31');
    expect(base.ok && base.value.ifProven).toBeNull();
    one.today = plainDate('2027-02-01');
    one.run({
      type: 'recordPayment',
      on: plainDate('2027-02-01'),
      minor: 500,
      currency: EUR,
      reference: '',
      allocations: null,
      batch: null,
    });
    const [paid] = one.known.items;
    if (paid === undefined) throw new Error('no item');
    const moved = itemLimitation(paid, one.known, plainDate('2027-03-01'), tables);
    expect(moved.ok && (moved.value.result.lastDay ?? '') > '2029-12-31').toBe(true);
    const before = itemLimitation(paid, one.known, plainDate('2027-01-31'), tables);
    expect(before.ok && before.value.result.lastDay).toBe('2029-12-31');
  });

  it('does not rely on a letter: in the Netherlands it moves the chance alone', () => {
    const one = desk();
    one.run({
      type: 'changeMaster',
      after: { address: { ...one.known.address, country: 'NL' } },
      batch: null,
    });
    const bare = firstLimitation(one.known, TODAY, tables);
    one.run(one.letter([one.item('1')]));
    const found = firstLimitation(one.known, TODAY, tables);
    expect(found?.result.lastDay).toBe(bare?.result.lastDay);
    expect(bare?.rule.country).toContain('Netherlands');
  });

  it('is refused where no rule is on hand', () => {
    const one = desk();
    const [item] = one.known.items;
    if (item === undefined) throw new Error('no item');
    const found = itemLimitation(
      item,
      { ...one.known, address: { ...one.known.address, country: 'BR' } },
      TODAY,
      tables,
    );
    expect(found).toMatchObject({ ok: false, error: { code: 'derivation.no-rule' } });
  });
});
