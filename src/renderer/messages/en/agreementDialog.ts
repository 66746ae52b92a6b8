import { count } from '../plural';

/** The dialog that draws an agreement up. */
export const agreementDialog = {
  title: (customer: string) => `Instalment agreement with ${customer}`,
  currency: 'Debt',
  parts: 'Number of instalments',
  partsError: 'A whole number from 1 to 120.',
  every: 'Every',
  rhythms: { weekly: 'week', fortnightly: 'two weeks', monthly: 'month', quarterly: 'quarter' },
  first: 'First instalment on',
  interest: 'Interest, % a year',
  grace: 'Days of grace',
  graceError: 'A whole number of days, 0 to 60.',
  signatory: 'Signed for us by',
  place: 'Place',
  schedule: 'Schedule',
  columns: { no: 'No.', due: 'Due', amount: 'Amount', balance: 'Still open' },
  sum: (n: number) => `Sum of ${count(n, 'instalment', 'instalments')}`,
  draw: 'Draw up the agreement',
  nothing: 'Nothing is open that an agreement could cover.',
};
