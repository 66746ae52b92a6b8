import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { chooseRegime } from '../../../../src/domain/interest/chooseRegime';
import { interestOn } from '../../../../src/domain/interest/interestOn';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import { currency } from '../../../../src/domain/money/currency';
import { money } from '../../../../src/domain/money/money';
import { accountPromises } from '../../../../src/domain/promises/accountPromises';
import {
  bankHolidays,
  interestTables,
  policiesInForce,
  ratesInForce,
} from '../../../../src/domain/settings/inForce';
import {
  checkSettings,
  DEFAULT_SETTINGS,
  settingsChange,
} from '../../../../src/domain/settings/settings';

const EUR = currency('EUR');
const HOLIDAYS = { target: true, days: [{ on: plainDate('2026-04-07'), name: 'House day' }] };

describe('holidays in force', () => {
  it('are TARGET and the own days, the same object while nothing changes', () => {
    const days = bankHolidays(HOLIDAYS);
    expect(
      [...['2026-04-03', '2026-04-07'], '2099-12-25'].every((day) => days.has(plainDate(day))),
    ).toBe(true);
    expect(bankHolidays(HOLIDAYS)).toBe(days);
    expect(bankHolidays(DEFAULT_SETTINGS.holidays).size).toBe(0);
    const settings = { ...DEFAULT_SETTINGS, holidays: HOLIDAYS };
    expect(policiesInForce(settings)).toBe(policiesInForce(settings));
  });

  it('give a promised payment its bank days over Easter', () => {
    const promise = {
      ...{ id: 'p', madeOn: plainDate('2026-03-20'), dueOn: plainDate('2026-04-02') },
      ...{ minor: 100, currency: EUR, withdrawn: false },
    };
    const account = { policy: null, receipts: [], promises: [promise] } as unknown as Account;
    const deadline = (holidays: typeof HOLIDAYS) => {
      const policies = policiesInForce({ ...DEFAULT_SETTINGS, holidays });
      return accountPromises(account, plainDate('2026-04-03'), policies)[0]?.deadline;
    };
    // Two bank days after Thursday 2 April: without holidays Friday and Monday, else Wednesday and Thursday.
    expect(deadline({ target: false, days: [] })).toBe('2026-04-06');
    expect(deadline(HOLIDAYS)).toBe('2026-04-09');
  });
});

describe('interest in force', () => {
  const german = shippedRegimes().find(({ id }) => id === 'de-b2b');
  const from = addDays(german?.validThrough ?? plainDate('2026-12-31'), 1);
  const added = [{ regime: 'de-b2b', from, ratePct: '11.11', source: 'Bundesbank, seen by me' }];
  const interest = { chosen: {}, added };

  it('works out days beyond the table by the added rate, and says whose it is', () => {
    const claim = {
      principal: money(100_000, EUR),
      dueDate: addDays(from, -1),
      untilDate: addDays(from, 9),
    };
    const [before, after] = [shippedRegimes(), interestTables({ interest })].map((regimes) => {
      const regime = regimes.find(({ id }) => id === 'de-b2b');
      return regime === undefined ? null : interestOn(claim, regime);
    });
    expect(before).toMatchObject({ ok: false, error: { code: 'interest.rate-missing' } });
    // 1 000.00 at 11.11 % for ten days of 365: 3.0438.
    expect(after).toMatchObject({ ok: true, value: { interest: { minor: 304 } } });
    const said = after?.ok === true ? after.value.rule : [];
    expect(said).toContainEqual({
      code: 'interest.rule-added-rate',
      params: { from, ratePct: '11.11', source: 'Bundesbank, seen by me' },
    });
  });

  it('refuses a gap, a foreign regime and a rate without source', () => {
    const check = (change: object) =>
      checkSettings(
        settingsChange('interest', { chosen: {}, added: [{ ...added[0], ...change } as never] }),
      ).ok;
    expect(check({})).toBe(true);
    expect(check({ from: addDays(from, 30) })).toBe(false);
    expect(check({ regime: 'nowhere' })).toBe(false);
    expect(check({ source: ' ' })).toBe(false);
    expect(check({ ratePct: 'ten' })).toBe(false);
  });

  it('takes the regime the user chose, for that country and kind alone', () => {
    const regimes = shippedRegimes();
    const chosen = { 'IT/business': 'it-b2b-agrifood' };
    expect(chooseRegime(regimes, 'IT', 'business')?.id).toBe('it-b2b');
    expect(chooseRegime(regimes, 'IT', 'business', chosen)?.id).toBe('it-b2b-agrifood');
    expect(chooseRegime(regimes, 'DE', 'business', chosen)?.id).toBe('de-b2b');
    expect(chooseRegime(regimes, 'IT', 'business', { 'IT/business': 'gone' })?.id).toBe('it-b2b');
  });
});

describe('sections of words', () => {
  const ok = (change: Parameters<typeof checkSettings>[0]) => checkSettings(change).ok;

  it('phrases name only what can be filled in', () => {
    const phrase = (opening: string) =>
      ok(settingsChange('phrases', { de: { opening, closing: '' } }));
    expect(phrase('Grüß Gott, {me} von {company} für {person}.')).toBe(true);
    expect(phrase('Sie schulden {amount}.')).toBe(false);
    expect(phrase('half a brace {me')).toBe(false);
  });

  it('codes keep what every form begins with', () => {
    const { outcomes, reasons } = DEFAULT_SETTINGS.codes;
    const hide = (hidden: readonly ('promise' | 'voicemail')[]) =>
      ok(settingsChange('codes', { outcomes: { ...outcomes, hidden }, reasons }));
    expect(hide(['voicemail'])).toBe(true);
    expect(hide(['promise'])).toBe(false);
    const labels = { voicemail: '' };
    expect(ok(settingsChange('codes', { outcomes: { ...outcomes, labels }, reasons }))).toBe(false);
  });

  it('retention is a number of months or none', () => {
    for (const months of [null, 1, 240])
      expect(ok(settingsChange('retention', { months }))).toBe(true);
    for (const months of [0, 241, 1.5])
      expect(ok(settingsChange('retention', { months }))).toBe(false);
  });
});

describe('rates in force', () => {
  const PLN = { currency: currency('PLN') };
  const USD = { currency: currency('USD') };

  it('go by the currency of the firm until somebody states some', () => {
    const { rates } = DEFAULT_SETTINGS;
    expect(ratesInForce(DEFAULT_SETTINGS, PLN)).toEqual({ ...rates, base: 'PLN' });
    expect(ratesInForce(DEFAULT_SETTINGS, PLN)).toBe(ratesInForce(DEFAULT_SETTINGS, PLN));
    expect(ratesInForce(DEFAULT_SETTINGS, USD).base).toBe('USD');
    expect(ratesInForce(DEFAULT_SETTINGS, null)).toBe(rates);
    // What money costs may be stated alone: it says nothing about a base.
    const costs = { ...rates, carryingPct: '7' };
    expect(ratesInForce({ rates: costs }, PLN)).toMatchObject({ base: 'PLN', carryingPct: '7' });
  });

  it('are those that were stated, with their base', () => {
    const rates = {
      ...{ base: EUR, rates: { PLN: '0.23' }, on: plainDate('2026-03-16') },
      ...{ source: 'House', carryingPct: '' },
    };
    expect(ratesInForce({ rates }, PLN)).toBe(rates);
  });
});
