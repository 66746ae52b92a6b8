import type { AskedWords } from '../words';

/** The words of the answer to a request for access in German. */
export const GERMAN_ASKED: AskedWords = {
  everythingOnRecord: 'Alles, was gespeichert ist',
  yourData: 'Ihre Daten',
  address: 'Anschrift',
  language: 'Sprache',
  bankAccounts: 'Bankkonten',
  persons: 'Personen',
  telephone: 'Telefon',
  email: 'E-Mail',
  prefers: 'Bevorzugt',
  allItems: 'Rechnungen und Gutschriften',
  text: 'Text',
  allPayments: 'Zahlungen',
  fromAccount: 'Vom Konto',
  reference: 'Verwendungszweck',
  allContacts: 'Kontakte, Notizen und Entscheidungen',
  takenBack: 'zurückgenommen',
  forProgram: 'Alles, zum Einlesen',
  readmeHead: 'Alles, was {company} über {name} gespeichert hat, Stand {on}',
  readmeLaw:
    '(Auskunft nach Artikel 15 der Datenschutz-Grundverordnung oder dem entsprechenden Gesetz)',
  readmeWhy:
    'Wozu: Rechnungen, Zahlungen und Kontakte, um Geschuldetes einzuziehen und die Bücher zu führen.',
  readmeFrom:
    'Woher: aus der Buchhaltung der Firma, von der Bank und aus dem, was gesagt und geschrieben wurde.',
  readmeAsk: 'Fragen, Berichtigungen und Widersprüche bitte an: {contact}',
  namedCall: 'Anruf: {name}',
  namedDispute: 'Einwand erhoben: {name} (betroffene Rechnungen: {count})',
  redacted: '[geschwärzt]',
};
