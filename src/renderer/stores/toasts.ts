import { create } from 'zustand';
import type { ToastItem } from '../components/ToastRegion';

interface ToastState {
  readonly toasts: readonly ToastItem[];
}

/** No more than this at a time: the oldest give way. */
const AT_MOST = 3;

export const useToasts = create<ToastState>(() => ({ toasts: [] }));

let last = 0;

/** Tells the user what happened, with Undo when it can be undone. */
export function toast(
  text: string,
  options: { readonly tone?: 'plain' | 'bad'; readonly onUndo?: () => void } = {},
): void {
  last += 1;
  const item = { id: last, text, tone: options.tone ?? 'plain', onUndo: options.onUndo ?? null };
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts, item].slice(-AT_MOST) }));
}

export function closeToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((item) => item.id !== id) }));
}

/** Takes Undo from every message: what they said was undone, or may no longer be. */
export function closeToasts(): void {
  useToasts.setState({ toasts: [] });
}
