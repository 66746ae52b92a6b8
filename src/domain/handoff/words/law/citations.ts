import type { LawCountry, ReferenceRate } from './words';

/** Where a regime of interest stands in the law, as its own country cites it. */
export interface RegimeCitation {
  /** '' where it is a matter of contract. */
  readonly law: string;
  /** Of the lump sum; '' when there is none. */
  readonly lumpSum: string;
  /** Null for a fixed rate, and one of contract. */
  readonly rate: ReferenceRate | null;
}

/** By the id of the regime: the shipped tables' names and bases without their English words. */
export const REGIME_CITATIONS: Readonly<Record<string, RegimeCitation>> = {
  'at-b2b': { law: 'UGB 456', lumpSum: 'UGB 458', rate: 'oenb' },
  'at-b2c': { law: 'ABGB 1000, 1333', lumpSum: '', rate: null },
  'be-b2b': {
    law: 'Wet / Loi 2.8.2002, art. 5-6',
    lumpSum: 'Wet / Loi 2.8.2002, art. 6',
    rate: 'ecb',
  },
  ch: { law: 'OR 104', lumpSum: '', rate: null },
  cz: { law: 'OZ 1970; 351/2013 Sb.', lumpSum: '351/2013 Sb., § 3', rate: 'cnb' },
  'de-b2b': { law: 'BGB 288(2)', lumpSum: 'BGB 288(5)', rate: 'bgb' },
  'de-b2c': { law: 'BGB 288(1)', lumpSum: '', rate: 'bgb' },
  'es-b2b': { law: 'Ley 3/2004, art. 5-8', lumpSum: 'Ley 3/2004, art. 8', rate: 'ecb' },
  'eu-2011-7-default': { law: '2011/7/EU', lumpSum: '2011/7/EU, art. 6', rate: 'ecb' },
  'fr-b2b': { law: 'C. com. L441-10 II', lumpSum: 'C. com. D441-5', rate: 'ecb' },
  'ie-b2b': { law: 'S.I. 580/2012', lumpSum: 'S.I. 580/2012', rate: 'ecb' },
  'it-b2b': {
    law: 'D.Lgs. 231/2002, art. 2, 4-6',
    lumpSum: 'D.Lgs. 231/2002, art. 6',
    rate: 'ecb',
  },
  'it-b2b-agrifood': {
    law: 'D.Lgs. 231/2002, art. 2, 4-6',
    lumpSum: 'D.Lgs. 231/2002, art. 6',
    rate: 'ecb',
  },
  'nl-b2b': { law: 'BW 6:119a, 6:120', lumpSum: 'BW 6:96(4)', rate: 'ecb' },
  'nl-b2c': { law: 'BW 6:119, 6:120', lumpSum: '', rate: 'decree' },
  'pl-b2b': {
    law: 'ustawa z 8.03.2013, art. 4(3)(b), 7, 10, 11b',
    lumpSum: 'ustawa z 8.03.2013, art. 10',
    rate: 'nbp',
  },
  'pl-b2b-public-medical': {
    law: 'ustawa z 8.03.2013, art. 4(3)(a), 8',
    lumpSum: 'ustawa z 8.03.2013, art. 10',
    rate: 'nbp',
  },
  'pl-b2c': { law: 'KC 481(2)', lumpSum: '', rate: 'nbp' },
  'uk-county-court-s69': { law: 'County Courts Act 1984, s. 69', lumpSum: '', rate: null },
  'uk-lpcda': {
    law: 'Late Payment of Commercial Debts (Interest) Act 1998',
    lumpSum: '1998 Act, s. 5A',
    rate: 'boe',
  },
  'us-contract': { law: '', lumpSum: '', rate: null },
};

/** Where a rule of limitation stands; '' where its table names no provision. */
export interface RuleCitation {
  readonly country: LawCountry;
  readonly general: string;
  /** Of a claim on a consumer, where the table has a period of its own. */
  readonly consumer: string;
}

/** By the id of the rule. */
export const RULE_CITATIONS: Readonly<Record<string, RuleCitation>> = {
  at: { country: 'AT', general: 'ABGB 1486', consumer: '' },
  be: { country: 'BE', general: 'C. civ. 2262bis', consumer: 'C. civ. 2272' },
  ch: { country: 'CH', general: 'OR 127', consumer: '' },
  cz: { country: 'CZ', general: 'OZ 629', consumer: '' },
  de: { country: 'DE', general: 'BGB 195', consumer: '' },
  es: { country: 'ES', general: 'CC 1964.2', consumer: 'CC 1967' },
  fr: { country: 'FR', general: 'C. com. L110-4; C. civ. 2224', consumer: 'C. conso. L218-2' },
  'gb-eng': { country: 'GB-ENG', general: '', consumer: '' },
  'gb-nir': { country: 'GB-NIR', general: '', consumer: '' },
  'gb-sct': { country: 'GB-SCT', general: '', consumer: '' },
  ie: { country: 'IE', general: '', consumer: '' },
  it: { country: 'IT', general: 'c.c. 2946', consumer: '' },
  nl: { country: 'NL', general: 'BW 3:307', consumer: 'BW 7:28' },
  pl: { country: 'PL', general: 'KC 118', consumer: '' },
  us: { country: 'US', general: 'UCC 2-725', consumer: '' },
};
