import { useDeferredValue } from 'react';
import type { AccountId } from '../../../domain/accounts/ids';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { dayProgress } from '../../../domain/worklist/progress';
import { useToday } from '../../clock';
import { MoneyList } from '../../components/Money';
import { longDate } from '../../components/text';
import { lastAnswer } from '../../components/timing/lastAnswer';
import type { Book } from '../../ledger/api';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { FreshnessLine } from '../freshness/FreshnessLine';
import { isResting, type TodayRow, useWorklist } from './useWorklist';

const progressOf = lastAnswer(
  (accounts: Book['accounts'], rows: readonly TodayRow[], today: PlainDate) => {
    const waiting = new Set<AccountId>();
    for (const row of rows) if (!isResting(row)) waiting.add(row.account.id);
    return dayProgress(accounts.values(), waiting, today);
  },
);

/** The day: its date, how much of it is done, what was promised and paid, and how fresh the data is. */
export function DayLine() {
  const m = useMessages();
  const today = useToday();
  const accounts = useDeferredValue(useBook().accounts);
  const rows = useDeferredValue(useWorklist());
  const { done, total, promised, received } = progressOf(accounts, rows, today);
  return (
    <>
      {m.today.note(longDate(m, today), done, total)}
      {promised.length > 0 && (
        <>
          {` · ${m.today.promisedToday} `}
          <MoneyList amounts={promised} />
        </>
      )}
      {received.length > 0 && (
        <>
          {` · ${m.today.paidToday} `}
          <MoneyList amounts={received} />
        </>
      )}
      {' · '}
      <FreshnessLine short />
    </>
  );
}
