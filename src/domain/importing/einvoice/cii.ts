import { child, children, find, findAll, text, type XmlNode } from '../xml/node';
import { ciiParty } from './ciiParty';
import { amountIn, type Place, type RawInvoice, type TotalName } from './raw';

/** ZUGFeRD 1.0 has other names for the same parts; the ones of CII D16B stand first. */
const DOCUMENT = ['ExchangedDocument', 'HeaderExchangedDocument'];
const CONTEXT = ['ExchangedDocumentContext', 'SpecifiedExchangedDocumentContext'];
const TRANSACTION = ['SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction'];
const AGREEMENT = ['ApplicableHeaderTradeAgreement', 'ApplicableSupplyChainTradeAgreement'];
const SETTLEMENT = ['ApplicableHeaderTradeSettlement', 'ApplicableSupplyChainTradeSettlement'];
const SUMMATION = [
  'SpecifiedTradeSettlementHeaderMonetarySummation',
  'SpecifiedTradeSettlementMonetarySummation',
];

const TOTALS: Readonly<Record<TotalName, string>> = {
  lineNet: 'LineTotalAmount',
  taxBasis: 'TaxBasisTotalAmount',
  tax: 'TaxTotalAmount',
  grand: 'GrandTotalAmount',
  prepaid: 'TotalPrepaidAmount',
  rounding: 'RoundingAmount',
  payable: 'DuePayableAmount',
};

/** The places of a UN/CEFACT Cross Industry Invoice (EN 16931-3-3, Factur-X 1, ZUGFeRD 1 and 2). */
export function ciiInvoice(root: XmlNode): RawInvoice {
  const document = oneOf(root, DOCUMENT);
  const transaction = oneOf(root, TRANSACTION);
  const agreement = oneOf(transaction, AGREEMENT);
  const settlement = oneOf(transaction, SETTLEMENT);
  return {
    syntax: 'cii',
    profile: text(oneOf(root, CONTEXT), 'GuidelineSpecifiedDocumentContextParameter/ID'),
    number: { field: 'ExchangedDocument/ID', node: child(document, 'ID') },
    typeCode: { field: 'TypeCode', node: child(document, 'TypeCode') },
    issuedOn: { field: 'IssueDateTime', node: dateIn(child(document, 'IssueDateTime')) },
    currency: { field: 'InvoiceCurrencyCode', node: child(settlement, 'InvoiceCurrencyCode') },
    totals: totalsOf(settlement),
    seller: ciiParty(child(agreement, 'SellerTradeParty')),
    buyer: ciiParty(child(agreement, 'BuyerTradeParty')),
    texts: texts(document, 'IncludedNote/Content'),
    lines: children(transaction, 'IncludedSupplyChainTradeLineItem').length,
    ...referencesOf(agreement, settlement),
    ...paymentOf(settlement),
  };
}

function oneOf(node: XmlNode | undefined, names: readonly string[]): XmlNode | undefined {
  return node?.children.find(({ name }) => names.includes(name));
}

function totalsOf(settlement: XmlNode | undefined): RawInvoice['totals'] {
  const sums = oneOf(settlement, SUMMATION);
  const currency = text(settlement, 'InvoiceCurrencyCode');
  const at = (name: TotalName): Place => ({
    field: TOTALS[name],
    node: amountIn(children(sums, TOTALS[name]), currency) ?? child(sums, TOTALS[name]),
  });
  const tax = amountIn(children(sums, TOTALS.tax), currency);
  return {
    ...{ lineNet: at('lineNet'), taxBasis: at('taxBasis'), grand: at('grand') },
    ...{ prepaid: at('prepaid'), rounding: at('rounding'), payable: at('payable') },
    tax: { field: TOTALS.tax, node: tax },
  };
}

function referencesOf(agreement: XmlNode | undefined, settlement: XmlNode | undefined) {
  const idOf = (node: XmlNode | undefined) => text(node, 'IssuerAssignedID') || text(node, 'ID');
  return {
    order: idOf(child(agreement, 'BuyerOrderReferencedDocument')),
    contract: idOf(child(agreement, 'ContractReferencedDocument')),
    buyerReference: text(agreement, 'BuyerReference'),
    preceding: idOf(child(settlement, 'InvoiceReferencedDocument')),
  };
}

function paymentOf(settlement: XmlNode | undefined) {
  const means = children(settlement, 'SpecifiedTradeSettlementPaymentMeans');
  const terms = children(settlement, 'SpecifiedTradePaymentTerms');
  const accounts = means.flatMap((one) => [
    ...children(one, 'PayeePartyCreditorFinancialAccount'),
    ...children(one, 'PayerPartyDebtorFinancialAccount'),
  ]);
  return {
    accounts: accounts
      .map((account) => text(account, 'IBANID') || text(account, 'ProprietaryID'))
      .filter((account) => account !== ''),
    paymentMeans: text(means[0], 'TypeCode'),
    paymentReference: text(settlement, 'PaymentReference'),
    terms: texts(settlement, 'SpecifiedTradePaymentTerms/Description'),
    dueOn: terms
      .flatMap((one) => dateIn(child(one, 'DueDateDateTime')) ?? [])
      .filter((node) => node.text !== '')
      .map((node): Place => ({ field: 'DueDateDateTime', node })),
  };
}

/** The date itself, as text in a numbered format or as a date of XML. */
function dateIn(node: XmlNode | undefined): XmlNode | undefined {
  return find(node, 'DateTimeString') ?? find(node, 'DateTime') ?? node;
}

function texts(node: XmlNode | undefined, path: string): string[] {
  return findAll(node, path)
    .map((one) => one.text)
    .filter((one) => one !== '');
}
