import { bytesOf } from '../support';

/** Element by name; what is left out is not written. */
export type Parts = Readonly<Record<string, string>>;

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

const UBL_PARTS: Parts = {
  ID: 'R-1001',
  IssueDate: '2026-03-02',
  DueDate: '2026-04-01',
  InvoiceTypeCode: '380',
  DocumentCurrencyCode: 'EUR',
};

const UBL_TOTALS: Parts = {
  LineExtensionAmount: '100.00',
  TaxExclusiveAmount: '100.00',
  TaxInclusiveAmount: '121.00',
  PayableAmount: '121.00',
};

function elements(parts: Parts, attributes = ''): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<cbc:${name}${attributes}>${value}</cbc:${name}>`)
    .join('\n');
}

interface UblSample {
  readonly root?: 'Invoice' | 'CreditNote';
  readonly parts?: Parts;
  readonly totals?: Parts;
  readonly tax?: string;
  /** XML that stands before the totals. */
  readonly more?: string;
  readonly currency?: string;
  readonly seller?: { readonly name: string; readonly vatId?: string };
}

/** A UBL document; a part set to `''` is left out. */
export function ublText(sample: UblSample = {}): string {
  const { root = 'Invoice', parts = {}, totals = {}, tax = '21.00', more = '' } = sample;
  const { currency = 'EUR', seller = { name: 'Molen BV' } } = sample;
  const { vatId = '' } = seller;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- a note before the root -->
<ubl:${root} xmlns:ubl="${UBL}:${root}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2"
  xmlns:cbc="${UBL}:CommonBasicComponents-2">
${elements({ ...UBL_PARTS, ...parts })}
<cac:AccountingSupplierParty><cac:Party>
  <cac:PartyName><cbc:Name>Molen</cbc:Name></cac:PartyName>
${vatId && `<cac:PartyTaxScheme><cbc:CompanyID>${vatId}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`}
  <cac:PartyLegalEntity><cbc:RegistrationName>${seller.name}</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party>
  <cbc:EndpointID schemeID="EM">facturen@bakker.example</cbc:EndpointID>
  <cac:PartyIdentification><cbc:ID schemeID="0106">12345678</cbc:ID></cac:PartyIdentification>
  <cac:PartyIdentification><cbc:ID>K 17</cbc:ID></cac:PartyIdentification>
  <cac:PartyName><cbc:Name>Bakker &amp; Zoon</cbc:Name></cac:PartyName>
  <cac:PostalAddress><cbc:StreetName>Dorpsstraat 1</cbc:StreetName>
    <cbc:CityName>Ede</cbc:CityName><cbc:PostalZone>6711 AA</cbc:PostalZone>
    <cac:Country><cbc:IdentificationCode>NL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
  <cac:PartyTaxScheme><cbc:CompanyID>NL001234567B01</cbc:CompanyID>
    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyLegalEntity><cbc:RegistrationName>Bakkerij De Zoon BV</cbc:RegistrationName></cac:PartyLegalEntity>
</cac:Party></cac:AccountingCustomerParty>
${more}
<cac:TaxTotal><cbc:TaxAmount currencyID="SEK">230.00</cbc:TaxAmount></cac:TaxTotal>
<cac:TaxTotal><cbc:TaxAmount currencyID="${currency}">${tax}</cbc:TaxAmount></cac:TaxTotal>
<cac:LegalMonetaryTotal>${elements({ ...UBL_TOTALS, ...totals }, ` currencyID="${currency}"`)}</cac:LegalMonetaryTotal>
<cac:InvoiceLine><cbc:ID>1</cbc:ID></cac:InvoiceLine>
</ubl:${root}>`;
}

export function ubl(sample: UblSample = {}): Uint8Array {
  return bytesOf(ublText(sample));
}

/** What is paid, and how, of a UBL document. */
export const PAYMENT = `<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>
<cbc:PaymentID>RF18 5390 0754 7034</cbc:PaymentID>
<cac:PayeeFinancialAccount><cbc:ID>nl91 abna 0417 1643 00</cbc:ID></cac:PayeeFinancialAccount>
</cac:PaymentMeans>`;

