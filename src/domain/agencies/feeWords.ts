import type { LetterLanguage } from '../letters/languages/languages';

/** The words a fee is described with in one language. */
type FeeWords = Readonly<
  Record<
    | 'age'
    | 'amount'
    | 'days'
    | 'upTo'
    | 'above'
    | 'all'
    | 'slices'
    | 'minimum'
    | 'fixed'
    | 'tracing'
    | 'net',
    string
  >
>;

export const FEE_WORDS: Readonly<Record<LetterLanguage, FeeWords>> = {
  en: {
    age: 'by age of the claim',
    amount: 'by sum collected',
    days: '{count} days',
    upTo: '{pct} % up to {end}',
    above: '{pct} % above',
    all: '{pct} % of what is collected',
    slices: 'each slice at its own rate',
    minimum: 'at least {sum} per case with money',
    fixed: '{sum} per case',
    tracing: '{sum} for tracing',
    net: 'before VAT',
  },
  de: {
    age: 'nach Alter der Forderung',
    amount: 'nach eingezogener Summe',
    days: '{count} Tage',
    upTo: '{pct} % bis {end}',
    above: '{pct} % darüber',
    all: '{pct} % der eingezogenen Summe',
    slices: 'jede Stufe zu ihrem eigenen Satz',
    minimum: 'mindestens {sum} je Fall mit Eingang',
    fixed: '{sum} je Fall',
    tracing: '{sum} für die Anschriftenermittlung',
    net: 'ohne USt.',
  },
  fr: {
    age: 'selon l’âge de la créance',
    amount: 'selon la somme recouvrée',
    days: '{count} jours',
    upTo: '{pct} % jusqu’à {end}',
    above: '{pct} % au-delà',
    all: '{pct} % de la somme recouvrée',
    slices: 'chaque tranche à son propre taux',
    minimum: 'au moins {sum} par dossier encaissé',
    fixed: '{sum} par dossier',
    tracing: '{sum} pour la recherche d’adresse',
    net: 'hors TVA',
  },
  pl: {
    age: 'według wieku należności',
    amount: 'według kwoty odzyskanej',
    days: '{count} dni',
    upTo: '{pct} % do {end}',
    above: '{pct} % powyżej',
    all: '{pct} % kwoty odzyskanej',
    slices: 'każdy próg według własnej stawki',
    minimum: 'co najmniej {sum} za sprawę z wpływem',
    fixed: '{sum} za sprawę',
    tracing: '{sum} za ustalenie adresu',
    net: 'bez VAT',
  },
  es: {
    age: 'según la antigüedad de la deuda',
    amount: 'según la suma cobrada',
    days: '{count} días',
    upTo: '{pct} % hasta {end}',
    above: '{pct} % por encima',
    all: '{pct} % de lo cobrado',
    slices: 'cada tramo a su propio tipo',
    minimum: 'al menos {sum} por caso con cobro',
    fixed: '{sum} por caso',
    tracing: '{sum} por la localización',
    net: 'sin IVA',
  },
  it: {
    age: 'secondo l’età del credito',
    amount: 'secondo la somma incassata',
    days: '{count} giorni',
    upTo: '{pct} % fino a {end}',
    above: '{pct} % oltre',
    all: '{pct} % di quanto incassato',
    slices: 'ogni scaglione alla propria percentuale',
    minimum: 'almeno {sum} per caso con incasso',
    fixed: '{sum} per caso',
    tracing: '{sum} per il rintraccio',
    net: 'IVA esclusa',
  },
  nl: {
    age: 'naar ouderdom van de vordering',
    amount: 'naar geïnd bedrag',
    days: '{count} dagen',
    upTo: '{pct} % tot {end}',
    above: '{pct} % daarboven',
    all: '{pct} % van wat is geïnd',
    slices: 'elke schijf tegen haar eigen tarief',
    minimum: 'ten minste {sum} per zaak met ontvangst',
    fixed: '{sum} per zaak',
    tracing: '{sum} voor het opsporen van het adres',
    net: 'exclusief btw',
  },
};
