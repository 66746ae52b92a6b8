import { create } from 'zustand';
import type { AccountId } from '../../domain/accounts/ids';

/** A dialog of the window that several places open; `shell/Dialogs.tsx` draws it. */
export type OpenDialog =
  | { readonly name: 'letters'; readonly accounts: readonly AccountId[] }
  | { readonly name: 'agreement'; readonly account: AccountId }
  | { readonly name: 'handoff'; readonly account: AccountId }
  | { readonly name: 'master'; readonly account: AccountId };

interface DialogState {
  readonly open: OpenDialog | null;
}

export const useDialogs = create<DialogState>(() => ({ open: null }));

export function openDialog(open: OpenDialog): void {
  useDialogs.setState({ open });
}

export function closeDialog(): void {
  useDialogs.setState({ open: null });
}
