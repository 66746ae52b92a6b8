import { expect, test } from 'vitest';
import { NO_ADDRESS, NO_CONTACT } from '../../../../src/domain/accounts/party';
import { currency } from '../../../../src/domain/money/currency';
import {
  companyErrors,
  companyOf,
  factErrors,
  factsOf,
  fieldsOf,
} from '../../../../src/renderer/features/firstrun/companyFields';
import { en } from '../../../../src/renderer/messages/en';

const FACTS = {
  name: 'Acme Ltd',
  address: {
    ...NO_ADDRESS,
    lines: ['1 High St'],
    city: 'Leeds',
    postalCode: 'LS1 1AA',
    country: 'GB',
  },
  currency: currency('GBP'),
  registration: '',
  vatId: '',
  contact: { ...NO_CONTACT, name: 'Ada Ito' },
};

test('changing the company asks for nothing of its bank accounts', () => {
  const fields = fieldsOf(FACTS);
  expect(factErrors(en, fields)).toEqual({});
  expect(factsOf(en, { ...fields, name: ' Acme plc ' })).toEqual({
    ...FACTS,
    name: 'Acme plc',
  });
});

test('a first company needs an account whose IBAN and BIC can be right', () => {
  const fields = fieldsOf(FACTS);
  const iban = 'de89 3704 0044 0532 0130 00';
  expect(companyErrors(en, fields)).toEqual({ iban: en.firstRun.errors.required });
  expect(Object.keys(companyErrors(en, { ...fields, iban, bic: 'COBA' }))).toEqual(['bic']);
  expect(companyOf(en, { ...fields, iban, bic: 'COBA' })).toBeNull();
  expect(companyOf(en, { ...fields, iban, bic: 'cobadeffxxx' })).toEqual({
    ...FACTS,
    bankAccounts: [
      { currency: 'GBP', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX', bank: '' },
    ],
  });
});

test('where banks give no IBANs, a first company has the number its bank gives', () => {
  const american = fieldsOf({
    ...FACTS,
    address: { ...FACTS.address, country: 'US' },
    currency: currency('USD'),
  });
  const bank = 'First Bank, routing number 021000021';
  const fields = { ...american, iban: ' 000123 456789 ', bank };
  expect(companyErrors(en, fields)).toEqual({});
  expect(companyOf(en, fields)?.bankAccounts).toEqual([
    { currency: 'USD', iban: '000123 456789', bic: '', bank },
  ]);
  expect(companyErrors(en, { ...fields, country: 'GB' })).toHaveProperty('iban');
  expect(companyErrors(en, { ...fields, iban: '12' })).toHaveProperty('iban');
});
