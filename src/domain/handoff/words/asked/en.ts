/** The words of the answer to a request for access, and of names the user gave to codes, in English. */
export const ENGLISH_ASKED = {
  everythingOnRecord: 'Everything on record',
  yourData: 'Your data',
  address: 'Address',
  language: 'Language',
  bankAccounts: 'Bank accounts',
  persons: 'Persons',
  telephone: 'Telephone',
  email: 'E-mail',
  prefers: 'Prefers',
  allItems: 'Invoices and credit notes',
  text: 'Text',
  allPayments: 'Payments',
  fromAccount: 'From account',
  reference: 'Reference',
  allContacts: 'Contacts, notes and decisions',
  takenBack: 'taken back',
  forProgram: 'Everything, for a program',
  readmeHead: 'Everything that {company} keeps about {name}, as at {on}',
  readmeLaw:
    '(access under article 15 of the General Data Protection Regulation, or the law like it)',
  readmeWhy:
    'Why it is kept: invoices, payments and contacts, to collect what is owed and to keep the books.',
  readmeFrom: 'Where from: the accounting of the firm, the bank, and what was said and written.',
  readmeAsk: 'Questions, corrections and objections go to: {contact}',
  namedCall: 'Call: {name}',
  namedDispute: 'Dispute opened: {name} (invoices concerned: {count})',
} as const;
