import { foldWord } from '../values/fold';

const YES = new Set([
  'yes',
  'y',
  'true',
  '1',
  'x',
  'ja',
  'j',
  'oui',
  'o',
  'si',
  's',
  'tak',
  't',
  'wahr',
]);

/** "Yes" in the languages of the presets. */
export function isYes(text: string): boolean {
  return text !== '' && YES.has(foldWord(text));
}

const CREDIT_NOTES = new Set(
  [
    ...['credit note', 'credit memo', 'credit', 'ACCRECCREDIT', 'Gutschrift', 'Rechnungskorrektur'],
    ...['avoir', 'note de crédit', 'creditnota', 'creditfactuur', 'faktura korygująca', 'korekta'],
    ...['nota de crédito', 'factura rectificativa', 'abono', 'nota di credito', 'nota credito'],
  ].map(foldWord),
);

/** True when the document type names a credit note. */
export function isCreditNoteWord(text: string): boolean {
  return text !== '' && CREDIT_NOTES.has(foldWord(text));
}
