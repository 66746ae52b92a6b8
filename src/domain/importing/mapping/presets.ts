import { foldWord } from '../values/fold';
import type { Layout, PresetId } from './mapping';
import type { ItemRole } from './roles';

/** A form that is known by its header. A column is named as the form writes it. */
export interface Preset {
  readonly id: PresetId;
  readonly layout: Layout;
  /** Headers that together occur in this form only. */
  readonly signature: readonly string[];
  readonly columns: Readonly<Partial<Record<ItemRole, string>>>;
}

const IBM: Preset = {
  id: 'ibm',
  layout: 'row-per-invoice',
  signature: [
    'customerID',
    'invoiceNumber',
    'InvoiceDate',
    'DueDate',
    'PaperlessBill',
    'SettledDate',
  ],
  columns: {
    customerNumber: 'customerID',
    invoiceNumber: 'invoiceNumber',
    issuedOn: 'InvoiceDate',
    dueOn: 'DueDate',
    amount: 'InvoiceAmount',
    disputed: 'Disputed',
    settledOn: 'SettledDate',
  },
};

/** `cust_number` is the identity: the same number stands under several spellings of the name. */
const HIGHRADIUS: Preset = {
  id: 'highradius',
  layout: 'row-per-invoice',
  signature: [
    'cust_number',
    'name_customer',
    'due_in_date',
    'total_open_amount',
    'invoice_currency',
  ],
  columns: {
    customerNumber: 'cust_number',
    customerName: 'name_customer',
    invoiceNumber: 'invoice_id',
    issuedOn: 'document_create_date',
    postedOn: 'posting_date',
    dueOn: 'due_in_date',
    settledOn: 'clear_date',
    openAmount: 'total_open_amount',
    currency: 'invoice_currency',
    documentType: 'document type',
    terms: 'cust_payment_terms',
  },
};

/** One row per line of an invoice; `Total` is optional and then repeats the invoice's total. */
const XERO: Preset = {
  id: 'xero',
  layout: 'sum-of-lines',
  signature: [
    '*ContactName',
    '*InvoiceNumber',
    '*InvoiceDate',
    '*DueDate',
    '*Quantity',
    '*UnitAmount',
  ],
  columns: {
    customerName: '*ContactName',
    email: 'EmailAddress',
    addressLine1: 'POAddressLine1',
    addressLine2: 'POAddressLine2',
    addressLine3: 'POAddressLine3',
    addressLine4: 'POAddressLine4',
    city: 'POCity',
    postalCode: 'POPostalCode',
    country: 'POCountry',
    invoiceNumber: '*InvoiceNumber',
    reference: 'Reference',
    issuedOn: '*InvoiceDate',
    dueOn: '*DueDate',
    amount: 'Total',
    description: '*Description',
    quantity: '*Quantity',
    unitAmount: '*UnitAmount',
    discount: 'Discount',
    taxAmount: 'TaxAmount',
    currency: 'Currency',
  },
};

/** One row per item of an invoice; total and balance of the invoice stand on each of them. */
const ZOHO: Preset = {
  id: 'zoho',
  layout: 'repeated-total',
  signature: [
    'Invoice ID',
    'Invoice Number',
    'Customer ID',
    'Item Name',
    'SubTotal',
    'Total',
    'Balance',
  ],
  columns: {
    customerNumber: 'Customer ID',
    customerName: 'Customer Name',
    invoiceNumber: 'Invoice Number',
    issuedOn: 'Invoice Date',
    dueOn: 'Due Date',
    amount: 'Total',
    openAmount: 'Balance',
    currency: 'Currency Code',
    reference: 'PurchaseOrder',
    terms: 'Payment Terms Label',
    status: 'Invoice Status',
  },
};

const PRESETS: readonly Preset[] = [IBM, HIGHRADIUS, XERO, ZOHO];

/** The preset whose signature stands in the header; case, spacing and asterisks do not matter. */
export function recognisePreset(columns: readonly string[]): Preset | null {
  const present = new Set(columns.map(foldWord));
  return (
    PRESETS.find(({ signature }) => signature.every((header) => present.has(foldWord(header)))) ??
    null
  );
}
