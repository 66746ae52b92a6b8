import { describe, expect, it } from 'vitest';
import { groupedIban, readIban } from '../../../../src/domain/accounts/iban';

describe('reading an IBAN', () => {
  // The examples of the IBAN registry.
  it.each([
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'FR14 2004 1010 0505 0001 3M02 606',
    'NL91 ABNA 0417 1643 00',
    'PL61 1090 1014 0000 0712 1981 2874',
    'no93 8601 1117 947',
  ])('%s is right', (text) => {
    const bare = text.replaceAll(' ', '').toUpperCase();
    expect(readIban(text)).toEqual({ ok: true, value: bare });
  });

  it.each([
    ['', 'shape'],
    ['12345678', 'shape'],
    ['DE89 3704 0044 0532 0130', 'length'],
    ['DE89 3704 0044 0532 0130 01', 'checkDigits'],
    ['DE98 3704 0044 0532 0130 00', 'checkDigits'],
  ])('%s: %s', (text, problem) => {
    expect(readIban(text)).toEqual({ ok: false, error: problem });
  });

  it('is printed in groups of four', () => {
    expect(groupedIban('DE89370400440532013000')).toBe('DE89 3704 0044 0532 0130 00');
  });
});
