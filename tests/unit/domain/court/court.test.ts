import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LetterKind } from '../../../../src/domain/accounts/account';
import type { LetterId } from '../../../../src/domain/accounts/ids';
import type { Company } from '../../../../src/domain/accounts/party';
import { NO_ADDRESS, NO_CONTACT } from '../../../../src/domain/accounts/party';
import { aidModel, aidText, courtAid } from '../../../../src/domain/court/aid';
import { courtInput } from '../../../../src/domain/court/courtInput';
import { PARTICULARS, particularsOf } from '../../../../src/domain/court/particulars';
import { COURT_AIDS, type CourtAidId, type CourtInput } from '../../../../src/domain/court/types';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import { currency } from '../../../../src/domain/money/currency';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { BATCH, Desk, EUR, invoice, MASTER, MODEL, TODAY } from '../accounts/support';

const CODES = DEFAULT_SETTINGS.codes;
const GBP = currency('GBP');

const COMPANY: Company = {
  name: 'Acme Ltd',
  address: {
    ...NO_ADDRESS,
    lines: ['1 High St'],
    city: 'Leeds',
    postalCode: 'LS1 1AA',
    country: 'GB',
  },
  currency: GBP,
  registration: 'Companies House 0123',
  vatId: '',
  contact: NO_CONTACT,
  bankAccounts: [],
};

interface Past {
  /** A part payment on the first invoice. */
  readonly paid?: readonly [minor: number, on: string];
  readonly letters?: readonly (readonly [LetterKind, string])[];
  readonly first?: number;
}

function input(country: string, code = EUR, of: Partial<typeof MASTER> = {}, past: Past = {}) {
  return inputOf(deskWith(country, code, of, past), code);
}

function deskWith(
  country: string,
  code = EUR,
  of: Partial<typeof MASTER> = {},
  { paid, letters = [], first = 1_000_00 }: Past = {},
) {
  const desk = new Desk();
  const address = { ...NO_ADDRESS, lines: ['Weg 1'], city: 'Ort', postalCode: '1', country };
  desk.run({ type: 'openAccount', master: { ...MASTER, address, ...of }, batch: null });
  const fresh = [
    invoice('R-1/26', first, '2026-09-15', { currency: code }),
    invoice('R-2', 500_00, '2026-10-15', { currency: code }),
  ];
  desk.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
  if (paid !== undefined) {
    const [minor, on] = paid;
    const allocations = [{ item: desk.item('R-1/26'), minor }];
    const money = { minor, currency: code, reference: '', batch: null };
    desk.run({ type: 'recordPayment', on: plainDate(on), ...money, allocations });
  }
  for (const [kind, on] of letters) {
    desk.today = plainDate(on);
    desk.run({
      ...{ type: 'issueLetter', letter: on as LetterId, kind, currency: code, minor: 1, level: 0 },
      ...{ deadline: desk.today, items: [desk.item('R-1/26')], batch: BATCH, model: MODEL },
    });
  }
  return desk;
}

function inputOf(desk: Desk, code = EUR, codes = CODES) {
  return courtInput({
    codes,
    ...{ company: COMPANY, account: desk.known, items: desk.known.items, currency: code },
    today: TODAY,
    tables: { regimes: shippedRegimes(), home: 'GB' },
  });
}

describe('figures for a court', () => {
  test('interest per day is what one more day adds', () => {
    const { figures } = input('DE');
    expect(figures.principal).toBe(1_500_00);
    expect(figures.interest).toBeGreaterThan(0);
    const rates = figures.perItem.map(({ ratePct }) => Number(ratePct));
    const perDay = (1_000 * (rates[0] ?? 0) + 500 * (rates[1] ?? 0)) / 36_500;
    expect(Number(figures.perDay)).toBeCloseTo(perDay, 4);
  });

  test('without a rate table interest stays open and is listed as missing', () => {
    const one = input('ZZ');
    expect(one.figures.interest).toBeNull();
    expect(courtAid('claim', one).missing).toContain('Interest to date');
  });
});

