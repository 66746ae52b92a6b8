import type { AskedWords } from '../words';

/** The words of the answer to a request for access in Dutch. */
export const DUTCH_ASKED: AskedWords = {
  everythingOnRecord: 'Alles wat is vastgelegd',
  yourData: 'Uw gegevens',
  address: 'Adres',
  language: 'Taal',
  bankAccounts: 'Bankrekeningen',
  persons: 'Personen',
  telephone: 'Telefoon',
  email: 'E-mail',
  prefers: 'Voorkeur',
  allItems: 'Facturen en creditnota’s',
  text: 'Tekst',
  allPayments: 'Betalingen',
  fromAccount: 'Van rekening',
  reference: 'Omschrijving',
  allContacts: 'Contacten, notities en beslissingen',
  takenBack: 'teruggenomen',
  forProgram: 'Alles, voor een programma',
  readmeHead: 'Alles wat {company} over {name} bewaart, per {on}',
  readmeLaw:
    '(inzage volgens artikel 15 van de Algemene verordening gegevensbescherming, of de wet die daarop lijkt)',
  readmeWhy:
    'Waarvoor: facturen, betalingen en contacten, om het verschuldigde te innen en de boeken te voeren.',
  readmeFrom:
    'Waarvandaan: uit de boekhouding van de firma, van de bank, en uit wat is gezegd en geschreven.',
  readmeAsk: 'Vragen, correcties en bezwaren graag aan: {contact}',
  namedCall: 'Gebeld: {name}',
  namedDispute: 'Betwisting gemeld: {name} (betrokken facturen: {count})',
  redacted: '[weggelaten]',
};
