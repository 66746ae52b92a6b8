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
  /** Acts that are being done and have no message yet. */
  readonly running: number;
}

/** Settles once every act begun so far is done and pushed, or was refused. */
let begun: Promise<unknown> = Promise.resolve();

/** An act that is being done: until it is, Ctrl+Z waits for it instead of taking back the one before. */
export function beginAct<T>(doing: Promise<T>): Promise<T> {
  begun = Promise.allSettled([begun, doing]);
  countRunning(1);
  return doing.finally(() => countRunning(-1));
}

function countRunning(change: 1 | -1): void {
  useActs.setState(({ running }) => ({ running: running + change }));
}

/** What to wait for before asking which act was the last. */
export function actsBegun(): Promise<unknown> {
  return begun;
}

/** As far back as Ctrl+Z reaches. */
const AT_MOST = 50;

/** What was recorded on account of an act, and goes with it. */
const along = new WeakMap<Act, Act['takeBack'][]>();

/** Something follows from an act that is no act of its own: taken back with it, after it. */
export function addToAct(act: Act, takeBack: Act['takeBack']): void {
  along.set(act, [...(along.get(act) ?? []), takeBack]);
}

/** Takes back an act with all that followed from it; what was taken back already is left as it is. */
export async function takeBackWhole(act: Act): Promise<Result<unknown, Refusal>> {
  const result = await act.takeBack();
  if (!result.ok) return result;
  for (const also of (along.get(act) ?? []).toReversed()) await also();
  return result;
}

export const useActs = create<ActState>(() => ({ acts: [], running: 0 }));

/** The oldest is forgotten beyond the number that can be undone. */
export function pushAct(act: Act): void {
  useActs.setState(({ acts }) => ({ acts: [...acts, act].slice(-AT_MOST) }));
}

/** Takes an act out; answers what stood after it, or null when it was not there any more. */
export function dropAct(act: Act): readonly Act[] | null {
  const { acts } = useActs.getState();
  const at = acts.indexOf(act);
  if (at < 0) return null;
  useActs.setState({ acts: acts.toSpliced(at, 1) });
  return acts.slice(at + 1);
}

/** Puts an act that could not be taken back where it stood: before the acts that came after it. */
export function putBackAct(act: Act, after: readonly Act[]): void {
  useActs.setState(({ acts }) => {
    const at = acts.findIndex((one) => after.includes(one));
    return { acts: at < 0 ? acts : acts.toSpliced(at, 0, act) };
  });
}
