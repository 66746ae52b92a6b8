import type { Preset } from './preset';

const IBM: Preset = {
  id: 'ibm',
  kind: 'open-items',
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
  kind: 'open-items',
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
  kind: 'open-items',
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
    openAmount: 'InvoiceAmountDue',
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
  kind: 'open-items',
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

/** Sheet "invoices" of Akaunting's workbook; the other sheets hold lines, taxes and payments. */
const AKAUNTING: Preset = {
  id: 'akaunting',
  kind: 'open-items',
  layout: 'row-per-invoice',
  signature: ['invoice_number', 'invoiced_at', 'due_at', 'amount', 'contact_name'],
  columns: {
    customerName: 'contact_name',
    email: 'contact_email',
    phone: 'contact_phone',
    addressLine1: 'contact_address',
    city: 'contact_city',
    postalCode: 'contact_zip_code',
    country: 'contact_country',
    invoiceNumber: 'invoice_number',
    reference: 'order_number',
    issuedOn: 'invoiced_at',
    dueOn: 'due_at',
    amount: 'amount',
    currency: 'currency_code',
    status: 'status',
    description: 'notes',
  },
};

/** Item lists of SAP FI made into a table by a program. */
const SAP_TABLE: Preset = {
  id: 'sap',
  kind: 'open-items',
  layout: 'row-per-invoice',
  signature: ['invoice_number', 'customer_id', 'company_code', 'due_date', 'amount', 'currency'],
  columns: {
    customerNumber: 'customer_id',
    customerName: 'customer_name',
    invoiceNumber: 'invoice_number',
    issuedOn: 'invoice_date',
    dueOn: 'due_date',
    terms: 'payment_terms_days',
    amount: 'amount',
    openAmount: ['open_amount', 'amount_open'],
    currency: 'currency',
    status: 'status',
    settledOn: ['payment_date', 'clearing_date'],
  },
};

/** The list of customer line items (FBL5N) in English. The clearing document is not the document. */
const SAP_FBL5N: Preset = {
  id: 'sap',
  kind: 'open-items',
  layout: 'row-per-invoice',
  signature: ['Document Number', 'Document Type', 'Document Date', 'Net due date'],
  columns: {
    customerNumber: ['Customer', 'Account'],
    customerName: ['Name 1', 'Customer Name', 'Name'],
    invoiceNumber: 'Document Number',
    issuedOn: 'Document Date',
    postedOn: 'Posting Date',
    dueOn: 'Net due date',
    amount: ['Amount in doc. curr.', 'Amount in document currency', 'Amount in local currency'],
    currency: ['Document currency', 'Curr.', 'Currency', 'Local Currency'],
    reference: ['Reference', 'Assignment'],
    description: 'Text',
    documentType: 'Document Type',
    settledOn: ['Clearing Date', 'Clearing'],
    terms: ['Terms of Payment', 'Payt Terms'],
  },
};

/** The same list in German. */
const SAP_FBL5N_DE: Preset = {
  id: 'sap',
  kind: 'open-items',
  layout: 'row-per-invoice',
  signature: ['Belegnummer', 'Belegart', 'Belegdatum', 'Nettofälligkeit'],
  columns: {
    customerNumber: ['Debitor', 'Konto', 'Kunde'],
    customerName: ['Name 1', 'Name'],
    invoiceNumber: 'Belegnummer',
    issuedOn: 'Belegdatum',
    postedOn: 'Buchungsdatum',
    dueOn: 'Nettofälligkeit',
    amount: ['Betrag in Belegwährung', 'Betrag in BWähr', 'Betrag in Hauswährung', 'Betrag in HW'],
    currency: ['Belegwährung', 'Währung', 'Hauswährung'],
    reference: ['Referenz', 'Zuordnung'],
    description: ['Text', 'Positionstext'],
    documentType: 'Belegart',
    settledOn: ['Ausgleichsdatum', 'Ausgleich'],
    terms: ['Zahlungsbedingung', 'ZlBed'],
  },
};

/** The list of invoices of bexio (Switzerland). */
const BEXIO: Preset = {
  id: 'bexio',
  kind: 'open-items',
  layout: 'row-per-invoice',
  signature: ['Nr', 'Kontakt', 'Fällig am', 'Total', 'Offen'],
  columns: {
    customerName: 'Kontakt',
    invoiceNumber: 'Nr',
    issuedOn: 'Datum',
    dueOn: 'Fällig am',
    amount: 'Total',
    openAmount: 'Offen',
    currency: 'Währung',
    status: 'Status',
    description: 'Titel',
  },
};

export const ITEM_PRESETS: readonly Preset[] = [
  ...[IBM, HIGHRADIUS, XERO, ZOHO],
  ...[AKAUNTING, SAP_TABLE, SAP_FBL5N, SAP_FBL5N_DE, BEXIO],
];
