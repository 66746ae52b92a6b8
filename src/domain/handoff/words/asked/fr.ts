import type { AskedWords } from '../words';

/** The words of the answer to a request for access in French. */
export const FRENCH_ASKED: AskedWords = {
  everythingOnRecord: 'Tout ce qui est enregistré',
  yourData: 'Vos données',
  address: 'Adresse',
  language: 'Langue',
  bankAccounts: 'Comptes bancaires',
  persons: 'Personnes',
  telephone: 'Téléphone',
  email: 'E-mail',
  prefers: 'Préférence',
  allItems: 'Factures et avoirs',
  text: 'Texte',
  allPayments: 'Paiements',
  fromAccount: 'Depuis le compte',
  reference: 'Référence',
  allContacts: 'Contacts, notes et décisions',
  takenBack: 'annulé',
  forProgram: 'Tout, lisible par un programme',
  readmeHead: 'Tout ce que {company} conserve sur {name}, au {on}',
  readmeLaw:
    '(accès selon l’article 15 du règlement général sur la protection des données, ou la loi équivalente)',
  readmeWhy:
    'Pourquoi : factures, paiements et contacts, pour recouvrer ce qui est dû et tenir les comptes.',
  readmeFrom:
    'D’où : de la comptabilité de l’entreprise, de la banque, et de ce qui a été dit et écrit.',
  readmeAsk: 'Questions, rectifications et oppositions à adresser à : {contact}',
  namedCall: 'Appel : {name}',
  namedDispute: 'Contestation ouverte : {name} (factures concernées : {count})',
  redacted: '[nom retiré]',
};
