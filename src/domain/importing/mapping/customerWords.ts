import { ITEM_WORDS } from './itemWords';
import type { CustomerRole } from './roles';

/** Header words of lists of customers: those of open items, and what only such lists say. */
export const CUSTOMER_WORDS: Readonly<Record<CustomerRole, readonly string[]>> = {
  ...ITEM_WORDS,
  customerNumber: [...ITEM_WORDS.customerNumber, 'contact id', 'account number'],
  customerName: ['display name', ...ITEM_WORDS.customerName],
  firstName: ['first name', 'given name', 'Vorname', 'prénom', 'voornaam', 'imię', 'nome proprio'],
  lastName: [
    'last name',
    'surname',
    'family name',
    'Nachname',
    'Familienname',
    'achternaam',
  ].concat(['nazwisko', 'apellido', 'apellidos', 'cognome']),
  contactName: ['contact person', 'attention', 'Ansprechpartner', 'contactpersoon', 'referente'],
  mobile: ['mobile', 'mobile phone', 'cell', 'Mobil', 'Handy', 'mobiel', 'komórka', 'móvil'],
  region: ['state', 'region', 'county', 'province', 'Bundesland', 'provincie', 'provincia'],
  iban: ['iban', 'iban number', 'bank account (iban)', 'IBAN-Nr. 1'],
  vatId: ['vat id', 'vat number', 'tax number', 'tax id', 'USt-IdNr', 'numéro de TVA'].concat([
    'btw-nummer',
    'NIP',
    'NIF',
    'partita iva',
  ]),
};
