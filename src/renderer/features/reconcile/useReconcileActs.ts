import { useMemo } from 'react';
import type { Account } from '../../../domain/accounts/account';
import type { AccountId, BatchId } from '../../../domain/accounts/ids';
import * as decisions from '../../../domain/reconcile/decisions';
import { decisionProblem } from '../../../domain/reconcile/problems';
import { thanksAfter } from '../../../domain/reconcile/thanks';
import type { Decision, ReconcileLine } from '../../../domain/reconcile/types';
import { type Refusal, refusal } from '../../../domain/refusal';
import type { Result } from '../../../domain/result';
import { policiesInForce } from '../../../domain/settings/inForce';
import { today } from '../../clock';
import { refusalSentence } from '../../frame/refusalSentence';
import { announce } from '../../frame/useAct';
import type { Done, Ledger } from '../../ledger/api';
import { useLedger } from '../../ledger/hooks';
import type { Messages } from '../../messages/en';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { assignment, bookedLines, parkedLines, statementPlan } from './reconcilePlan';
import {
  type Deciding,
  setProblem,
  setReconcile,
  setWorked,
  useReconcile,
  useReconcileSettings,
} from './reconcileStore';

/** What the reconcile screen can do with a line, and with all of them. Acts answer whether they did. */
export interface ReconcileActs {
  readonly accept: (line: ReconcileLine) => boolean;
  readonly acceptAll: () => number;
  readonly leaveUnallocated: (line: ReconcileLine) => boolean;
  readonly writeOff: (line: ReconcileLine) => boolean;
  readonly park: (line: ReconcileLine) => boolean;
  /** `typing` names the field: its keystrokes are undone as one. */
  readonly change: (line: ReconcileLine, decision: Decision, typing?: string) => void;
  readonly book: () => Promise<void>;
}

/**
 * What can be done with the lines of the statement at hand. Nothing reaches the ledger before
 * `book`.
 */
export function useReconcileActs(): ReconcileActs {
  const ledger = useLedger();
  const m = useMessages();
  return useMemo(() => {
    const reason = m.reconcile.writeOffReason;
    const proposal = (line: ReconcileLine) => decisions.decisionOf(line, deciding().worked, reason);
    return {
      accept: (line) => take(ledger, line, proposal(line)),
      acceptAll: () => acceptAll(ledger, m),
      leaveUnallocated: (line) => take(ledger, line, unallocated(line, proposal(line))),
      writeOff: (line) => writeOff(ledger, m, line, proposal(line)),
      park: (line) => take(ledger, line, { do: 'park' }),
      change: (line, decision, typing) =>
        setWorked(
          decisions.changed(deciding().worked, line.id, decision),
          typing === undefined ? null : `${line.id} ${typing}`,
        ),
      book: () => book(ledger, m),
    };
  }, [ledger, m]);
}

function deciding(): Deciding {
  const state = useReconcile.getState();
  if (state.step !== 'deciding') throw new Error(`nothing to decide in step ${state.step}`);
  return state;
}

function take(ledger: Ledger, line: ReconcileLine, decision: Decision | null): boolean {
  const { worked } = deciding();
  const { accounts } = ledger.book();
  const problem =
    line.kind === 'known'
      ? refusal('reconcile.known')
      : decisionProblem(line, decision, worked, accounts);
  if (problem !== undefined || decision === null) {
    setProblem(problem ?? null);
    return false;
  }
  setWorked(decisions.accepted(worked, line.id, decision));
  return true;
}

/** All certain suggestions; one that a line before has made impossible is left for the user. */
function acceptAll(ledger: Ledger, m: Messages): number {
  const state = deciding();
  const { accounts } = ledger.book();
  const threshold = useReconcileSettings.getState().threshold / 100;
  let { worked } = state;
  let taken = 0;
  for (const line of decisions.certainLines(state.lines, worked, threshold)) {
    const decision = decisions.proposed(line, m.reconcile.writeOffReason);
    if (decision === null) continue;
    if (decisionProblem(line, decision, worked, accounts) !== undefined) continue;
    worked = decisions.accepted(worked, line.id, decision);
    taken += 1;
  }
  setWorked(worked);
  return taken;
}

