import { expect, it } from 'vitest';
import { checkBic } from '../../../../src/domain/references/bic';

it.each([
  ['COBADEFF', 'COBADEFF'],
  [' coba de ff xxx ', 'COBADEFFXXX'],
  ['COBADEFF1', null],
  ['COBADEFFXX', null],
  ['COBA1EFF', null],
  ['', null],
])('%j as a BIC is %s', (text, bic) => {
  const checked = checkBic(text);
  expect(checked.ok ? checked.value : null).toBe(bic);
  if (!checked.ok) expect(checked.error).toMatchObject({ code: 'reference.epc-bic' });
});
