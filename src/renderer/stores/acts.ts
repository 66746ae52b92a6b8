import { create } from 'zustand';
import type { Done } from '../ledger/api';

/** An act of this session that can be taken back, with its name for "Undo: call logged". */
export interface Act {
  readonly title: string;
  readonly done: Done;
}

interface ActState {
  readonly acts: readonly Act[];
}

/** As far back as Ctrl+Z reaches. */
const AT_MOST = 50;

export const useActs = create<ActState>(() => ({ acts: [] }));

export function pushAct(act: Act): void {
  if (act.done.undo.length === 0) return;
  useActs.setState(({ acts }) => ({ acts: [...acts, act].slice(-AT_MOST) }));
}

export function dropAct(done: Done): void {
  useActs.setState(({ acts }) => ({ acts: acts.filter((act) => act.done !== done) }));
}
