import { useCallback } from 'react';
import type { Company } from '../../../domain/accounts/party';
import { type Refusal, refusal } from '../../../domain/refusal';
import { err, type Result } from '../../../domain/result';
import { announce } from '../../frame/useAct';
import type { Ledger } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { beginAct } from '../../stores/acts';

/** Changes the company's facts, and says so with Undo; `title` names the act. */
export function useChangeCompany() {
  const ledger = useLedger();
  const m = useMessages();
  return useCallback(
    (after: Company, title: string) =>
      beginAct(
        changed(ledger, after, (takeBack) => {
          announce(m, { title, takeBack });
        }),
      ),
    [ledger, m],
  );
}

type TakeBack = () => Promise<Result<null, Refusal>>;

async function changed(
  ledger: Ledger,
  after: Company,
  done: (takeBack: TakeBack) => void,
): Promise<Result<null, Refusal>> {
  const before = ledger.book().company;
  const result = await ledger.changeCompany(after);
  if (result.ok && before !== null) done(() => back(ledger, before, after));
  return result;
}

/** Puts the company back, unless it was changed again since. */
function back(ledger: Ledger, before: Company, after: Company): ReturnType<TakeBack> {
  const same = JSON.stringify(ledger.book().company) === JSON.stringify(after);
  if (!same) return Promise.resolve(err(refusal('settings.changed-since')));
  return ledger.changeCompany(before);
}
