import type { Account, LastContact } from '../../../../domain/accounts/account';
import type { AccountId } from '../../../../domain/accounts/ids';
import { balances } from '../../../../domain/accounts/views/balances';
import { oldestOverdueDays } from '../../../../domain/accounts/views/open';
import { lastContact } from '../../../../domain/accounts/views/standing';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Money } from '../../../../domain/money/money';
import { searchLetters } from '../../../commands/words';
import { perCustomer } from '../../../ledger/perCustomer';
import type { Messages } from '../../../messages/en';
import { stageOf } from '../head/stage';

/** One line of the list of customers. Amounts per currency, never added up over currencies. */
export interface CustomerRow {
  readonly account: Account;
  /** His id. Lists of all customers ask for it at every letter typed. */
  readonly key: AccountId;
  readonly open: readonly Money[];
  readonly overdue: readonly Money[];
  readonly days: number;
  readonly lastContact: LastContact | null;
  readonly stage: string;
  /** What the filter looks into, without accents. */
  readonly words: string;
}

const rows = perCustomer<{ readonly today: PlainDate; readonly row: CustomerRow }>();

/** The line of an account; kept while account and day are the same. */
export function customerRow(m: Messages, account: Account, today: PlainDate): CustomerRow {
  const known = rows.of(account);
  if (known?.today === today) return known.row;
  const row = makeRow(m, account, today);
  rows.keep(account, { today, row });
  return row;
}

function makeRow(m: Messages, account: Account, today: PlainDate): CustomerRow {
  const found = balances(account, today);
  const pick = (part: 'open' | 'overdue'): Money[] =>
    found.flatMap((balance) =>
      balance[part] === 0 ? [] : [{ minor: balance[part], currency: balance.currency }],
    );
  return {
    account,
    key: account.id,
    open: pick('open'),
    overdue: pick('overdue'),
    days: oldestOverdueDays(account.items, today),
    lastContact: lastContact(account),
    stage: stageOf(m, account, today),
    words: searchLetters(
      [account.name, account.number, account.address.city, ...account.aliases].join(' '),
    ),
  };
}

const collator = new Intl.Collator(undefined, { numeric: true });

/** Alphabetical, numbers by their value. Much faster than `localeCompare` on long lists. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Compares by the largest amount; different currencies stand apart, in the order of their codes. */
export function compareAmounts(a: readonly Money[], b: readonly Money[]): number {
  const [one, other] = [a[0], b[0]];
  if (one === undefined || other === undefined) return (one ? 1 : 0) - (other ? 1 : 0);
  if (one.currency !== other.currency) return one.currency < other.currency ? -1 : 1;
  return one.minor - other.minor;
}
