import type { Preset } from './preset';

/** One row per contact; suppliers are contacts too, told by their type. */
const ZOHO_CONTACTS: Preset = {
  id: 'zoho-contacts',
  kind: 'customers',
  layout: 'row-per-invoice',
  signature: ['Display Name', 'Customer ID', 'Contact Type', 'Billing Address', 'EmailID'],
  columns: {
    customerNumber: 'Customer ID',
    customerName: 'Display Name',
    firstName: 'First Name',
    lastName: 'Last Name',
    email: 'EmailID',
    phone: 'Phone',
    mobile: 'MobilePhone',
    addressLine1: 'Billing Address',
    addressLine2: 'Billing Street2',
    city: 'Billing City',
    region: 'Billing State',
    postalCode: 'Billing Code',
    country: 'Billing Country',
    currency: 'Currency Code',
    terms: 'Payment Terms Label',
  },
};

/** GnuCash: `company` names the customer, `name` who the bill goes to. */
const GNUCASH: Preset = {
  id: 'gnucash',
  kind: 'customers',
  layout: 'row-per-invoice',
  signature: ['id', 'company', 'name', 'addr1', 'shipname'],
  columns: {
    customerNumber: 'id',
    customerName: 'company',
    contactName: 'name',
    addressLine1: 'addr1',
    addressLine2: 'addr2',
    addressLine3: 'addr3',
    addressLine4: 'addr4',
    phone: 'phone',
    email: 'email',
  },
};

const AKAUNTING_CUSTOMERS: Preset = {
  id: 'akaunting',
  kind: 'customers',
  layout: 'row-per-invoice',
  signature: ['name', 'email', 'tax_number', 'zip_code', 'currency_code', 'enabled'],
  columns: {
    customerNumber: 'reference',
    customerName: 'name',
    email: 'email',
    phone: 'phone',
    addressLine1: 'address',
    city: 'city',
    region: 'state',
    postalCode: 'zip_code',
    country: 'country',
    currency: 'currency_code',
    vatId: 'tax_number',
  },
};

const QUICKBOOKS: Preset = {
  id: 'quickbooks',
  kind: 'customers',
  layout: 'row-per-invoice',
  signature: ['Customer', 'Company Name', 'Main Email', 'Main Phone'],
  columns: {
    customerName: 'Customer',
    firstName: 'First Name',
    lastName: 'Last Name',
    email: 'Main Email',
    phone: 'Main Phone',
    mobile: 'Mobile',
    addressLine1: ['Bill Addr Line1', 'Street1'],
    addressLine2: ['Bill Addr Line2', 'Street2'],
    city: ['Bill Addr City', 'City'],
    region: ['Bill Addr State', 'State'],
    postalCode: ['Bill Addr Postal Code', 'Zip'],
    country: ['Bill Addr Country', 'Country'],
    terms: 'Terms',
  },
};

/** DATEV master data: a company by name, a person by first and last name; the first bank account. */
const DATEV: Preset = {
  id: 'datev',
  kind: 'customers',
  layout: 'row-per-invoice',
  signature: ['Konto', 'Name (Adressattyp Unternehmen)', 'Adressattyp'],
  columns: {
    customerNumber: 'Konto',
    customerName: 'Name (Adressattyp Unternehmen)',
    firstName: 'Vorname (Adressattyp natürl. Person)',
    lastName: 'Name (Adressattyp natürl. Person)',
    contactName: 'Ansprechpartner',
    addressLine1: 'Straße',
    addressLine2: 'Adresszusatz',
    postalCode: 'Postleitzahl',
    city: 'Ort',
    country: 'Land',
    phone: 'Telefon',
    email: 'E-Mail',
    iban: ['IBAN 1', 'IBAN-Nr. 1'],
    vatId: 'EU-UStID',
    terms: 'Fälligkeit in Tagen (Debitor)',
  },
};

export const CUSTOMER_PRESETS: readonly Preset[] = [
  ...[ZOHO_CONTACTS, GNUCASH, AKAUNTING_CUSTOMERS, QUICKBOOKS, DATEV],
];