test('objections are named by their reasons, as the user calls them', () => {
  const desk = deskWith('DE');
  for (const [reason, number] of [
    ['own-1', 'R-1/26'],
    ['price', 'R-2'],
  ] as const) {
    const items = [desk.item(number)];
    desk.run({ type: 'openDispute', items, minor: null, reason, note: '' });
  }
  const reasons = { labels: { 'own-1': 'Papers missing' }, hidden: [] };
  const aid = aidText(courtAid('claim', inputOf(desk, EUR, { ...CODES, reasons })));
  expect(aid).toContain('Papers missing: no answer on record');
  expect(aid).toContain('The price: no answer on record');
  expect(aid).not.toContain('own-1');
});

describe('the aids', () => {
  test.each(COURT_AIDS)('%s says that it is no filing, and what is missing', (id) => {
    const one = input('DE');
    const aid = courtAid(id, one);
    expect(aid.cautions[0]).toContain('not a filing');
    for (const label of aid.missing) expect(aidText(aid)).toContain(`${label}: (to be added)`);
    expect(aidModel(aid, one).sections.length).toBeGreaterThan(3);
  });

  test('every invoice is a claim of its own', () => {
    const of = (id: CourtAidId) => aidText(courtAid(id, input('DE')));
    for (const id of ['claim', 'europeanOrder', 'germanOrder'] as const) {
      expect(of(id)).toContain('R-1/26');
      expect(of(id)).toContain('R-2');
    }
  });

  test('a consumer is asked for no fixed sum', () => {
    const person = input('DE', EUR, { debtorType: 'consumer' });
    const labels = (id: CourtAidId) =>
      courtAid(id, person).sections.flatMap(({ fields }) => fields.map(({ label }) => label));
    expect(labels('claim')).not.toContain('Fixed sum');
    expect(labels('germanOrder').join()).not.toContain('Lump sum');
  });

  test('codes beyond what the sources confirm are marked', () => {
    const { unverified } = courtAid('europeanOrder', input('DE'));
    expect(unverified).toContain('7 Claim 1');
    expect(unverified).not.toContain('3 Jurisdiction');
    expect(aidText(courtAid('germanOrder', input('DE')))).toContain('catalogue number: 11');
  });

  test('warns of one country, of Denmark, and of a post box', () => {
    const cautions = (id: CourtAidId, country: string, more = {}) =>
      courtAid(id, input(country, EUR, more)).cautions.join(' ');
    expect(cautions('europeanOrder', 'GB')).toContain('one country');
    expect(cautions('europeanOrder', 'DK')).toContain('takes no part');
    const address = { ...NO_ADDRESS, lines: ['Postfach 12'], city: 'Ort', country: 'DE' };
    expect(cautions('germanOrder', 'DE', { address })).toContain('post box');
  });
});

describe('interest as a court is asked for it', () => {
  const fieldsOf = (id: CourtAidId, one: CourtInput) =>
    new Map(
      courtAid(id, one).sections.flatMap(({ fields }) =>
        fields.map(({ label, text }): [string, string] => [label, text.replaceAll('\u00a0', ' ')]),
      ),
    );

  test('a floating rate is asked for as points above its reference, from the day after the due date', () => {
    expect(fieldsOf('germanOrder', input('DE')).get('Claim 1: running interest')).toBe(
      '9 percentage points above the reference rate (Basiszinssatz (BGB 247)), at present 10.52 % a year on 1,000.00 EUR, from 16 Sep 2026',
    );
    expect(fieldsOf('europeanOrder', input('FR')).get('7 Claim 2')).toContain(
      '10 percentage points above the reference rate',
    );
  });

  test('what is recovered goes to the account of its currency', () => {
    const of = (code: string, iban: string) => ({
      currency: currency(code),
      iban,
      bic: '',
      bank: '',
    });
    const bankAccounts = [of('USD', 'US-1'), of('EUR', 'EUR-1')];
    const one = { ...input('FR'), company: { ...COMPANY, bankAccounts } };
    expect(fieldsOf('europeanOrder', one).get('5 Account for what is recovered')).toBe('EUR-1');
  });

  test('a rate that is locked stands as it is', () => {
    const rate = fieldsOf('englandParticulars', input('GB', GBP)).get(
      'Interest rate and start, invoice R-2',
    );
    expect(rate).toBe('11.75 % a year on 500.00 GBP, from 16 Oct 2026');
  });

  test('after a part payment: a sum to date, and what is open from the next day', () => {
    const one = input('DE', EUR, {}, { paid: [400_00, '2026-10-15'] });
    // 1,000.00 for 30 days and 600.00 for 37 at 10.52 percent of 365: 8.646575 + 6.398466.
    expect(one.figures.perItem[0]?.interest).toBe(15_05);
    // The ledger's principal: 600.00 and 500.00.
    expect(one.figures.principal).toBe(1_100_00);
    // 1,100.00 x 10.52 % / 365.
    expect(one.figures.perDay).toBe('0.317041');
    const german = fieldsOf('germanOrder', one);
    expect(german.get('Claim 1: interest worked out')).toBe(
      '15.05 EUR up to and including 21 Nov 2026',
    );
    expect(german.get('Claim 1: running interest')).toContain('on 600.00 EUR, from 22 Nov 2026');
    expect(german.has('Claim 2: interest worked out')).toBe(false);
    expect(fieldsOf('europeanOrder', one).get('7 Claim 1, to date')).toContain('15.05 EUR');
  });
});

