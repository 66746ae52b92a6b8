import { useEffect } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { entriesOf } from '../../../domain/calendar/entries';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { Policies } from '../../../domain/ladder/readPolicies';
import { policiesInForce } from '../../../domain/settings/inForce';
import type { Api } from '../../../ipc/contract';
import { useToday } from '../../clock';
import { useBook } from '../../ledger/hooks';
import { setNoticedOn, useView } from '../../stores/view';

/** Once a day, if the user wants it: a notice of the system that promises are due today. */
export function usePromisesNotice(api: Api): void {
  const { accounts, settings } = useBook();
  const policies = policiesInForce(settings);
  const today = useToday();
  const wanted = useView(({ notices, noticedOn }) => notices && noticedOn !== today);
  useEffect(() => {
    if (!wanted) return;
    const count = promisesDue(accounts.values(), today, policies);
    if (count === 0) return;
    setNoticedOn(today);
    void api.promisesNotice({ count });
  }, [api, accounts, today, policies, wanted]);
}

/** How many promises of payment are due on the day and not kept yet. */
function promisesDue(accounts: Iterable<Account>, today: PlainDate, policies: Policies): number {
  let count = 0;
  for (const account of accounts) {
    if (account.hidden || !account.promises.some(({ dueOn }) => dueOn === today)) continue;
    const due = entriesOf(account, today, policies).filter(
      ({ kind, on }) => kind === 'promise' && on === today,
    );
    count += due.length;
  }
  return count;
}
