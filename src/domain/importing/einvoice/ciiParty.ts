import { attr, child, children, find, text, type XmlNode } from '../xml/node';
import type { EParty, Identifier } from './invoice';

/** Seller or buyer of a Cross Industry Invoice. */
export function ciiParty(party: XmlNode | undefined): EParty {
  const legal = child(party, 'SpecifiedLegalOrganization');
  const tradingName = text(legal, 'TradingBusinessName');
  const contact = child(party, 'DefinedTradeContact');
  return {
    name: text(party, 'Name') || tradingName,
    tradingName,
    identifiers: [...children(party, 'ID'), ...children(party, 'GlobalID')].map(identifierOf),
    endpoint: identifierOf(find(party, 'URIUniversalCommunication/URIID')),
    legalId: text(legal, 'ID'),
    vatId: vatOf(party),
    address: addressOf(child(party, 'PostalTradeAddress')),
    contact: {
      name: text(contact, 'PersonName') || text(contact, 'DepartmentName'),
      phone: text(contact, 'TelephoneUniversalCommunication/CompleteNumber'),
      email:
        text(contact, 'EmailURIUniversalCommunication/URIID') ||
        text(contact, 'EmailURIUniversalCommunication/CompleteNumber'),
    },
  };
}

function identifierOf(node: XmlNode | undefined): Identifier {
  return { scheme: attr(node, 'schemeID'), id: text(node) };
}

function vatOf(party: XmlNode | undefined): string {
  const ids = children(party, 'SpecifiedTaxRegistration').flatMap((one) => children(one, 'ID'));
  return text(ids.find((id) => attr(id, 'schemeID') === 'VA'));
}

function addressOf(address: XmlNode | undefined): EParty['address'] {
  const lines = ['LineOne', 'LineTwo', 'LineThree'].map((name) => text(address, name));
  return {
    lines: lines.filter((line) => line !== ''),
    city: text(address, 'CityName'),
    postalCode: text(address, 'PostcodeCode'),
    country: text(address, 'CountryID'),
  };
}
