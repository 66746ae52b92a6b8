import { languageNames } from './languageNames';

/** Who a customer is: the form that changes it. */
export const master = {
  title: (customer: string) => `Edit ${customer}`,
  name: 'Name',
  nameError: 'A customer needs a name.',
  number: 'Customer number',
  type: 'Kind',
  types: { business: 'Business', consumer: 'Consumer' },
  languages: languageNames,
  street: 'Street and building',
  streetHint: 'One line each',
  postalCode: 'Postal code',
  city: 'Town',
  country: 'Country',
  countryError: 'Two letters, such as DE or GB; empty when unknown.',
  person: 'Contact person',
  phone: 'Phone',
  email: 'E-mail',
  preference: 'How to reach',
  saidBy: 'The address was in doubt. Where is the new one from?',
  notSaid: 'Not known: it stays in doubt',
  done: (customer: string) => `${customer} changed`,
};
