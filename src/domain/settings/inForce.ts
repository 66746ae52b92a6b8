import type { Company } from '../accounts/party';
import { targetClosingDays } from '../dates/targetDays';
import type { Holidays } from '../dates/workingDays';
import type { InterestTables } from '../derivations/interest';
import { regimesInForce } from '../interest/inForce';
import type { Regime } from '../interest/regime';
import { shippedRegimes } from '../interest/shippedRegimes';
import type { Policies } from '../ladder/readPolicies';
import type { HolidaysSettings } from './sections/holidays';
import type { InterestSettings } from './sections/interest';
import type { RatesSettings } from './sections/rates';
import type { Settings } from './settings';

/** TARGET's calendar is what it is since 2002; nobody promises money beyond 2100. */
const TARGET_YEARS = { first: 2002, last: 2100 } as const;

const holidaysOf = new WeakMap<HolidaysSettings, Holidays>();
const policiesOf = new WeakMap<Policies, WeakMap<HolidaysSettings, Policies>>();
const ratesOf = new WeakMap<RatesSettings, RatesSettings>();
const regimesOf = new WeakMap<InterestSettings, readonly Regime[]>();

/** The days that are no bank days by the settings. The same object while they stay the same. */
export function bankHolidays(setting: HolidaysSettings): Holidays {
  const known = holidaysOf.get(setting);
  if (known !== undefined) return known;
  const days = new Set(setting.days.map(({ on }) => on));
  if (setting.target) {
    for (let year: number = TARGET_YEARS.first; year <= TARGET_YEARS.last; year += 1)
      for (const day of targetClosingDays(year)) days.add(day);
  }
  holidaysOf.set(setting, days);
  return days;
}

/** The ladders with the holidays they count by. The same object while both stay the same. */
export function policiesInForce({ ladders, holidays }: PolicySettings): Policies {
  const known = policiesOf.get(ladders)?.get(holidays);
  if (known !== undefined) return known;
  const made = { ...ladders, holidays: bankHolidays(holidays) };
  const byHolidays = policiesOf.get(ladders) ?? new WeakMap<HolidaysSettings, Policies>();
  policiesOf.set(ladders, byHolidays.set(holidays, made));
  return made;
}

/**
 * The rates as stated. While no rate of a currency is, totals are in the firm's own currency, whatever
 * base the settings were shipped with. The same object while both stay the same.
 */
export function ratesInForce(
  { rates }: Pick<Settings, 'rates'>,
  company: Pick<Company, 'currency'> | null,
): RatesSettings {
  const isStated = rates.on !== null || Object.keys(rates.rates).length > 0;
  if (isStated || company === null || company.currency === rates.base) return rates;
  const known = ratesOf.get(rates);
  if (known?.base === company.currency) return known;
  const made = { ...rates, base: company.currency };
  ratesOf.set(rates, made);
  return made;
}

/**
 * What interest is worked out with by the settings: regimes with added rates, regimes chosen, the
 * company's country, and the holidays a due date may move by.
 */
export function interestInForce(
  settings: Pick<Settings, 'interest' | 'holidays'>,
  company: Pick<Company, 'address'> | null,
): InterestTables {
  return {
    regimes: interestTables(settings),
    chosen: settings.interest.chosen,
    home: company?.address.country ?? '',
    holidays: bankHolidays(settings.holidays),
  };
}

type PolicySettings = Pick<Settings, 'ladders' | 'holidays'>;

/** The shipped regimes with the rates the settings add; stored rates that no longer fit are left out. */
export function interestTables({ interest }: Pick<Settings, 'interest'>): readonly Regime[] {
  const known = regimesOf.get(interest);
  if (known !== undefined) return known;
  const made = regimesInForce(shippedRegimes(), interest.added);
  const regimes = made.ok ? made.value : shippedRegimes();
  regimesOf.set(interest, regimes);
  return regimes;
}
