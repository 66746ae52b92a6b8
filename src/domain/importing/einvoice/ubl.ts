import { attr, child, children, find, findAll, text, type XmlNode } from '../xml/node';
import type { EParty, Identifier } from './invoice';
import { amountIn, type Place, type RawInvoice, type TotalName } from './raw';

const TOTALS: Readonly<Record<Exclude<TotalName, 'tax'>, string>> = {
  lineNet: 'LineExtensionAmount',
  taxBasis: 'TaxExclusiveAmount',
  grand: 'TaxInclusiveAmount',
  prepaid: 'PrepaidAmount',
  rounding: 'PayableRoundingAmount',
  payable: 'PayableAmount',
};

/** The places of a UBL 2.1 invoice or credit note (EN 16931-3-2, Peppol BIS Billing 3). */
export function ublInvoice(root: XmlNode): RawInvoice {
  const credit = root.name === 'CreditNote';
  const at = (name: string): Place => ({ field: name, node: child(root, name) });
  const means = children(root, 'PaymentMeans');
  return {
    syntax: credit ? 'ubl-creditnote' : 'ubl-invoice',
    profile: text(root, 'CustomizationID'),
    number: at('ID'),
    typeCode: at(credit ? 'CreditNoteTypeCode' : 'InvoiceTypeCode'),
    issuedOn: at('IssueDate'),
    dueOn: dueDates(root),
    currency: at('DocumentCurrencyCode'),
    totals: totalsOf(root),
    seller: partyOf(find(root, 'AccountingSupplierParty/Party')),
    buyer: buyerOf(child(root, 'AccountingCustomerParty')),
    accounts: ['PayeeFinancialAccount/ID', 'PaymentMandate/PayerFinancialAccount/ID'].flatMap(
      (path) => texts(means, path),
    ),
    paymentMeans: text(means[0], 'PaymentMeansCode'),
    paymentReference: texts(means, 'PaymentID')[0] ?? '',
    terms: texts([root], 'PaymentTerms/Note'),
    order: text(root, 'OrderReference/ID'),
    contract: text(root, 'ContractDocumentReference/ID'),
    buyerReference: text(root, 'BuyerReference'),
    preceding: text(root, 'BillingReference/InvoiceDocumentReference/ID'),
    texts: texts([root], 'Note'),
    lines: children(root, credit ? 'CreditNoteLine' : 'InvoiceLine').length,
  };
}

/** The invoice's own date; credit notes have it with the means of payment, others with the terms. */
function dueDates(root: XmlNode): Place[] {
  const paths = ['DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/PaymentDueDate'];
  const found = paths.map((path) => findAll(root, path)).find((nodes) => nodes.length > 0);
  const written = (found ?? []).filter((node) => node.text !== '');
  return written.map((node) => ({ field: node.name, node }));
}

function totalsOf(root: XmlNode): RawInvoice['totals'] {
  const sums = child(root, 'LegalMonetaryTotal');
  const at = (name: keyof typeof TOTALS): Place => ({
    field: TOTALS[name],
    node: child(sums, TOTALS[name]),
  });
  const taxes = findAll(root, 'TaxTotal/TaxAmount');
  return {
    ...{ lineNet: at('lineNet'), taxBasis: at('taxBasis'), grand: at('grand') },
    ...{ prepaid: at('prepaid'), rounding: at('rounding'), payable: at('payable') },
    tax: { field: 'TaxAmount', node: amountIn(taxes, text(root, 'DocumentCurrencyCode')) },
  };
}

/** Older UBL keeps the seller's number for the customer beside his details. */
function buyerOf(customer: XmlNode | undefined): EParty {
  const party = partyOf(child(customer, 'Party'));
  const assigned = text(customer, 'SupplierAssignedAccountID');
  return assigned === ''
    ? party
    : { ...party, identifiers: [{ scheme: '', id: assigned }, ...party.identifiers] };
}

function partyOf(party: XmlNode | undefined): EParty {
  const legal = child(party, 'PartyLegalEntity');
  const tradingName = text(party, 'PartyName/Name');
  const contact = child(party, 'Contact');
  return {
    name: text(legal, 'RegistrationName') || tradingName || personOf(party),
    tradingName,
    identifiers: findAll(party, 'PartyIdentification/ID').map(identifierOf),
    endpoint: identifierOf(child(party, 'EndpointID')),
    legalId: text(legal, 'CompanyID'),
    vatId: vatOf(party),
    address: addressOf(child(party, 'PostalAddress')),
    contact: {
      name: text(contact, 'Name'),
      phone: text(contact, 'Telephone'),
      email: text(contact, 'ElectronicMail'),
    },
  };
}

/** A consumer has no company name. */
function personOf(party: XmlNode | undefined): string {
  const person = child(party, 'Person');
  return [text(person, 'FirstName'), text(person, 'FamilyName')].join(' ').trim();
}

function identifierOf(node: XmlNode | undefined): Identifier {
  return { scheme: attr(node, 'schemeID'), id: text(node) };
}

function vatOf(party: XmlNode | undefined): string {
  const schemes = children(party, 'PartyTaxScheme');
  return text(
    schemes.find((scheme) => text(scheme, 'TaxScheme/ID') === 'VAT'),
    'CompanyID',
  );
}

function addressOf(address: XmlNode | undefined): EParty['address'] {
  const street = [text(address, 'StreetName'), text(address, 'BuildingNumber')].join(' ').trim();
  const lines = [street, text(address, 'AdditionalStreetName'), text(address, 'AddressLine/Line')];
  return {
    lines: lines.filter((line) => line !== ''),
    city: text(address, 'CityName'),
    postalCode: text(address, 'PostalZone'),
    country: text(address, 'Country/IdentificationCode'),
  };
}

function texts(nodes: readonly XmlNode[], path: string): string[] {
  return nodes
    .flatMap((node) => findAll(node, path))
    .map((node) => node.text)
    .filter((one) => one !== '');
}
