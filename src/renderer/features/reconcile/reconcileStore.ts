import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { ImportedFile } from '../../../domain/accounts/events';
import type { ParkedReceipt } from '../../../domain/accounts/ledgerState';
import type { Thanks } from '../../../domain/reconcile/thanks';
import type { ReconcileLine, Worked } from '../../../domain/reconcile/types';
import type { Refusal } from '../../../domain/refusal';

/** Where the lines come from: a statement just read, or money parked by earlier ones. */
export type Source =
  | {
      readonly from: 'statement';
      readonly name: string;
      /** The record of the file, but for what is known only when it is booked. */
      readonly file: Omit<ImportedFile, 'fresh' | 'changed'>;
    }
  | { readonly from: 'parked'; readonly receipts: readonly ParkedReceipt[] };

/** Where the work on a statement stands. Steps have no fields in common. */
export type ReconcileState =
  | { readonly step: 'idle' }
  | Working
  | Deciding
  | {
      readonly step: 'done';
      readonly booked: number;
      readonly parked: number;
      readonly thanks: readonly Thanks[];
    };

/** The statement is matched, or what was decided is booked. */
export interface Working {
  readonly step: 'matching' | 'booking';
  readonly name: string;
  /** Entries, or accounts; `total` is 0 while it is not known. */
  readonly done: number;
  readonly total: number;
  /** Takes back what is booked so far; only of a statement being booked. */
  readonly stop?: AbortController;
}

/** A statement with what the user has decided so far; nothing of it is booked. */
export interface Deciding {
  readonly step: 'deciding';
  readonly source: Source;
  readonly lines: readonly ReconcileLine[];
  readonly worked: Worked;
  /** As it was before each change, so that Ctrl+Z goes back. */
  readonly past: readonly Worked[];
  /** The field that is being typed in: all its keystrokes are one change. */
  readonly typing: string | null;
  /** Why the last wish could not be followed. */
  readonly problem: Refusal | null;
}

export const useReconcile = create<ReconcileState>(() => ({ step: 'idle' }));

/** Steps have no fields in common, so the new one replaces the old as a whole. */
export function setReconcile(state: ReconcileState): void {
  useReconcile.setState(state, true);
}

/** Takes over new work, keeping the old for undo; `typing` names the field it was typed in. */
export function setWorked(worked: Worked, typing: string | null = null): void {
  const state = useReconcile.getState();
  if (state.step !== 'deciding' || state.worked === worked) return;
  const goesOn = typing !== null && typing === state.typing;
  const past = goesOn ? state.past : [...state.past, state.worked];
  setReconcile({ ...state, worked, past, typing, problem: null });
}

/** The field was left: what is typed next is a change of its own. */
export function endTyping(): void {
  const state = useReconcile.getState();
  if (state.step === 'deciding' && state.typing !== null) setReconcile({ ...state, typing: null });
}

/** Steps back to the work before the last change; false when there is none. */
export function undoWorked(): boolean {
  const state = useReconcile.getState();
  if (state.step !== 'deciding') return false;
  const worked = state.past.at(-1);
  if (worked === undefined) return false;
  setReconcile({ ...state, worked, past: state.past.slice(0, -1), typing: null, problem: null });
  return true;
}

/** Null clears it. Without a statement to decide on nothing happens. */
export function setProblem(problem: Refusal | null): void {
  const state = useReconcile.getState();
  if (state.step === 'deciding') setReconcile({ ...state, problem });
}

interface Settings {
  /** Percent from which "accept all" takes a suggestion. */
  readonly threshold: number;
}

/** What this user calls sure; kept between starts. */
export const useReconcileSettings = create<Settings>()(
  persist<Settings>(() => ({ threshold: 95 }), { name: 'forbear-reconcile', version: 1 }),
);

/** Rounded to a whole percent from 50 to 100: below half, a suggestion is none. */
export function setThreshold(percent: number): void {
  useReconcileSettings.setState({ threshold: Math.min(100, Math.max(50, Math.round(percent))) });
}