test('only letters that ask for money are demands', () => {
  const one = input(
    'GB',
    GBP,
    {},
    {
      letters: [
        ['reminder', '2026-11-01'],
        ['thankYou', '2026-11-10'],
      ],
    },
  );
  const text = aidText(courtAid('englandParticulars', one)).replaceAll(/\r\n\d+: /g, ' ');
  expect(text).toContain('Payment was demanded by letter of 1 November 2026');
  expect(text).not.toContain('10 November');
  const claim = aidText(courtAid('claim', one)).replaceAll('\u00a0', ' ');
  expect(claim).toContain('reminder of 1 Nov 2026 (fact 4)');
});

describe('particulars for England', () => {
  test('warns of a postcode elsewhere, and of a claim that is too high', () => {
    const cautions = (postalCode: string, first?: number) => {
      const address = { ...NO_ADDRESS, lines: ['1 Row'], city: 'X', country: 'GB', postalCode };
      const one = input('GB', GBP, { address }, first === undefined ? {} : { first });
      return courtAid('englandParticulars', one).cautions.join();
    };
    expect(cautions('EH1 1AA')).toContain('Scotland');
    expect(cautions('BT1 5GS')).toContain('Northern Ireland');
    for (const code of ['LS1 4AP', 'GL1 1AA', 'B1 1AA', 'CF10 1AA']) {
      expect(cautions(code)).not.toContain('Scotland');
    }
    expect(cautions('LS1 4AP', 97_000_00)).not.toContain('100,000');
    expect(cautions('LS1 4AP', 99_500_00)).toContain('100,000');
  });

  test('replaces what the form does not take and says so', () => {
    const { lines, replaced } = particularsOf('Invoice R-1/26: £5 & 8% due; “now”');
    expect(lines.join(' ')).toBe('Invoice R 1 26, £5 and 8 percent due, now');
    expect(replaced).toEqual(expect.arrayContaining(['-', '/', '&', '%', ':', ';']));
  });

  test('counts the lines beyond 24 and cuts nothing off', () => {
    const text = 'word '.repeat(400).trim();
    const { lines, over } = particularsOf(text);
    expect(lines.join(' ')).toBe(text);
    expect(over).toBe(lines.length - PARTICULARS.lines);
  });

  test('every text is brought into the limits of the form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const found = particularsOf(text);
        expect(found.lines.every((line) => /^[A-Za-z0-9 .,£]{1,45}$/.test(line))).toBe(true);
      }),
    );
  });

  test('a claim in another currency is warned of', () => {
    expect(courtAid('englandParticulars', input('GB')).cautions.join()).toContain('pounds only');
    const pounds = courtAid('englandParticulars', input('GB', GBP));
    expect(pounds.cautions.join()).not.toContain('pounds only');
    expect(aidText(pounds)).toContain('£1500.00');
  });
});
