import type { Item, LetterKind } from '../accounts/account';
import { disputedByItem } from '../accounts/views/disputed';
import { openMinor } from '../accounts/views/open';
import type { PlainDate } from '../dates/plainDate';
import type { Holidays } from '../dates/workingDays';
import type { InterestTables } from '../derivations/interest';
import { shortDate } from '../documents/format';
import { chooseRegime } from '../interest/chooseRegime';
import { collectionCostsFor } from '../interest/compensation';
import { interestOn } from '../interest/interestOn';
import type { Regime } from '../interest/regime';
import type { Credit, InterestResult } from '../interest/types';
import { fill } from '../messages/fill';
import { money, sumMinor } from '../money/money';
import { type Refusal, refusal } from '../refusal';
import type { Charge, LetterInput } from './input';
import { wordsFor } from './languages/languages';
import { legalBasis } from './legalBasis';
import { lastOf } from './matter/earlier';
import { isFourteenDayLetter } from './protocol';
import type { LetterWords } from './words';

/** What is claimed beside the items, what is announced, and what was left out and why. */
export interface Charges {
  readonly charges: readonly Charge[];
  readonly announcedCosts?: number;
  readonly remarks: readonly Refusal[];
}

export interface ChargeWishes {
  readonly interest: boolean;
  readonly lumpSum: boolean;
}

type About = Pick<LetterInput, 'account' | 'company' | 'items' | 'today'>;

const NONE: Charges = { charges: [], remarks: [] };
/** Interest a court may award with its judgment is not owed before one. */
const AWARDED_BY_COURTS: readonly string[] = ['uk-county-court-s69'];
const WITH_CHARGES: readonly LetterKind[] = ['formalReminder', 'letterBeforeAction', 'finalNotice'];

/**
 * Interest so far, between businesses the lump sum, and for a Dutch consumer the costs, under the
 * regime of the customer's country (`chooseRegime`), or of ours where his is not known. A friendly
 * letter claims none. Interest whose rate is not known is left out with a remark, never guessed; the
 * letter reserves all rights.
 */
export function chargesFor(
  kind: LetterKind,
  about: About,
  tables: InterestTables,
  wishes: ChargeWishes,
): Charges {
  const { account } = about;
  const country = account.address.country || tables.home;
  const regime = chooseRegime(tables.regimes, country, account.debtorType, tables.chosen);
  if (regime === null || !WITH_CHARGES.includes(kind)) return NONE;
  if (AWARDED_BY_COURTS.includes(regime.id)) return NONE;
  const words = wordsFor(account.language);
  const late = about.items.filter((one) => one.kind === 'invoice' && one.dueOn < about.today);
  const disputed = disputedByItem(account, about.today);
  const worked = late.map((item) => ({
    item,
    result: workedOut(item, regime, about, {
      holidays: tables.holidays,
      disputed: disputed.get(item.id) ?? 0,
    }),
  }));
  const interest = wishes.interest ? interestCharge(worked, regime, about.today, words) : [];
  const lumpSum = wishes.lumpSum ? lumpSumCharge(worked, regime, words) : [];
  const costs = costsOf(kind, about, late, regime);
  const claimed = costs !== null && !isFourteenDayLetter(kind, about);
  const label = fill(words.charges.costs, { basis: legalBasis(regime.id, 'costs') });
  return {
    charges: [
      ...interest,
      ...lumpSum,
      ...(claimed ? [{ kind: 'costs', label, minor: costs } as const] : []),
    ],
    ...(costs !== null && !claimed && { announcedCosts: costs }),
    remarks: remarksOn(worked, about, wishes),
  };
}

interface Worked {
  readonly item: Item;
  readonly result: ReturnType<typeof interestOn>;
}

/**
 * Interest on what was open of the item day by day: the ledger counts payments towards the price. None
 * on what is disputed of it (minor units): the letter does not ask for that part.
 */
