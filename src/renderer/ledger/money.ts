import type { LedgerEvent } from '../../domain/accounts/events';
import { unassignedReceipts } from '../../domain/accounts/views/unassigned';
import { type Refusal, refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import type { Assignment, Done, FreshnessOverride, Step } from './api';
import { notSaved, runSteps } from './commands';
import type { Session } from './session';

/** Books parked money at customers, in one commit with the record of where it went. */
export async function assignReceipts(
  session: Session,
  steps: readonly Step[],
  assigned: readonly Assignment[],
): Promise<Result<Done, Refusal>> {
  const waiting = new Set(
    unassignedReceipts(session.state.parked, session.book.current().accounts).map(({ id }) => id),
  );
  if (assigned.some(({ receipt }) => !waiting.has(receipt))) {
    return err(refusal('receipt-not-waiting'));
  }
  const on = session.ports.context().today;
  const events = assigned.map((one): LedgerEvent => ({ type: 'receiptAssigned', ...one, on }));
  return runSteps(session, steps, events);
}

/** Writes down why somebody was chased on old data. */
export function overrideFreshness(
  session: Session,
  override: FreshnessOverride,
): Promise<Result<null, Refusal>> {
  return session.exclusive(async () => {
    const on = session.ports.context().today;
    try {
      await session.commit([], [{ type: 'freshnessOverridden', on, ...override }]);
      return ok(null);
    } catch (error) {
      return err(notSaved(error));
    }
  });
}
