import { describe, expect, it, test } from 'vitest';
import { type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import { currency, isCurrency } from '../../../../src/domain/money/currency';
import { netDebt, openCredits, setOffOldest } from '../../../../src/domain/options/setOff';
import {
  type AgreementDraft,
  agreementDraft,
  type DraftBasis,
  draftCommand,
} from '../../../../src/renderer/features/agreements/draft/agreementDraft';
import {
  type AgreementFields,
  beginningOf,
} from '../../../../src/renderer/features/agreements/draft/agreementFields';
import { wishOf } from '../../../../src/renderer/features/agreements/draft/agreementWish';
import { sideClaims } from '../../../../src/renderer/features/agreements/draft/sideClaims';
import { fieldErrors } from '../../../../src/renderer/features/agreements/form/fieldErrors';
import { en } from '../../../../src/renderer/messages/en';
import { account, company, EUR, invoice, TODAY } from '../../../support/documentFixtures';

const ITEM = invoice('1', plainDate('2026-09-01'), 100_000);
const FIRST = '2026-12-07';
const KWD = currency('KWD');

function basis(over: Partial<DraftBasis> = {}): DraftBasis {
  return {
    company,
    account: account({ items: [ITEM] }),
    debt: { items: [ITEM], amount: { minor: 100_000, currency: EUR } },
    today: TODAY,
    reference: 'A-7',
    number: 7,
    tables: { regimes: shippedRegimes() } as DraftBasis['tables'],
    clauses: {},
    holidays: new Set(),
    ...over,
  };
}

function begun({ account: of, debt, holidays }: DraftBasis): AgreementFields {
  const claims = () => ({ interest: 0, lumpSum: 0, remarks: [] });
  const about = { company, account: of, debts: [debt], prefill: null };
  const given = { ...about, claims, today: TODAY, holidays };
  return { ...beginningOf(given), first: FIRST };
}

/** What the user is told: at each field, and under the form; and the draft when there is one. */
function told(over: Partial<AgreementFields>, given: DraftBasis = basis()) {
  const of = given.debt.amount.currency;
  const { wish, problems } = wishOf({ ...begun(given), ...over }, of, TODAY);
  const made = wish === null ? null : agreementDraft(wish, given);
  const refused = made?.ok === false ? made.error : null;
  const draft: AgreementDraft | null = made?.ok === true ? made.value : null;
  return { ...fieldErrors(en, problems, refused, of), draft };
}

const COUNT = 'A whole number from 1 to 120.';
const FIGURES = 'Write the amount in figures, such as 12,000.50 or 12.000,50.';

describe('nonsense is refused at its field, in words', () => {
  test.each<[string, Partial<AgreementFields>, 'parts' | 'each' | 'first' | 'ratePct', string]>([
    ['500 instalments', { parts: '500' }, 'parts', COUNT],
    ['121 instalments', { parts: '121' }, 'parts', COUNT],
    ['none at all', { parts: '0' }, 'parts', COUNT],
    ['less than none', { parts: '-3' }, 'parts', COUNT],
    ['half an instalment', { parts: '2.5' }, 'parts', COUNT],
    ['words', { parts: 'many' }, 'parts', COUNT],
    [
      'more than the debt',
      { each: '1000.01' },
      'each',
      'The amount per part is larger than the debt. Choose a smaller amount.',
    ],
    ['nothing each', { each: '0' }, 'each', 'The amount must be more than zero.'],
    ['a negative amount', { each: '-5' }, 'each', 'The amount must be more than zero.'],
    ['no number', { each: 'ten' }, 'each', FIGURES],
    ['no exponent', { each: '1e3' }, 'each', FIGURES],
    ['too small a unit', { each: '0.001' }, 'each', 'At most 2 decimals.'],
    [
      'an amount that makes too many',
      { each: '1' },
      'parts',
      'The plan would have 1000 parts or more; the limit is 120. Choose larger or fewer parts.',
    ],
    [
      'a first date in the past',
      { first: '2026-11-20' },
      'first',
      'This day has passed. Choose today or later.',
    ],
    [
      'no date',
      { first: '2026-02-30' },
      'first',
      'Write the date as 25 Nov 2026, 25.11.2026, 2026-11-25 or +7.',
    ],
    [
      'no rate',
      { interest: 'agreed', ratePct: 'prime' },
      'ratePct',
      'A percentage such as 5 or 9.27.',
    ],
    [
      'a negative rate',
      { interest: 'agreed', ratePct: '-1' },
      'ratePct',
      'A percentage such as 5 or 9.27.',
    ],
  ])('%s', (_name, over, field, sentence) => {
    const { at, draft } = told(over);
    expect(at[field]).toBe(sentence);
    expect(draft).toBeNull();
  });

  it('a debt of less units than payments', () => {
    const tiny = { items: [ITEM], amount: { minor: 3, currency: EUR } };
    expect(told({ parts: '4' }, basis({ debt: tiny })).at.parts).toBe(
      'The parts would be smaller than the smallest unit of the currency. Choose fewer parts.',
    );
  });

  it('no items, and items of two currencies', () => {
    const amount = { minor: 100_000, currency: EUR };
    expect(told({}, basis({ debt: { items: [], amount } })).form).toMatch(/^No invoice is chosen/);
    const other = invoice('2', plainDate('2026-09-01'), 1, { currency: currency('USD') });
    expect(told({}, basis({ debt: { items: [ITEM, other], amount } })).form).toContain(
      'are in EUR, USD. Make one agreement for each currency.',
    );
  });

  it('a sum that is not the debt, to the unit', () => {
    const amount = { minor: 100_001, currency: EUR };
    expect(told({}, basis({ debt: { items: [ITEM], amount } })).form).toContain(
      'pays 1000.01 EUR of principal, the debt is 1000.00 EUR',
    );
  });

  it('what is no code of a currency', () => {
    expect(['EURO', 'eur', '€', ''].filter(isCurrency)).toEqual([]);
    expect(() => currency('EURO')).toThrow('not an ISO 4217 code');
  });
});

describe('a wish that makes sense becomes a schedule', () => {
  it('three decimals are read as three', () => {
    const item = invoice('1', plainDate('2026-09-01'), 1_000, { currency: KWD });
    const debt = { items: [item], amount: { minor: 1_000, currency: KWD } };
    const { draft } = told({ each: '0.333' }, basis({ debt }));
    expect(draft?.rows.map(({ minor }) => minor)).toEqual([333, 333, 333, 1]);
    expect(told({ each: '1.333' }, basis({ debt })).at.each).toMatch(/read in two ways/);
  });

  it('a deferral is one payment, whatever stands in the other fields', () => {
    const { draft } = told({ kind: 'deferral', parts: 'x', each: 'y' });
    expect(draft?.rows.map(({ minor, dueOn }) => [minor, dueOn])).toEqual([[100_000, FIRST]]);
  });

  it('a private person begins without interest or side claims, with twelve parts at most', () => {
    const consumer = basis({ account: account({ items: [ITEM], debtorType: 'consumer' }) });
    expect(begun(consumer).interest).toBe('none');
    expect(Number(begun(consumer).parts)).toBeLessThanOrEqual(12);
    expect(told({}, consumer).draft?.warnings).toEqual([]);
    const codes = (over: Partial<AgreementFields>) =>
      told(over, consumer).draft?.warnings.map(({ code }) => code);
    expect(codes({ parts: '13' })).toEqual(['agreements.warnConsumerLong']);
    expect(codes({ interest: 'agreed', ratePct: '5' })).toEqual([
      'agreements.warnConsumerInterest',
    ]);
  });
});

test('the first payment proposed is no day banks are closed', () => {
  const saturday = basis({ today: plainDate('2026-11-21') });
  const claims = () => ({ interest: 0, lumpSum: 0, remarks: [] });
  const about = { company, account: saturday.account, debts: [saturday.debt], prefill: null };
  const first = (holidays: ReadonlySet<PlainDate>) =>
    beginningOf({ ...about, claims, today: saturday.today, holidays }).first;
  expect(first(new Set())).toBe('2026-12-07');
  expect(first(new Set([plainDate('2026-12-07')]))).toBe('2026-12-08');
});

it('sets credit notes off only where that was chosen, and is then about the net debt', () => {
  const credit = invoice('2', plainDate('2026-10-01'), -40_000, { kind: 'creditNote' });
  const given = basis({ account: account({ items: [ITEM, credit] }) });
  expect(begun(given).setOff).toBe(false);
  const net = netDebt(given.debt, openCredits(given.account, EUR, TODAY));
  if (net === null) throw new Error('nothing left');
  const { draft } = told({ setOff: true }, { ...given, debt: net });
  if (draft === null) throw new Error('no draft');
  expect(draft.rows.reduce((sum, { principalMinor }) => sum + principalMinor, 0)).toBe(60_000);
  expect(draft.clauses.map(({ heading }) => heading)).toContain('Set-off');
  const { items } = draftCommand(draft, 'p1', null);
  expect(items).toEqual([ITEM.id, credit.id]);
});

it('asks interest and a lump sum on what is set off only as far as it was late before', () => {
  const tables = { regimes: shippedRegimes(), home: 'DE' } as DraftBasis['tables'];
  const claimsOf = (issued: string | null) => {
    const on = plainDate(issued ?? '2026-09-01');
    const credit = invoice('2', on, -100_000, { kind: 'creditNote', issuedOn: on });
    const items = issued === null ? [ITEM] : [ITEM, credit];
    return sideClaims(account({ items }), EUR, TODAY, tables, setOffOldest(items));
  };
  const whole = claimsOf(null);
  expect(whole.interest).toBeGreaterThan(0);
  // Due on 1 September: covered before that it never was late.
  expect(claimsOf('2026-08-20')).toEqual({ interest: 0, lumpSum: 0 });
  // Late for ten days on all of it.
  const ten = claimsOf('2026-09-11');
  expect(ten.lumpSum).toBe(whole.lumpSum);
  const days = (Date.parse(TODAY) - Date.parse('2026-09-01')) / 86_400_000;
  expect(ten.interest / whole.interest).toBeCloseTo(10 / days, 1);
});
