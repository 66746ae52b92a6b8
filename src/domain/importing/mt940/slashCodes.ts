import { firstReference, joinTexts } from '../statement/values';
import type { MtDetails } from './details';

/** Codes of the Dutch and international forms; a slash before anything else is part of the text. */
const CODE =
  /\/(TRTP|RTYP|TRCD|IBAN|BIC|NAME|REMI|EREF|KREF|CREF|PREF|IREF|ORDP|BENM|ULTD|ULTB|ULTC|CNTP|ADDR|ISDT|CSID|MARF|RTRN|NRTX|PIND|PURP|ORIG|OCMT|CHGS|EXCH|SVCL|ACCW|INIT|SUM|ID)\//g;

const STARTS_CODED = new RegExp(`^\\s*${CODE.source}`);

/** True when the text begins with a known code; a slash in plain text makes it none. */
export function isSlashCoded(text: string): boolean {
  return STARTS_CODED.test(text);
}

/** "/EREF/…/NAME/…/REMI/…": the value of each code goes to the next code. */
export function readSlashCodes(text: string): MtDetails {
  const values = new Map<string, string>();
  const found = [...text.matchAll(CODE)];
  for (const [index, match] of found.entries()) {
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index).trim();
    const code = match[1] ?? '';
    values.set(code, joinTexts([values.get(code) ?? '', value.replace(/\/+$/, '')]));
  }
  const of = (code: string) => values.get(code) ?? '';
  // ING puts account, BIC, name and city of the other side behind one code.
  const [account = '', , party = ''] = of('CNTP').split('/');
  const remittance = readRemittance(of('REMI'));
  return {
    name: of('NAME') || party || of('ORDP') || of('BENM'),
    iban: (of('IBAN') || account).replace(/\s/g, ''),
    reference: firstReference(remittance.reference, of('EREF'), of('CREF'), of('KREF')),
    text: joinTexts([remittance.text, of('ULTD'), of('ULTB')]) || of('TRTP') || of('RTYP'),
    returned: of('RTRN') || null,
  };
}

/** "USTD//text" and "STRD/CUR/reference" name the kind of the remittance; others are plain text. */
function readRemittance(value: string): { reference: string; text: string } {
  const structured = /^STRD\/(?:[A-Z]{2,4}\/)?(.+)$/.exec(value)?.[1];
  if (structured !== undefined) return { reference: structured, text: '' };
  const issued = /^Issuer: \w+\s*Ref: ?(\S+)$/.exec(value)?.[1];
  if (issued !== undefined) return { reference: issued, text: '' };
  return { reference: '', text: value.replace(/^USTD\/+/, '') };
}
