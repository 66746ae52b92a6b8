import { foldWord } from './fold';

/** Currencies by the names programs write in place of the code. */
const NAMES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['EUR', 'euro', 'euros'],
  ['USD', 'us dollar', 'us dollars', 'united states dollar', 'U.S. Dollar', 'US-Dollar'],
  ['GBP', 'british pound', 'british pounds', 'pound sterling', 'pounds sterling', 'uk pound'],
  ['CAD', 'canadian dollar', 'canadian dollars'],
  ['AUD', 'australian dollar', 'australian dollars'],
  ['NZD', 'new zealand dollar'],
  ['CHF', 'swiss franc', 'swiss francs', 'Schweizer Franken', 'franc suisse'],
  ['JPY', 'japanese yen', 'yen'],
  ['PLN', 'polish zloty', 'złoty', 'zloty', 'złotych'],
  ['CZK', 'czech koruna', 'koruna česká'],
  ['SEK', 'swedish krona', 'svenska kronor'],
  ['NOK', 'norwegian krone', 'norske kroner'],
  ['DKK', 'danish krone', 'danske kroner'],
  ['INR', 'indian rupee', 'indian rupees'],
];

const CODES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([code, ...names]) =>
    names.map((name): [string, string] => [foldWord(name), code]),
  ),
);

/** The code of a currency written by its name, `null` for any other word. */
export function codeOfCurrencyName(text: string): string | null {
  return CODES.get(foldWord(text)) ?? null;
}
