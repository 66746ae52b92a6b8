import { create } from 'zustand';

/** A part of a place with input that would be lost by leaving. */
export interface Unsaved {
  /** What it is called, for the question. */
  readonly title: string;
  /** Forgets the input, once the user says so. */
  readonly discard: () => void;
}

interface UnsavedState {
  readonly parts: readonly Unsaved[];
  /** Where the user wanted to go when he was asked; null while nothing is asked. */
  readonly going: (() => void) | null;
}

export const useUnsavedParts = create<UnsavedState>(() => ({ parts: [], going: null }));

/** Says that there is something to lose, until the answer is called. */
export function holdUnsaved(part: Unsaved): () => void {
  useUnsavedParts.setState(({ parts }) => ({ parts: [...parts, part] }));
  return () =>
    useUnsavedParts.setState(({ parts }) => ({ parts: parts.filter((one) => one !== part) }));
}

/** True while leaving would lose input (`holdUnsaved`). */
export function hasUnsaved(): boolean {
  return useUnsavedParts.getState().parts.length > 0;
}

/** Goes at once, or asks first when input would be lost. */
export function leaveTo(go: () => void): void {
  if (hasUnsaved()) useUnsavedParts.setState({ going: go });
  else go();
}

/** The answer of a user who wants to go on with his input. */
export function stayHere(): void {
  useUnsavedParts.setState({ going: null });
}

/** The answer of a user who does not need the input. */
export function leaveAnyway(): void {
  const { parts, going } = useUnsavedParts.getState();
  useUnsavedParts.setState({ parts: [], going: null });
  for (const part of parts) part.discard();
  going?.();
}
