import { addYears } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import type { AgreementInput } from './paper/input';
import { isUnsure } from './paper/limitation';

/** Instalments a consumer may be given without the agreement becoming regulated credit (UK RAO art. 60F). */
const MOST_CONSUMER_PARTS = 12;

/** What a person should consider before signing; empty for most agreements between businesses. */
export function agreementWarnings({ account, rows, terms, today }: AgreementInput): Refusal[] {
  if (account.debtorType === 'business') return [];
  const { name } = account;
  const warnings: Refusal[] = [];
  if (rows.some((row) => row.interestMinor > 0)) {
    warnings.push(refusal('agreements.warnConsumerInterest', { name }));
  }
  const last = rows.at(-1)?.dueOn ?? today;
  if (rows.length > MOST_CONSUMER_PARTS || last > addYears(today, 1)) {
    warnings.push(refusal('agreements.warnConsumerLong', { name, most: MOST_CONSUMER_PARTS }));
  }
  if (terms.extras?.some(({ kind, minor }) => kind === 'lumpSum' && minor > 0)) {
    warnings.push(refusal('agreements.warnConsumerLumpSum', { name }));
  }
  return warnings;
}

/** Countries where a notarial deed with submission to enforcement spares the judgment (794 ZPO, 777 KPC). */
const NOTARIAL: ReadonlySet<string> = new Set(['DE', 'AT', 'PL', 'CZ']);

/**
 * What a lawyer of the country must check, and what he may add; said in the app, never on the
 * paper. After shared knowledge of the trade (facts on agreements, §3): not legal advice.
 */
export function lawyerNotes({ account, company, terms, limitation }: AgreementInput): Refusal[] {
  const law = terms.law ?? company.address.country;
  const notes: Refusal[] = [];
  if (terms.acknowledgement === 'constitutive') notes.push(refusal('agreements.checkConstitutive'));
  if (limitation === undefined || limitation === null) {
    notes.push(refusal('agreements.checkNoRule', { country: law }));
  } else if (isUnsure(limitation) || limitation.confidence !== 'high') {
    const { country, confidence } = limitation;
    notes.push(refusal('agreements.checkLimitation', { country, confidence }));
  }
  if (account.debtorType === 'consumer') notes.push(refusal('agreements.checkConsumer'));
  if (law === 'FR' && account.debtorType === 'consumer') {
    notes.push(refusal('agreements.checkHandwritten'));
  }
  if (account.address.country !== '' && account.address.country !== law) {
    notes.push(refusal('agreements.checkForeign', { country: account.address.country }));
  }
  if (NOTARIAL.has(law)) notes.push(refusal('agreements.hintNotary', { country: law }));
  return notes;
}
