import { describe, expect, it } from 'vitest';
import { currency } from '../../../../src/domain/money/currency';
import { type EpcInput, epcPayload } from '../../../../src/domain/references/epc';

const euros = (minor: number, code = 'EUR') => ({ minor, currency: currency(code) });

const RED_CROSS: EpcInput = {
  name: 'Red Cross',
  iban: 'BE72 0000 0000 1616',
  amount: euros(100),
  bic: 'BPOTBEB1',
  purpose: 'CHAR',
  text: 'Urgency fund',
  information: 'Sample EPC QR code',
};

const PLAIN: EpcInput = { name: 'Forbear', iban: 'DE89370400440532013000', amount: null };

function linesOf(input: EpcInput): string[] {
  const result = epcPayload(input);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.payload.split('\n');
}

describe('the payload', () => {
  it('of the published sample', () => {
    expect(linesOf(RED_CROSS)).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'BPOTBEB1',
      'Red Cross',
      'BE72000000001616',
      'EUR1',
      'CHAR',
      '',
      'Urgency fund',
      'Sample EPC QR code',
    ]);
  });

  it('ends with the last element used', () => {
    expect(linesOf(PLAIN)).toHaveLength(7);
    expect(linesOf({ ...PLAIN, amount: euros(123_450) }).at(-1)).toBe('EUR1234.50');
    expect(linesOf({ ...PLAIN, reference: 'RF18 5390 0754 7034' }).slice(7)).toEqual([
      '',
      '',
      'RF18539007547034',
    ]);
  });

  it('takes the largest and the smallest amount', () => {
    expect(linesOf({ ...PLAIN, amount: euros(1) }).at(-1)).toBe('EUR0.01');
    expect(linesOf({ ...PLAIN, amount: euros(99_999_999_999) }).at(-1)).toBe('EUR999999999.99');
  });

  it('counts bytes, not characters', () => {
    const bytes = (characterSet: 1 | 2) => {
      const result = epcPayload({ ...PLAIN, name: 'Ärzte', characterSet });
      return result.ok ? result.value.bytes : 0;
    };
    expect(bytes(1)).toBe(bytes(2) + 1);
    expect(epcPayload({ ...PLAIN, name: '€', characterSet: 1 })).toMatchObject({
      value: { bytes: 41 },
    });
    expect(epcPayload({ ...PLAIN, name: '߿ࠀ' })).toMatchObject({ value: { bytes: 43 } });
    expect(epcPayload({ ...PLAIN, name: '😀' })).toMatchObject({ value: { bytes: 42 } });
  });
});

describe('what is refused', () => {
  const long = (length: number) => 'x'.repeat(length);

  it.each<[string, Partial<EpcInput>]>([
    ['reference.epc-currency', { amount: euros(100, 'PLN') }],
    ['reference.epc-amount', { amount: euros(0) }],
    ['reference.epc-amount', { amount: euros(100_000_000_000) }],
    ['reference.epc-name-missing', { name: ' ' }],
    ['reference.epc-text-too-long', { name: long(71) }],
    ['reference.epc-text-too-long', { text: long(141) }],
    ['reference.epc-text-too-long', { information: long(71) }],
    ['reference.epc-line-break', { text: 'one\ntwo' }],
    ['reference.epc-bic', { bic: 'BPOT' }],
    ['reference.epc-bic-missing', { version: '001' }],
    ['reference.epc-purpose', { purpose: 'CHARITY' }],
    ['reference.epc-reference-and-text', { reference: 'RF25A', text: 'too' }],
    ['reference.rf-check-digits', { reference: 'RF26A' }],
    ['reference.iban-length', { iban: 'DE8937040044053201300' }],
    ['reference.epc-characters', { name: '€', characterSet: 2 }],
    ['reference.epc-too-long', { name: 'ž'.repeat(70), text: 'ž'.repeat(140) }],
  ])('%s', (code, change) => {
    expect(epcPayload({ ...PLAIN, ...change })).toMatchObject({ ok: false, error: { code } });
  });

  it('the first byte beyond 331', () => {
    const bytes = (name: string) =>
      epcPayload({ ...PLAIN, name, text: 'ž'.repeat(70), information: long(70) });
    const room = bytes('x');
    const used = room.ok ? room.value.bytes : 0;
    const fits = 'ž'.repeat(Math.floor((331 - used + 1) / 2)) + long((331 - used + 1) % 2);
    expect(bytes(fits)).toMatchObject({ ok: true, value: { bytes: 331 } });
    expect(bytes(`${fits}x`)).toMatchObject({ error: { code: 'reference.epc-too-long' } });
  });

  it('nothing of the longest texts that fit', () => {
    const full = { ...PLAIN, name: long(70), text: long(140), information: long(70) };
    expect(epcPayload(full)).toMatchObject({ ok: true });
    expect(epcPayload({ ...PLAIN, version: '001', bic: 'COBADEFF' })).toMatchObject({ ok: true });
  });
});
