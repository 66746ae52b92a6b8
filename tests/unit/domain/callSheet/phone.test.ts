import { describe, expect, it } from 'vitest';
import { dialled } from '../../../../src/domain/callSheet/phone';

describe('the number to dial', () => {
  it.each([
    ['+49 (0)431 5550-12', '+49431555012'],
    ['0431/5550 12', '0431555012'],
    ['(0431) 5550', '04315550'],
    ['+48 22 123 45 67', '+48221234567'],
    ['020 7946 0018 ext. 12', '02079460018'],
    ['020 7946 0018, 12', '02079460018'],
    ['112', '112'],
  ])('%s is %s', (text, number) => {
    expect(dialled(text)).toBe(number);
  });

  it.each([
    '',
    ' ',
    'ask for it',
    '+',
    '12',
    '+49+431',
    '*21*0900123',
    '0431 5550 or 5551',
    '123456789012345678901',
  ])('there is none in "%s"', (text) => {
    expect(dialled(text)).toBeNull();
  });
});
