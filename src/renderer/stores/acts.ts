import { create } from 'zustand';
import type { Refusal } from '../../domain/refusal';
import type { Result } from '../../domain/result';

/** An act of this session that can be taken back, with its name for "Undo: call logged". */
export interface Act {
  readonly title: string;
  /** Takes it back by compensating entries. */
  readonly takeBack: () => Promise<Result<unknown, Refusal>>;
}

interface ActState {
  readonly acts: readonly Act[];
}

/** As far back as Ctrl+Z reaches. */
const AT_MOST = 50;

export const useActs = create<ActState>(() => ({ acts: [] }));

export function pushAct(act: Act): void {
  useActs.setState(({ acts }) => ({ acts: [...acts, act].slice(-AT_MOST) }));
}

export function dropAct(act: Act): void {
  useActs.setState(({ acts }) => ({ acts: acts.filter((other) => other !== act) }));
}
