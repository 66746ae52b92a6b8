import {
  type Account,
  REVIEW_VERDICTS,
  type Review,
  type ReviewVerdict,
} from '../accounts/account';
import { reviewThisWeek } from '../accounts/views/desk';
import { isOverdue, openMinor } from '../accounts/views/open';
import type { PlainDate } from '../dates/plainDate';
import { type Cell, csvText, plain } from '../export/csv';
import { toDecimal } from '../money/decimal';
import { type Money, totalsByCurrency } from '../money/money';

/** One customer who was reviewed this week, and what he owes now. */
export interface ReviewLine {
  readonly account: Account;
  readonly review: Review;
  readonly overdue: readonly Money[];
}

/** What came of the week: how often each verdict was given, and what is overdue with those customers. */
export interface VerdictCount {
  readonly verdict: ReviewVerdict;
  readonly count: number;
  readonly overdue: readonly Money[];
}

/** Everybody who was reviewed in the week of `today`, the last one first. */
export function reviewLines(accounts: Iterable<Account>, today: PlainDate): ReviewLine[] {
  const lines: (ReviewLine & { readonly seq: number })[] = [];
  for (const account of accounts) {
    const review = reviewThisWeek(account, today);
    if (review === null) continue;
    lines.push({ account, review, overdue: overdueOf(account, today), seq: account.seq });
  }
  return lines.sort((a, b) => b.seq - a.seq);
}

function overdueOf(account: Account, today: PlainDate): Money[] {
  return totalsByCurrency(
    account.items
      .filter((item) => isOverdue(item, today))
      .map((item) => ({ minor: openMinor(item, today), currency: item.currency })),
  );
}

/** The verdicts that were given, in their order. */
export function verdictCounts(lines: readonly ReviewLine[]): VerdictCount[] {
  return REVIEW_VERDICTS.flatMap((verdict) => {
    const given = lines.filter(({ review }) => review.verdict === verdict);
    if (given.length === 0) return [];
    const overdue = totalsByCurrency(given.flatMap((line) => line.overdue));
    return [{ verdict, count: given.length, overdue }];
  });
}

/** The report as CSV: one row per customer and currency, `header` and the names of verdicts in the user's words. */
export function reviewCsv(
  lines: readonly ReviewLine[],
  header: readonly string[],
  verdictName: (verdict: ReviewVerdict) => string,
): string {
  const rows = lines.flatMap(({ account, review, overdue }) => {
    const row = (money: Money | null): Cell[] => [
      account.number,
      account.name,
      plain(review.on),
      verdictName(review.verdict),
      money === null ? null : plain(toDecimal(money)),
      money === null ? null : plain(money.currency),
      review.note,
    ];
    return overdue.length === 0 ? [row(null)] : overdue.map(row);
  });
  return csvText(header, rows);
}
