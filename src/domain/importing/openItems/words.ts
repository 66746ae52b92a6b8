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
    ...[
      'credit memo invoice',
      'sales credit',
      'SC',
      'SCN',
      'CN',
      'DG',
      'CM',
      'Storno',
      'kreditfaktura',
    ],
    ...['nota de crédito', 'factura rectificativa', 'abono', 'nota di credito', 'nota credito'],
  ].map(foldWord),
);

/** True when the document type names a credit note. */
export function isCreditNoteWord(text: string): boolean {
  return text !== '' && CREDIT_NOTES.has(foldWord(text));
}

const PAYMENTS = new Set(
  [
    ...['payment', 'unapplied payment', 'customer payment', 'receipt', 'deposit', 'prepayment'],
    ...['overpayment', 'journal', 'journal entry', 'general journal', 'unapplied credit'],
    ...['Zahlung', 'Zahlungseingang', 'Anzahlung', 'paiement', 'règlement', 'acompte', 'betaling'],
    ...['vooruitbetaling', 'pago', 'anticipo', 'pagamento', 'acconto', 'wpłata', 'płatność'],
  ].map(foldWord),
);

/** True when the document type names money that came, which lists of open items take off. */
export function isPaymentWord(text: string): boolean {
  return text !== '' && (PAYMENTS.has(foldWord(text)) || isCreditNoteWord(text));
}

const DRAFTS = new Set(
  [
    ...['draft', 'Entwurf', 'brouillon', 'concept', 'wersja robocza', 'szkic', 'borrador', 'bozza'],
    ...['rascunho', 'utkast', 'kladde', 'luonnos', 'koncept', 'návrh'],
  ].map(foldWord),
);

/** True when the status of a document says that it was not sent yet. */
export function isDraftWord(text: string): boolean {
  return text !== '' && DRAFTS.has(foldWord(text));
}

const PAID = new Set(
  [
    ...['paid', 'paid in full', 'fully paid', 'closed', 'settled', 'cleared', 'repaid', 'bezahlt'],
    ...[
      'ausgeglichen',
      'erledigt',
      'payé',
      'payée',
      'réglé',
      'réglée',
      'soldé',
      'soldée',
      'betaald',
    ],
    ...[
      'voldaan',
      'zapłacona',
      'zapłacono',
      'opłacona',
      'rozliczona',
      'pagado',
      'pagada',
      'cobrado',
    ],
    ...['cobrada', 'pagato', 'pagata', 'saldato', 'saldata'],
    ...['void', 'voided', 'cancelled', 'canceled', 'deleted', 'written off', 'storniert'],
    ...['annulliert', 'abgeschrieben', 'annulé', 'annulée', 'geannuleerd', 'anulowana'],
    ...['anulada', 'anulado', 'annullata', 'annullato', 'stornata', 'makulerad'],
  ].map(foldWord),
);

/**
 * Days of credit in payment terms ("Net 30", "30 Tage netto", "à 45 jours"), `null` when the terms
 * name no number or several ("2% 10, net 30"): which of them counts is not ours to guess.
 */
export function daysOfTerms(text: string): number | null {
  const numbers = text.match(/(?<![\p{L}\d])\d{1,3}(?![\p{L}\d%])/gu) ?? [];
  return numbers.length === 1 && !text.includes('%') ? Number(numbers[0]) : null;
}

/** True when the status of a document says that nothing is owed any more. */
export function isPaidWord(text: string): boolean {
  return text !== '' && PAID.has(foldWord(text));
}
