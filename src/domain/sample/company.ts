import type { Company } from '../accounts/party';
import { currency } from '../money/currency';

/** An account at a bank that does not exist: its bank code is all zeros, its check digits are right. */
const ACCOUNT = { iban: 'DE52000000000012345678', bic: 'EXMPDEFFXXX', bank: 'Beispielbank' };

/** The invented firm whose ledger the sample shows. */
export const SAMPLE_COMPANY: Company = {
  name: 'Lindenhof Werkbedarf GmbH',
  address: {
    lines: ['Musterallee 7'],
    postalCode: '20095',
    city: 'Hamburg',
    region: '',
    country: 'DE',
  },
  currency: currency('EUR'),
  registration: 'HRB 000000, Amtsgericht Musterstadt',
  vatId: 'DE000000000',
  contact: {
    name: 'Marit Kolbe',
    phone: '+49 40 66969 100',
    email: 'receivables@lindenhof.example.com',
    preference: '',
  },
  bankAccounts: ['EUR', 'GBP', 'PLN', 'CHF', 'USD', 'CZK'].map((code) => ({
    ...ACCOUNT,
    currency: currency(code),
  })),
};

/** The people at the desk, as the log shows them. */
export const DESK = ['MK', 'JB'] as const;
