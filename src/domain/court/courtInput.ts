import { type Account, type Item, isAsking } from '../accounts/account';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import type { InterestTables } from '../derivations/interest';
import { type ClaimInterest, claimInterest } from '../handoff/claim/interest';
import type { Regime } from '../interest/regime';
import { type ClaimLine, claimLines } from '../letters/figures';
import { type Currency, decimalsOf } from '../money/currency';
import { sumMinor } from '../money/money';
import { plus, rational, times, toDecimalText, ZERO } from '../money/rational';
import type { CodesSettings } from '../settings/sections/codes';
import type { CourtFigures, CourtInput, ItemFigures } from './types';

const DECIMALS = 6;

/** What is handed to a court's form: one customer, items of one currency, figures as of a day. */
export interface CourtCase {
  readonly company: Company;
  readonly account: Account;
  readonly items: readonly Item[];
  readonly currency: Currency;
  readonly today: PlainDate;
  readonly tables: InterestTables;
  /** How reasons of disputes are called. */
  readonly codes: CodesSettings;
}

/**
 * The case with its figures, which are those of a pack: payments count against the principal first.
 * An item without a rate leaves interest and its day open, not at zero.
 */
export function courtInput(one: CourtCase): CourtInput {
  const { company, account, items, currency, today, codes } = one;
  const lines = claimLines(
    items.filter((item) => item.currency === currency && item.kind === 'invoice'),
    today,
  );
  const chosen = new Set(lines.map(({ item }) => item.id));
  const letters = account.letters.filter(
    ({ kind, withdrawn, items: about }) =>
      !withdrawn && isAsking(kind) && about.some((id) => chosen.has(id)),
  );
  return { company, account, lines, letters, today, codes, figures: figuresOf(one, lines) };
}

function figuresOf(
  { account, currency, today, tables }: CourtCase,
  lines: readonly ClaimLine[],
): CourtFigures {
  const found = lines.map((line) => {
    const interest = claimInterest(line, account, today, tables);
    return interest.ok ? interest.value : null;
  });
  const known = found.flatMap((one) => (one === null ? [] : [one]));
  const complete = known.length === lines.length && lines.length > 0;
  const lumps = known.flatMap(({ lumpSum }) => lumpSum ?? []);
  return {
    currency,
    principal: sumMinor(lines.map(({ open }) => open)),
    interest: complete ? sumMinor(known.map(({ interest }) => interest.minor)) : null,
    until: today,
    perDay: complete ? perDayOf(known, currency) : '',
    lumpSum: sumMinor(lumps.filter((one) => one.currency === currency).map(({ minor }) => minor)),
    interestBasis: [...new Set(known.map(({ regime }) => regime.name))].join('; '),
    perItem: found.map(itemFigures),
  };
}

function itemFigures(found: ClaimInterest | null): ItemFigures {
  if (found === null) return { interest: null, ratePct: null, from: null, over: null };
  const { interest, regime, result } = found;
  return {
    interest: interest.minor,
    ratePct: result.lines.at(-1)?.ratePct ?? null,
    from: result.lines[0]?.from ?? null,
    over: overOf(regime),
  };
}

/** Only of a rate that moves with its reference can be said that it lies so many points above it. */
function overOf({ fixMode, reference }: Regime): ItemFigures['over'] {
  const { marginPct, name, rounding } = reference;
  const moves = fixMode === 'floating-half-year' || fixMode === 'floating-on-change';
  return moves && rounding === 'none' && marginPct !== null
    ? { points: marginPct, reference: name }
    : null;
}

/** The interest of the next day, all items together; '' while a table ends before it. */
function perDayOf(known: readonly ClaimInterest[], currency: Currency): string {
  if (known.some(({ perDay }) => perDay === null)) return '';
  const minor = known.reduce((sum, { perDay }) => plus(sum, perDay ?? ZERO), ZERO);
  return toDecimalText(times(minor, rational(1n, 10n ** BigInt(decimalsOf(currency)))), DECIMALS);
}
