import { create } from 'zustand';
import type { AccountId } from '../../domain/accounts/ids';
import type { AgreementPrefill } from '../../domain/options/types';

/** A dialog of the window that several places open; `shell/Dialogs.tsx` draws it. */
export type OpenDialog =
  | { readonly name: 'letters'; readonly accounts: readonly AccountId[] }
  | {
      readonly name: 'agreement';
      readonly account: AccountId;
      /** What was chosen in a call; absent: the usual beginning. */
      readonly prefill?: AgreementPrefill;
    }
  | { readonly name: 'callSheet'; readonly account: AccountId }
  | { readonly name: 'handoff'; readonly account: AccountId }
  | { readonly name: 'master'; readonly account: AccountId };

interface DialogState {
  /** Those that are open, the latest last: one may open another and is there again after it. */
  readonly open: readonly OpenDialog[];
}

export const useDialogs = create<DialogState>(() => ({ open: [] }));

export function openDialog(next: OpenDialog): void {
  useDialogs.setState(({ open }) => ({ open: [...open, next] }));
}

export function closeDialog(): void {
  useDialogs.setState(({ open }) => ({ open: open.slice(0, -1) }));
}
