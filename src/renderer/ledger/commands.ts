import type { Account } from '../../domain/accounts/account';
import { decide } from '../../domain/accounts/decide';
import type { AccountEvent, LedgerEvent } from '../../domain/accounts/events';
import { evolve } from '../../domain/accounts/evolve';
import type { AccountId } from '../../domain/accounts/ids';
import { undoOf } from '../../domain/accounts/undo';
import { type Refusal, refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import type { Done, Step } from './api';
import type { AccountChange, Session } from './session';
import { loadFull } from './writer';

/** Decides all steps on the accounts as they are, then commits them together, or refuses them all. */
export function runSteps(
  session: Session,
  steps: readonly Step[],
  ledgerEvents: readonly LedgerEvent[] = [],
): Promise<Result<Done, Refusal>> {
  return session.exclusive(async () => {
    const decided = decideSteps(session, steps, await loadFull(session.db, idsOf(steps)));
    if (!decided.ok) return decided;
    const { changes, undo } = decided.value;
    try {
      const events = await session.commit(changes, ledgerEvents);
      return ok({ events, undo });
    } catch (error) {
      return err(notSaved(error));
    }
  });
}

/** Decides all steps and forgets the outcome: what is drawn or written to disk first should be asked first. */
export function refusalOfSteps(session: Session, steps: readonly Step[]): Promise<Refusal | null> {
  return session.exclusive(async () => {
    const decided = decideSteps(session, steps, await loadFull(session.db, idsOf(steps)));
    return decided.ok ? null : decided.error;
  });
}

interface Decided {
  readonly changes: readonly AccountChange[];
  readonly undo: readonly Step[];
}

function decideSteps(
  session: Session,
  steps: readonly Step[],
  loaded: ReadonlyMap<AccountId, Account>,
): Result<Decided, Refusal> {
  const now = new Map<AccountId, Account>(loaded);
  const changes: AccountChange[] = [];
  const undo: Step[] = [];
  for (const step of steps) {
    const before = now.get(step.account) ?? null;
    const events = decide(before, step.command, session.ports.context());
    if (!events.ok) return events;
    changes.push({ id: step.account, before, events: events.value });
    if (before !== null) undo.unshift(...undoSteps(before, events.value));
    const after = foldHere(step.account, before, events.value);
    if (after !== null) now.set(step.account, after);
  }
  return ok({ changes: mergeChanges(changes), undo });
}

function undoSteps(before: Account, events: readonly AccountEvent[]): Step[] {
  return undoOf(before, events).map((command) => ({ account: before.id, command }));
}

/** Folds decided events for the next step's eyes only; the commit folds them again, sealed. */
function foldHere(
  id: AccountId,
  before: Account | null,
  events: readonly AccountEvent[],
): Account | null {
  return events.reduce<Account | null>(
    (account, event) => evolve(account, event, { account: id, seq: account?.seq ?? 0 }),
    before,
  );
}

/** One change per account, so that the commit writes each document once. */
function mergeChanges(changes: readonly AccountChange[]): AccountChange[] {
  const merged = new Map<AccountId, AccountChange>();
  for (const change of changes) {
    const first = merged.get(change.id);
    merged.set(
      change.id,
      first === undefined ? change : { ...first, events: [...first.events, ...change.events] },
    );
  }
  return [...merged.values()];
}

function idsOf(steps: readonly Step[]): AccountId[] {
  return [...new Set(steps.map((step) => step.account))];
}

/** A write that failed for a reason outside the domain: the disk, the database. */
export function notSaved(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  const code = name === 'QuotaExceededError' ? 'disk-full' : 'not-saved';
  return refusal(code, { detail: error instanceof Error ? error.message : String(error) });
}
