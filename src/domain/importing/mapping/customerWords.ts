import { ITEM_WORDS } from './itemWords';
import type { CustomerRole } from './roles';

/** Header words of lists of customers: those of open items, and what only such lists say. */
export const CUSTOMER_WORDS: Readonly<Record<CustomerRole, readonly string[]>> = {
  ...ITEM_WORDS,
  customerNumber: [
    ...[...ITEM_WORDS.customerNumber, 'contact id', 'account number'],
    ...['Nr.', 'No.', 'number', 'Nummer'],
  ],
  customerName: [
    // Where a list names both, the company is the customer and the contact a person there.
    ...['display name', 'customer name', 'company name', 'company', 'Firmenname', 'Firma'],
    ...ITEM_WORDS.customerName,
  ],
  firstName: ['first name', 'given name', 'Vorname', 'prénom', 'voornaam', 'imię', 'nome proprio'],
  lastName: [
    'last name',
    'surname',
    'family name',
    'Nachname',
    'Familienname',
    'achternaam',
  ].concat(['nazwisko', 'apellido', 'apellidos', 'cognome']),
  contactName: [
    ...['contact person', 'attention', 'primary contact', 'contact name', 'contact'],
    ...['Ansprechpartner', 'Kontaktperson', 'personne de contact', 'interlocuteur'],
    ...['contactpersoon', 'osoba kontaktowa', 'persona de contacto', 'referente'],
  ],
  contactEmail: [
    ...['contact person email', 'contact person e-mail', 'email contact person'],
    ...['primary contact email', 'Ansprechpartner E-Mail', 'E-Mail Ansprechpartner'],
    ...['e-mail contactpersoon', 'email referente', 'correo de contacto', 'e-mail du contact'],
  ],
  contactPhone: [
    ...['contact person phone', 'phone contact person', 'primary contact phone'],
    ...['Ansprechpartner Telefon', 'Telefon Ansprechpartner', 'telefoon contactpersoon'],
    ...['telefono referente', 'teléfono de contacto', 'téléphone du contact'],
  ],
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
