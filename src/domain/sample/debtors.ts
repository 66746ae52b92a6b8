import type { MasterData } from '../accounts/account';
import { type Currency, currency } from '../money/currency';
import { COUNTRIES, type Country } from './countries';
import { type Random, random } from './random';

/** How a customer pays: most do, some late, a few only when pressed. */
export type Habit = 'prompt' | 'slow' | 'late' | 'bad';

export interface SampleDebtor {
  readonly master: MasterData;
  readonly currency: Currency;
  readonly habit: Habit;
  /** Invoices a year, about. */
  readonly invoicesPerYear: number;
  /** Usual amount of an invoice in whole units of the currency. */
  readonly usualUnits: number;
}

/** By their share in ten. */
const HABITS: readonly Habit[] = [
  'prompt',
  'prompt',
  'prompt',
  'prompt',
  'slow',
  'slow',
  'slow',
  'late',
  'late',
  'bad',
];

/** About how much a euro is, so that amounts look alike; nothing is converted. */
const UNITS: Readonly<Record<string, number>> = { PLN: 4, CZK: 25 };

/** The invented customers of a seed, in an order that mixes the countries; numbers from `first`. */
export function sampleDebtors(seed: number, first = 10_001): SampleDebtor[] {
  const source = random(seed).fork('debtors');
  const all = COUNTRIES.flatMap((country) => debtorsOf(country, source.fork(country.code)));
  return shuffled(all, source).map((debtor, index) => ({
    ...debtor,
    master: { ...debtor.master, number: `0${first + index * 3}` },
  }));
}

function debtorsOf(country: Country, source: Random): SampleDebtor[] {
  const names = shuffled(allNames(country), source).slice(0, country.count);
  return names.map((name, index) => {
    const usual = source.pick([120, 350, 900, 2_400, 6_000]);
    return {
      master: masterOf(name, index, country, source),
      currency: currency(source.chance(6) ? 'EUR' : country.currency),
      habit: source.pick(HABITS),
      invoicesPerYear: source.pick([4, 8, 12, 20]),
      usualUnits: usual * (UNITS[country.currency] ?? 1),
    };
  });
}

function allNames({ pattern, heads, trades, forms }: Country): string[] {
  return heads.flatMap((head, h) =>
    trades.map((trade, t) => {
      const form = forms[(h + t) % forms.length] ?? '';
      return pattern.replace('{h}', head).replace('{t}', trade).replace('{f}', form);
    }),
  );
}

function masterOf(name: string, index: number, country: Country, source: Random): MasterData {
  const [postalCode, city] = source.pick(country.cities);
  const street = source.pick(country.streets).replace('{n}', String(source.int(1, 148)));
  const person = source.pick(country.persons);
  const domain = `${country.code.toLowerCase()}${index + 1}.${source.pick(['example.com', 'example.org', 'example.net'])}`;
  return {
    number: '',
    name,
    aliases: [],
    debtorType: 'business',
    language: country.language,
    address: { lines: [street], postalCode, city, region: '', country: country.code },
    contact: {
      name: person,
      phone: country.phone.replace(/#/g, () => String(source.int(0, 9))),
      email: `accounts@${domain}`,
      preference: source.chance(15) ? 'Mornings, before ten' : '',
    },
  };
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], source: Random): T[] {
  const result = [...list];
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = source.int(0, index);
    const [a, b] = [result[index], result[other]];
    if (a !== undefined && b !== undefined) [result[index], result[other]] = [b, a];
  }
  return result;
}
