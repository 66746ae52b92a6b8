import type { Regime } from './regime';

/** Members of the European Union, whose minimum rule stands in where no national one is shipped. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

const EU_FALLBACK = 'EU';

/**
 * The regime to propose for a debtor in a country (ISO 3166-1 alpha-2): the national one for
 * businesses or consumers, else the Union's minimum for businesses in a member state. Null when a
 * person must choose. Regimes for special kinds of debtors or goods are never proposed; one the
 * user chose for "country/debtor" goes before all.
 */
export function chooseRegime(
  regimes: readonly Regime[],
  country: string,
  debtor: 'business' | 'consumer',
  chosen: Readonly<Record<string, string>> = {},
): Regime | null {
  const wanted = regimes.find(({ id }) => id === chosen[regimeKey(country, debtor)]);
  if (wanted !== undefined) return wanted;
  const general = regimes.filter((regime) => !regime.special);
  const national = general.filter((regime) => regime.country === country);
  const own =
    national.find((regime) => regime.debtor === debtor) ??
    national.find((regime) => regime.debtor === 'any');
  if (own !== undefined) return own;
  if (debtor === 'consumer' || !EU.includes(country)) return null;
  return general.find((regime) => regime.country === EU_FALLBACK) ?? null;
}

/** Where a choice of regime stands: "IT/business". */
export function regimeKey(country: string, debtor: 'business' | 'consumer'): string {
  return `${country}/${debtor}`;
}

/** The shipped regimes that a person may choose between for customers of a kind in a country. */
export function regimeChoices(
  regimes: readonly Regime[],
  country: string,
  debtor: 'business' | 'consumer',
): readonly Regime[] {
  return regimes.filter(
    (regime) => regime.country === country && (regime.debtor === debtor || regime.debtor === 'any'),
  );
}
