import type { LimitationRule } from './rule';

/** Where a country has several laws, the one of its largest part; a person may choose another. */
const MAIN_PART: Readonly<Record<string, string>> = { GB: 'gb-eng' };

/** The limitation rule to propose for a country (ISO 3166-1 alpha-2), or null when none is shipped. */
export function chooseRule(
  rules: readonly LimitationRule[],
  country: string,
): LimitationRule | null {
  const id = MAIN_PART[country] ?? country.toLowerCase();
  return rules.find((rule) => rule.id === id) ?? null;
}
