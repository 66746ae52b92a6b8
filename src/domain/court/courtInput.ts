import type { Account, Item } from '../accounts/account';
import type { Company } from '../accounts/party';
import { addDays, type PlainDate } from '../dates/plainDate';
import { type InterestTables, type ItemInterest, itemInterest } from '../derivations/interest';
import { claimLines } from '../letters/figures';
import type { Currency } from '../money/currency';
import { sumMinor } from '../money/money';
import {
  minus,
  plus,
  type Rational,
  rationalFromDecimal,
  toDecimalText,
  ZERO,
} from '../money/rational';
import type { CourtFigures, CourtInput } from './types';

const DECIMALS = 6;

/** What is handed to a court's form: one customer, items of one currency, figures as of a day. */
export interface CourtCase {
  readonly company: Company;
  readonly account: Account;
  readonly items: readonly Item[];
  readonly currency: Currency;
  readonly today: PlainDate;
  readonly tables: InterestTables;
}

/** The case with its figures. An item without a rate leaves interest and its day open, not at zero. */
export function courtInput(one: CourtCase): CourtInput {
  const { company, account, items, currency, today } = one;
  const lines = claimLines(
    items.filter((item) => item.currency === currency && item.kind === 'invoice'),
    today,
  );
  const chosen = new Set(lines.map(({ item }) => item.id));
  const letters = account.letters.filter(
    (letter) => !letter.withdrawn && letter.items.some((id) => chosen.has(id)),
  );
  const late = lines.map(({ item }) => item);
  return { company, account, lines, letters, today, figures: figuresOf(one, late) };
}

function figuresOf(
  { account, currency, today, tables }: CourtCase,
  items: readonly Item[],
): CourtFigures {
  const now = items.map((item) => interestBy(item, account, today, tables));
  const next = items.map((item) => interestBy(item, account, addDays(today, 1), tables));
  const known = now.flatMap((one) => (one === null ? [] : [one]));
  const complete = known.length === items.length && items.length > 0;
  const lumps = known.map(({ result }) => result.compensation);
  return {
    currency,
    principal: sumMinor(claimLines(items, today).map(({ open }) => open)),
    interest: complete ? sumMinor(known.map(({ result }) => result.interest.minor)) : null,
    until: today,
    perDay: complete ? perDayOf(now, next) : '',
    lumpSum: sumMinor(
      lumps.flatMap((lump) => (lump !== null && lump.currency === currency ? [lump.minor] : [])),
    ),
    interestBasis: [...new Set(known.map(({ regime }) => regime.name))].join('; '),
    perItem: now.map((one) => ({
      interest: one?.result.interest.minor ?? null,
      ratePct: one?.result.lines.at(-1)?.ratePct ?? null,
    })),
  };
}

function interestBy(
  item: Item,
  account: Account,
  on: PlainDate,
  tables: InterestTables,
): ItemInterest | null {
  const found = itemInterest(item, account, on, tables);
  return found.ok ? found.value : null;
}

/** The growth of the unrounded interest from one day to the next. */
function perDayOf(
  now: readonly (ItemInterest | null)[],
  next: readonly (ItemInterest | null)[],
): string {
  if (next.some((one) => one === null)) return '';
  return toDecimalText(minus(exactSum(next), exactSum(now)), DECIMALS);
}

function exactSum(items: readonly (ItemInterest | null)[]): Rational {
  return items
    .flatMap((one) => one?.result.lines ?? [])
    .reduce((sum, { exact }) => plus(sum, rationalFromDecimal(exact) ?? ZERO), ZERO);
}