interface CiiSample {
  readonly typeCode?: string;
  readonly issued?: string;
  readonly due?: string;
  readonly totals?: string;
  readonly profile?: string;
}

const CII_TOTALS = `<ram:TaxBasisTotalAmount>100.00</ram:TaxBasisTotalAmount>
<ram:TaxTotalAmount currencyID="SEK">250.00</ram:TaxTotalAmount>
<ram:TaxTotalAmount currencyID="EUR">19.00</ram:TaxTotalAmount>
<ram:GrandTotalAmount>119.00</ram:GrandTotalAmount>
<ram:TotalPrepaidAmount>19.00</ram:TotalPrepaidAmount>
<ram:DuePayableAmount>100.00</ram:DuePayableAmount>`;

/** A Cross Industry Invoice. */
export function ciiText(sample: CiiSample = {}): string {
  const { typeCode = '380', issued = '20260302', due = '20260401' } = sample;
  const { totals = CII_TOTALS, profile = 'urn:factur-x.eu:1p0:basicwl' } = sample;
  const terms =
    due === ''
      ? '<ram:Description>Zahlbar innerhalb von 14 Tagen</ram:Description>'
      : `<ram:DueDateDateTime><udt:DateTimeString format="102">${due}</udt:DateTimeString></ram:DueDateDateTime>`;
  return `<?xml version='1.0' encoding='UTF-8'?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>${profile}</ram:ID>
</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>RE 2026/7</ram:ID><ram:TypeCode>${typeCode}</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">${issued}</udt:DateTimeString></ram:IssueDateTime>
<ram:IncludedNote><ram:Content>Vielen Dank</ram:Content></ram:IncludedNote></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeAgreement>
<ram:BuyerReference>Abt. 4</ram:BuyerReference>
<ram:SellerTradeParty><ram:Name>Mühle GmbH</ram:Name></ram:SellerTradeParty>
<ram:BuyerTradeParty><ram:ID>4711</ram:ID><ram:GlobalID schemeID="0088">4000001123452</ram:GlobalID>
<ram:Name>Bäckerei Öhl</ram:Name>
<ram:DefinedTradeContact><ram:PersonName>Frau Ott</ram:PersonName>
<ram:EmailURIUniversalCommunication><ram:URIID>ott@oehl.example</ram:URIID></ram:EmailURIUniversalCommunication>
</ram:DefinedTradeContact>
<ram:PostalTradeAddress><ram:PostcodeCode>80333</ram:PostcodeCode><ram:LineOne>Gasse 2</ram:LineOne>
<ram:LineTwo>Hof</ram:LineTwo><ram:CityName>München</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>
<ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">12/345</ram:ID></ram:SpecifiedTaxRegistration>
<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE999999999</ram:ID></ram:SpecifiedTaxRegistration>
</ram:BuyerTradeParty>
<ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>PO 9</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>
</ram:ApplicableHeaderTradeAgreement><ram:ApplicableHeaderTradeDelivery/>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>59</ram:TypeCode>
<ram:PayerPartyDebtorFinancialAccount><ram:IBANID>DE79000000001234567890</ram:IBANID></ram:PayerPartyDebtorFinancialAccount>
</ram:SpecifiedTradeSettlementPaymentMeans>
<ram:SpecifiedTradePaymentTerms>${terms}</ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation>${totals}</ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`;
}

export function cii(sample: CiiSample = {}): Uint8Array {
  return bytesOf(ciiText(sample));
}

/** The same invoice with the names of ZUGFeRD 1.0. */
export function zugferd1(): Uint8Array {
  const renamed = ciiText()
    .replaceAll('CrossIndustryInvoice', 'CrossIndustryDocument')
    .replaceAll('ApplicableHeaderTrade', 'ApplicableSupplyChainTrade')
    .replaceAll('SettlementHeaderMonetary', 'SettlementMonetary')
    .replaceAll('rsm:SupplyChain', 'rsm:SpecifiedSupplyChain')
    .replaceAll('rsm:ExchangedDocumentContext', 'rsm:SpecifiedExchangedDocumentContext')
    .replaceAll('rsm:ExchangedDocument>', 'rsm:HeaderExchangedDocument>')
    .replaceAll('IssuerAssignedID', 'ID');
  return bytesOf(renamed);
}
