import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Company } from '../../../../src/domain/accounts/party';
import { NO_ADDRESS, NO_CONTACT } from '../../../../src/domain/accounts/party';
import { aidModel, aidText, courtAid } from '../../../../src/domain/court/aid';
import { courtInput } from '../../../../src/domain/court/courtInput';
import { fitsForm, PARTICULARS, particularsOf } from '../../../../src/domain/court/particulars';
import { COURT_AIDS, type CourtAidId } from '../../../../src/domain/court/types';
import { shippedRegimes } from '../../../../src/domain/interest/shippedRegimes';
import { currency } from '../../../../src/domain/money/currency';
import { BATCH, Desk, EUR, invoice, MASTER, TODAY } from '../accounts/support';

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

function input(country: string, code = EUR, of: Partial<typeof MASTER> = {}) {
  const desk = new Desk();
  const address = { ...NO_ADDRESS, lines: ['Weg 1'], city: 'Ort', postalCode: '1', country };
  desk.run({ type: 'openAccount', master: { ...MASTER, address, ...of }, batch: null });
  const fresh = [
    invoice('R-1/26', 1_000_00, '2026-09-15', { currency: code }),
    invoice('R-2', 500_00, '2026-10-15', { currency: code }),
  ];
  desk.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
  return courtInput({
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

describe('particulars for England', () => {
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
    expect(fitsForm({ lines, over, replaced: [] })).toBe(false);
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
