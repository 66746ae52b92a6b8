import { create } from 'zustand';
import type { ToastItem } from '../components/layout/ToastRegion';
import type { Act } from './acts';

interface ActToast extends ToastItem {
  /** What Undo takes back. */
  readonly act: Act | null;
}

interface ToastState {
  readonly toasts: readonly ActToast[];
}

/** No more than this at a time: the oldest give way. */
const AT_MOST = 3;

export const useToasts = create<ToastState>(() => ({ toasts: [] }));

let last = 0;

/** Tells the user what happened. */
export function toast(text: string, options: { readonly tone?: 'plain' | 'bad' } = {}): void {
  show({ text, tone: options.tone ?? 'plain', onUndo: null, act: null });
}

/** Tells the user that an act was done, with Undo, which takes back this very act. */
export function toastAct(act: Act, onUndo: () => void): void {
  show({ text: act.title, tone: 'plain', onUndo, act });
}

function show(item: Omit<ActToast, 'id'>): void {
  last += 1;
  const next = { ...item, id: last };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, next].slice(-AT_MOST) }));
}

/** Nothing happens when it went by itself before. */
export function closeToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((item) => item.id !== id) }));
}

/** Takes away the message of an act that was taken back, or can no longer be. */
export function closeToastOf(act: Act): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((item) => item.act !== act) }));
}
