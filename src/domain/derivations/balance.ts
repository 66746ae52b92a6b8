import type { Account, Item } from '../accounts/account';
import { unallocatedReceipts } from '../accounts/views/balances';
import { disputedByItem } from '../accounts/views/disputed';
import { byDueDate, openMinor } from '../accounts/views/open';
import { daysBetween, type PlainDate } from '../dates/plainDate';
import { ageOf } from '../kpi/ageing';
import type { Currency } from '../money/currency';
import { sumMinor } from '../money/money';
import { refusal } from '../refusal';
import { issuedIn } from '../relationship/payerHabit';
import type { BalanceFigure, Derivation, DerivationLine } from './types';

/** The lines behind one figure of an account's balance in a currency, at the end of `asOf`. */
export function balanceDerivation(
  account: Account,
  figure: BalanceFigure,
  currency: Currency,
  asOf: PlainDate,
): Derivation {
  const lines = linesOf(account, figure, currency, asOf);
  return { currency, total: sumMinor(lines.map(({ minor }) => minor)), lines };
}

function linesOf(
  account: Account,
  figure: BalanceFigure,
  currency: Currency,
  asOf: PlainDate,
): DerivationLine[] {
  if (figure === 'unallocated') return unallocatedLines(account, currency, asOf);
  const items = account.items
    .filter((item) => item.currency === currency && openMinor(item, asOf) !== 0)
    .sort(byDueDate);
  if (figure === 'disputed') return disputedLines(account, items, asOf);
  return items
    .filter((item) => belongs(item, figure, asOf))
    .flatMap((item) => itemLines(item, asOf));
}

/**
 * The lines behind one age of what is open: what is disputed of its documents stands in a column of its
 * own, and is taken off here. `bucket` is a key of `ageingOf`, without `disputed`.
 */
export function ageDerivation(
  account: Account,
  bucket: string,
  currency: Currency,
  asOf: PlainDate,
): Derivation {
  const disputed = disputedByItem(account, asOf);
  const lines = account.items
    .filter((item) => item.currency === currency && openMinor(item, asOf) !== 0)
    .filter((item) => ageOf(item.dueOn, asOf) === bucket)
    .sort(byDueDate)
    .flatMap((item) => {
      const apart = disputed.get(item.id) ?? 0;
      const own = itemLines(item, asOf);
      if (apart === 0) return own;
      const { number } = item;
      return [...own, line(`${item.id} apart`, 'derivation.less-disputed', { number }, -apart)];
    });
  return { currency, total: sumMinor(lines.map(({ minor }) => minor)), lines };
}

/** The documents that make up a turnover: invoices less credit notes. */
export function turnoverDerivation(
  account: Pick<Account, 'items'>,
  span: 'year' | 'all',
  currency: Currency,
  asOf: PlainDate,
): Derivation {
  const lines = issuedIn(account, span, asOf)
    .filter((item) => item.currency === currency)
    .map(({ id, kind, number, issuedOn: issued, dueOn: due, minor }) =>
      line(
        id,
        kind === 'creditNote' ? 'derivation.credit' : 'derivation.item',
        { number, issued, due },
        minor,
      ),
    );
  return { currency, total: sumMinor(lines.map(({ minor }) => minor)), lines };
}

function belongs(
  item: Item,
  figure: Exclude<BalanceFigure, 'unallocated' | 'disputed'>,
  asOf: PlainDate,
): boolean {
  if (figure === 'open') return true;
  if (item.kind === 'creditNote') return figure === 'credits';
  return figure === (item.dueOn < asOf ? 'overdue' : 'notDue');
}

/** What is left of one document: its amount, and each thing that made it smaller up to the day. */
function itemLines(item: Item, asOf: PlainDate): DerivationLine[] {
  const { number, issuedOn, dueOn, kind } = item;
  const days = daysBetween(dueOn, asOf);
  const code = kind === 'creditNote' ? 'credit' : days > 0 ? 'late' : 'item';
  const params = { number, issued: issuedOn, due: dueOn, days };
  const first = line(item.id, `derivation.${code}`, params, item.minor);
  const less = item.reductions
    .filter(({ on }) => on <= asOf)
    .map(({ on, cause, minor }, index) =>
      line(`${item.id} ${index}`, `derivation.less-${cause}`, { on, number }, -minor),
    );
  return [first, ...less];
}

/** The derivation of what is open of one document. */
export function itemDerivation(item: Item, asOf: PlainDate): Derivation {
  const lines = item.issuedOn > asOf ? [] : itemLines(item, asOf);
  return { currency: item.currency, total: openMinor(item, asOf), lines };
}

function unallocatedLines(account: Account, currency: Currency, asOf: PlainDate): DerivationLine[] {
  return unallocatedReceipts(account, asOf)
    .filter(({ receipt }) => receipt.currency === currency)
    .flatMap(({ receipt, minor }) => {
      const { on, reference } = receipt;
      const received = line(receipt.id, 'derivation.received', { on, reference }, receipt.minor);
      const given = receipt.minor - minor;
      if (given === 0) return [received];
      return [received, line(`${receipt.id} given`, 'derivation.given', { on }, -given)];
    });
}

function disputedLines(
  account: Account,
  items: readonly Item[],
  asOf: PlainDate,
): DerivationLine[] {
  const disputed = disputedByItem(account, asOf);
  return items.flatMap((item) => {
    const minor = disputed.get(item.id) ?? 0;
    const code = minor === openMinor(item, asOf) ? 'disputed-all' : 'disputed-part';
    return minor === 0 ? [] : [line(item.id, `derivation.${code}`, { number: item.number }, minor)];
  });
}

function line(
  id: string,
  code: string,
  params: Readonly<Record<string, string | number>>,
  minor: number,
): DerivationLine {
  return { id, what: refusal(code, params), minor };
}