function workedOut(
  item: Item,
  regime: Regime,
  { account, today }: About,
  { holidays, disputed }: { readonly holidays: Holidays | undefined; readonly disputed: number },
): Worked['result'] {
  const { currency } = item;
  const credits = item.reductions
    .filter(({ on, minor }) => on <= today && minor > 0)
    .map(
      ({ on, minor, cause }): Credit => ({
        on,
        amount: money(minor, currency),
        kind: cause === 'creditNote' ? 'creditNote' : 'payment',
        order: ['principal', 'interest', 'costs'],
      }),
    );
  return interestOn(
    {
      principal: money(item.minor - disputed, currency),
      dueDate: item.dueOn,
      untilDate: today,
      credits,
      consumer: account.debtorType === 'consumer',
      ...(holidays !== undefined && { holidays }),
    },
    regime,
  );
}

function resultsOf(worked: readonly Worked[]): InterestResult[] {
  return worked.flatMap(({ result }) => (result.ok ? [result.value] : []));
}

function interestCharge(
  worked: readonly Worked[],
  regime: Regime,
  to: PlainDate,
  words: LetterWords,
): Charge[] {
  const results = resultsOf(worked);
  const minor = sumMinor(results.map(({ interest }) => interest.minor));
  if (minor <= 0) return [];
  const rates = results.flatMap(({ lines }) => lines.map(({ ratePct }) => ratePct));
  const label = fill(words.charges.interest, {
    to: shortDate(to, words.dates),
    rate: rateText(rates, words),
    basis: legalBasis(regime.id, 'interest'),
  });
  return [{ kind: 'interest', label, minor }];
}

/** "11.27", or "10.62 / 11.27" where the rate changed on the way. */
function rateText(rates: readonly string[], { numbers }: LetterWords): string {
  return [...new Set(rates)].map((rate) => rate.replace('.', numbers.decimal)).join(' / ');
}

function lumpSumCharge(worked: readonly Worked[], regime: Regime, words: LetterWords): Charge[] {
  const sums = worked.flatMap(({ item, result }) => {
    const sum = result.ok ? result.value.compensation : null;
    return sum !== null && sum.currency === item.currency ? [sum.minor] : [];
  });
  if (sums.length === 0) return [];
  const label = fill(words.charges.lumpSum, { basis: legalBasis(regime.id, 'lumpSum') });
  return [{ kind: 'lumpSum', label, minor: sumMinor(sums) }];
}

/**
 * Statutory collection costs of a consumer (NL art. 6:96 BW): announced in the letter of fourteen
 * days, claimed once its last day has gone by; null where there are none.
 */
function costsOf(
  kind: LetterKind,
  about: About,
  late: readonly Item[],
  regime: Regime,
): number | null {
  const [first] = late;
  if (first === undefined || !isFourteenDayLetter('formalReminder', about)) return null;
  if (kind !== 'formalReminder') {
    const announced = lastOf(about, 'formalReminder');
    if (announced === undefined || announced.deadline >= about.today) return null;
  }
  const disputed = disputedByItem(about.account, about.today);
  const principal = sumMinor(
    late.map((item) => openMinor(item, about.today) - (disputed.get(item.id) ?? 0)),
  );
  return collectionCostsFor(regime, money(principal, first.currency))?.minor ?? null;
}

function remarksOn(
  worked: readonly Worked[],
  { account: { name } }: About,
  wishes: ChargeWishes,
): Refusal[] {
  const missing = worked.find(({ result }) => !result.ok);
  const other = worked.some(({ item, result }) => {
    const sum = result.ok ? result.value.compensation : null;
    return sum !== null && sum.currency !== item.currency;
  });
  return [
    ...(wishes.interest && missing !== undefined ? [leftOut(missing, name)] : []),
    ...(wishes.lumpSum && other ? [refusal('letters.lumpSumLeftOut', { name })] : []),
  ];
}

function leftOut({ item: { number }, result }: Worked, name: string): Refusal {
  const known = { name, number };
  if (result.ok || result.error.code !== 'interest.rate-missing') {
    return refusal('letters.interestNotWorkedOut', known);
  }
  return refusal('letters.interestLeftOut', { ...result.error.params, ...known });
}
