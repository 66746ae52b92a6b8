/**
 * Where the law gives interest, the lump sum and collection costs, as it cites itself, by the id of
 * the regime (shared facts on late payment; the regimes in `resources/interest` name the sources).
 */
interface LegalBasis {
  readonly interest: string;
  readonly lumpSum?: string;
  readonly costs?: string;
}

const BASES: Readonly<Record<string, LegalBasis>> = {
  'at-b2b': { interest: '§ 456 UGB', lumpSum: '§ 458 UGB' },
  'at-b2c': { interest: '§ 1000 ABGB' },
  'be-b2b': { interest: 'Loi/Wet 02.08.2002, art. 5', lumpSum: 'Loi/Wet 02.08.2002, art. 6' },
  ch: { interest: 'Art. 104 OR/CO' },
  cz: { interest: '§ 1970 OZ', lumpSum: '§ 3 nař. vl. 351/2013 Sb.' },
  'de-b2b': { interest: '§ 288 Abs. 2 BGB', lumpSum: '§ 288 Abs. 5 BGB' },
  'de-b2c': { interest: '§ 288 Abs. 1 BGB' },
  'es-b2b': { interest: 'Ley 3/2004, art. 7', lumpSum: 'Ley 3/2004, art. 8' },
  'eu-2011-7-default': { interest: 'Directive 2011/7/EU', lumpSum: 'Directive 2011/7/EU, art. 6' },
  'fr-b2b': { interest: 'art. L. 441-10 C. com.', lumpSum: 'art. D. 441-5 C. com.' },
  'ie-b2b': { interest: 'S.I. No. 580/2012', lumpSum: 'S.I. No. 580/2012' },
  'it-b2b': { interest: 'D.Lgs. 231/2002, art. 5', lumpSum: 'D.Lgs. 231/2002, art. 6' },
  'nl-b2b': { interest: 'art. 6:119a BW', lumpSum: 'art. 6:96 lid 4 BW' },
  'nl-b2c': { interest: 'art. 6:119 BW', costs: 'art. 6:96 BW' },
  'pl-b2b': {
    interest: 'art. 7 ustawy z 08.03.2013',
    lumpSum: 'art. 10 ustawy z 08.03.2013',
  },
  'pl-b2c': { interest: 'art. 481 § 2 KC' },
  'uk-lpcda': {
    interest: 'Late Payment of Commercial Debts (Interest) Act 1998',
    lumpSum: 'Late Payment of Commercial Debts (Interest) Act 1998, s. 5A',
  },
};

/** " (§ 288 Abs. 2 BGB)"; '' where none is known. */
export function legalBasis(regime: string, of: keyof LegalBasis): string {
  const basis = BASES[regime]?.[of];
  return basis === undefined ? '' : ` (${basis})`;
}
