import type { Texts } from '../messages/texts';

/** Sentences about references that do not hold: what is wrong, and where to look. */
export const REFERENCE_TEXTS: Texts = {
  'numbering.count':
    'The number itself is missing: write {place} once, or {padded} for four figures.',
  'numbering.same': 'Letters are numbered like this already.',
  'numbering.year-written':
    '“{year}” would stay the same in every year. Write {place}, and the number begins anew with the year.',
  'numbering.years': 'The year may stand in it once only.',
  'numbering.characters':
    'Only letters A to Z, figures and the signs - . / _ may stand in a number.',
  'numbering.touching':
    'A letter or a sign must stand between the year, the number and other figures.',
  'numbering.long': 'Printed it would have more than {most} characters.',
  'numbering.earlier':
    'Numbers of “{earlier}” and figures only were given out before. Print the year as well, or begin with other letters.',
  'reference.s10-format':
    '“{number}” is not of the form of an international posting number: two letters, nine digits, two letters.',
  'reference.s10-check-digit':
    'The check digit of “{number}” should be {expected}, not {given}. Compare it with the sticker.',
  'reference.postal-number-unknown':
    '“{number}” is not of a form known here. Compare it with the sticker.',
  'reference.postal-check-digit':
    'The check digit of “{number}” is wrong. Compare it with the sticker.',
  'reference.rf-body-invalid':
    'A reference is made from 1 to 21 letters A to Z and digits, not “{body}”.',
  'reference.rf-format':
    '“{reference}” is not a creditor reference: RF, two check digits, then 1 to 21 letters and digits.',
  'reference.rf-check-digits':
    'The check digits of “{reference}” should be {expected}, not {given}.',
  'reference.iban-format': '“{iban}” is not an IBAN: two letters, two digits, then the account.',
  'reference.account-format':
    '“{number}” is no account number: 4 to 26 figures, with blanks or dashes between them, or an IBAN.',
  'reference.iban-country-unknown': 'There are no IBANs of the country “{country}”.',
  'reference.iban-length': 'An IBAN of {country} has {expected} characters, this one {given}.',
  'reference.iban-check-digits':
    'The check digits of “{iban}” are wrong. Compare it with the original.',
  'reference.epc-currency': 'This QR code is for euros only, not {currency}.',
  'reference.epc-amount': 'The amount {amount} is outside 0.01 to 999999999.99 EUR.',
  'reference.epc-bic': '“{bic}” is not a BIC of 8 or 11 characters.',
  'reference.epc-bic-missing': 'Version 001 of this QR code needs a BIC.',
  'reference.epc-purpose': '“{purpose}” is not a purpose code of up to four letters and digits.',
  'reference.epc-reference-and-text': 'Give either a creditor reference or a text, not both.',
  'reference.epc-name-missing': 'The name of the beneficiary is missing.',
  'reference.epc-line-break': 'A line break or another control character stands in “{field}”.',
  'reference.epc-text-too-long': '“{field}” has {length} characters; {most} are allowed.',
  'reference.epc-characters': 'The text has characters that ISO 8859-1 cannot write. Use UTF-8.',
  'reference.swiss-qr-account':
    'A Swiss QR-bill needs an account in Switzerland or Liechtenstein, not {country}.',
  'reference.swiss-qr-reference':
    'The reference does not go with the account: a QR-IBAN takes a QR reference of 27 digits, any other account an RF reference or none.',
  'reference.swiss-qr-field':
    '“{field}” of the Swiss QR-bill is missing, too long or has characters it does not allow.',
  'reference.epc-too-long':
    'The QR code would hold {bytes} bytes; {most} are allowed. Shorten the text.',
};
