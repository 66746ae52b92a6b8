import type { PlainDate } from '../../../domain/dates/plainDate';
import { type WorklistRow, worklist } from '../../../domain/worklist/worklist';
import { useToday } from '../../clock';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';

interface Made {
  readonly accounts: Book['accounts'];
  readonly today: PlainDate;
  readonly rows: readonly WorklistRow[];
}

let made: Made | null = null;

/** The worklist of a book on a day: worked out once, however many parts of the window ask. */
function worklistOf(accounts: Book['accounts'], today: PlainDate): readonly WorklistRow[] {
  if (made?.accounts === accounts && made.today === today) return made.rows;
  made = { accounts, today, rows: worklist(accounts.values(), { today }) };
  return made.rows;
}

/** Today's list: whom to turn to, and why. */
export function useWorklist(): readonly WorklistRow[] {
  const { accounts } = useBook();
  return worklistOf(accounts, useToday());
}
