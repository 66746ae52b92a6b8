import type { Account } from '../../../domain/accounts/account';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { WorklistRow } from '../../../domain/worklist/types';
import { worklist } from '../../../domain/worklist/worklist';
import { useToday } from '../../clock';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';

/** A line of today's list with the customer himself. */
export interface TodayRow extends Omit<WorklistRow, 'account'> {
  readonly account: Account;
}

interface Made {
  readonly accounts: Book['accounts'];
  readonly today: PlainDate;
  readonly rows: readonly TodayRow[];
}

let made: Made | null = null;

/** The worklist of a book on a day: worked out once, however many parts of the window ask. */
function worklistOf(accounts: Book['accounts'], today: PlainDate): readonly TodayRow[] {
  if (made?.accounts === accounts && made.today === today) return made.rows;
  const rows = worklist(accounts.values(), { today }).flatMap((row): TodayRow[] => {
    const account = accounts.get(row.account);
    return account === undefined ? [] : [{ ...row, account }];
  });
  made = { accounts, today, rows };
  return rows;
}

/** Today's list: whom to turn to, and why; those who rest today stand at its end. */
export function useWorklist(): readonly TodayRow[] {
  const { accounts } = useBook();
  return worklistOf(accounts, useToday());
}

/** True for a customer who is to be left alone today. */
export function isResting(row: TodayRow): boolean {
  return row.group === 'quiet';
}
