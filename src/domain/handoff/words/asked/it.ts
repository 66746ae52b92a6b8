import type { AskedWords } from '../words';

/** The words of the answer to a request for access in Italian. */
export const ITALIAN_ASKED: AskedWords = {
  everythingOnRecord: 'Tutto ciò che è registrato',
  yourData: 'I Suoi dati',
  address: 'Indirizzo',
  language: 'Lingua',
  bankAccounts: 'Conti bancari',
  persons: 'Persone',
  telephone: 'Telefono',
  email: 'E-mail',
  prefers: 'Preferenza',
  allItems: 'Fatture e note di credito',
  text: 'Testo',
  allPayments: 'Pagamenti',
  fromAccount: 'Dal conto',
  reference: 'Causale',
  allContacts: 'Contatti, note e decisioni',
  takenBack: 'annullato',
  forProgram: 'Tutto, leggibile da un programma',
  readmeHead: 'Tutto ciò che {company} conserva su {name}, al {on}',
  readmeLaw:
    '(accesso ai sensi dell’articolo 15 del regolamento generale sulla protezione dei dati, o della legge equivalente)',
  readmeWhy:
    'Perché: fatture, pagamenti e contatti, per riscuotere il dovuto e tenere la contabilità.',
  readmeFrom: 'Da dove: dalla contabilità dell’impresa, dalla banca e da quanto detto e scritto.',
  readmeAsk: 'Domande, rettifiche e opposizioni a: {contact}',
  namedCall: 'Telefonata: {name}',
  namedDispute: 'Contestazione aperta: {name} (fatture interessate: {count})',
  redacted: '[omissis]',
};
