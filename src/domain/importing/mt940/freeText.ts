import { checkIban } from '../../references/iban';
import { joinTexts } from '../statement/values';
import { type MtDetails, NO_DETAILS } from './details';

const IBAN = /\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b/g;
/** "NAAM: …" up to the next label, slash or end. */
const NAME = /\b(?:NAAM|NAME|NOM|NAZWA|od)\s*:\s*([^/|;]{2,70}?)(?=\s+[A-Z]{3,}:|\s*[/|;]|\s*$)/i;

/** Text without a form: all of it stays text; an account number and a labelled name are picked out. */
export function readFreeText(text: string): MtDetails {
  const iban = [...text.matchAll(IBAN)].map((match) => match[0]).find((one) => checkIban(one).ok);
  return {
    ...NO_DETAILS,
    name: NAME.exec(text)?.[1]?.trim() ?? '',
    iban: iban ?? labelledAccount(text),
    text: joinTexts([text]),
  };
}

/** A number the bank calls an account counts as one even where its check digits do not. */
function labelledAccount(text: string): string {
  return /\b(?:REK|IBAN|KTO|rach\.?)\s*:\s*([A-Z0-9]{8,34})\b/i.exec(text)?.[1] ?? '';
}
