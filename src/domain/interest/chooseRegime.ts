import type { Regime } from './regime';

/** Members of the European Union, whose minimum rule stands in where no national one is shipped. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);

const EU_FALLBACK = 'EU';

/**
 * The regime to propose for a debtor in a country (ISO 3166-1 alpha-2): the national one for
 * businesses or consumers, else the Union's minimum for businesses in a member state. Null when a
 * person must choose. Regimes for special kinds of debtors or goods are never proposed.
 */
export function chooseRegime(
  regimes: readonly Regime[],
  country: string,
  debtor: 'business' | 'consumer',
): Regime | null {
  const general = regimes.filter((regime) => !regime.special);
  const national = general.filter((regime) => regime.country === country);
  const own =
    national.find((regime) => regime.debtor === debtor) ??
    national.find((regime) => regime.debtor === 'any');
  if (own !== undefined) return own;
  if (debtor === 'consumer' || !EU.includes(country)) return null;
  return general.find((regime) => regime.country === EU_FALLBACK) ?? null;
}
