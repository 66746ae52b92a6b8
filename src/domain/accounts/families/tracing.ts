import type { Account } from '../account';
import type { BatchId } from '../ids';
import type { ImportTrace, ItemTrace, Marks, MasterTrace } from '../trace';

interface Addition {
  readonly master?: MasterTrace;
  readonly changed?: readonly ItemTrace[];
}

/** Notes what an import did, under its id; all events of one import share one trace. */
export function traced(account: Account, batch: BatchId, addition: Addition): Account {
  const index = account.imports.findIndex((trace) => trace.batch === batch);
  const trace = account.imports[index] ?? emptyTrace(account, batch);
  const grown: ImportTrace = {
    ...trace,
    changed: [...trace.changed, ...(addition.changed ?? [])],
    master: addition.master === undefined ? trace.master : [...trace.master, addition.master],
  };
  const imports = index < 0 ? [...account.imports, grown] : account.imports.with(index, grown);
  return { ...account, imports };
}

function emptyTrace(account: Account, batch: BatchId): ImportTrace {
  return { batch, changed: [], master: [], marks: marksOf(account) };
}

function marksOf(account: Account): Marks {
  return {
    promises: account.promises.length,
    letters: account.letters.length,
    disputes: account.disputes.length,
    plans: account.plans.length,
    handoffs: account.handoffs.length,
  };
}