/** The customer of the decision, or of the suggestion where it proposes nothing. */
function unallocated(line: ReconcileLine, decision: Decision | null): Decision | null {
  if (line.kind !== 'incoming') return null;
  if (decision?.do === 'book') return decisions.leftUnallocated(decision.account);
  const { customer } = line.suggestion;
  // A customer of a suggestion is the id of his account (`matchInput`).
  return customer === null ? null : decisions.leftUnallocated(customer as AccountId);
}

function writeOff(
  ledger: Ledger,
  m: Messages,
  line: ReconcileLine,
  decision: Decision | null,
): boolean {
  const { worked } = deciding();
  const account =
    decision?.do === 'book' ? ledger.book().accounts.get(decision.account) : undefined;
  if (decision?.do !== 'book' || account === undefined) return take(ledger, line, decision);
  const rest = decisions.smallRest(decision, account, decisions.takenByOthers(worked, line.id));
  const done = decision.parts.some((part) => part.writeOff !== 0);
  if (rest === null) {
    if (!done) setProblem(refusal('reconcile.nothing-small'));
    return done && take(ledger, line, decision);
  }
  const reason = m.reconcile.writeOffReason;
  return take(ledger, line, decisions.withWriteOff(decision, rest.item, rest.minor, reason));
}

/** Books what was accepted as one batch, parks the rest that came in, and says who can be thanked. */
async function book(ledger: Ledger, m: Messages): Promise<void> {
  const state = deciding();
  const { source, lines, worked } = state;
  const booked = bookedLines(lines, worked);
  const parked = source.from === 'statement' ? parkedLines(lines, worked).length : 0;
  if (booked.length + parked === 0) return;
  const before = accountsOf(
    ledger,
    booked.map(({ decision }) => decision.account),
  );
  const name = source.from === 'statement' ? source.name : m.reconcile.parkedTitle;
  const stop = new AbortController();
  const ofStatement = source.from === 'statement' ? { stop } : {};
  const working = (done: number, total: number) =>
    setReconcile({ step: 'booking', name, done, total, ...ofStatement });
  working(0, 0);
  const title = m.reconcile.booked(booked.length, parked);
  const result =
    source.from === 'statement'
      ? await bookStatement(ledger, statementPlan(source, lines, worked), working, stop.signal)
      : await assign(ledger, assignment(source.receipts, lines, worked));
  if (!result.ok && result.error.code === 'import.stopped') {
    setReconcile(state);
    toast(refusalSentence(result.error));
    return;
  }
  if (!result.ok) {
    setReconcile({ ...state, problem: result.error });
    toast(m.shell.notDone(refusalSentence(result.error)), { tone: 'bad' });
    return;
  }
  const { takeBack } = result.value;
  announce(m, {
    title,
    takeBack: async () => {
      const taken = await takeBack();
      if (taken.ok && useReconcile.getState().step === 'done') setReconcile({ step: 'idle' });
      return taken;
    },
  });
  const { accounts, settings } = ledger.book();
  const thanks = thanksAfter(before, accounts, today(), policiesInForce(settings));
  setReconcile({ step: 'done', booked: booked.length, parked, thanks });
}

interface Taken {
  readonly takeBack: () => Promise<Result<unknown, Refusal>>;
}

async function bookStatement(
  ledger: Ledger,
  plan: ReturnType<typeof statementPlan>,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result<Taken, Refusal>> {
  const result: Result<BatchId, Refusal> = await ledger.bookImport(plan, onProgress, signal);
  if (!result.ok) return result;
  return { ok: true, value: { takeBack: () => ledger.takeBackImport(result.value) } };
}

async function assign(
  ledger: Ledger,
  { steps, assigned }: ReturnType<typeof assignment>,
): Promise<Result<Taken, Refusal>> {
  const result: Result<Done, Refusal> = await ledger.assignReceipts(steps, assigned);
  if (!result.ok) return result;
  return { ok: true, value: { takeBack: () => ledger.undo(result.value) } };
}

function accountsOf(ledger: Ledger, ids: readonly AccountId[]): Account[] {
  const { accounts } = ledger.book();
  return [...new Set(ids)].flatMap((id) => accounts.get(id) ?? []);
}
