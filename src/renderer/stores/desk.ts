import { create } from 'zustand';
import type { AccountId } from '../../domain/accounts/ids';

/** Which form is open on which customer; the debtor view draws it. */
export type FormName = 'call' | 'promise' | 'payment' | 'hold' | 'dispute' | 'note';

interface DeskState {
  /** Cursor per list, by row key: survives leaving the screen. */
  readonly cursors: Readonly<Record<string, string>>;
  readonly form: { readonly name: FormName; readonly account: AccountId } | null;
}

export const useDesk = create<DeskState>(() => ({ cursors: {}, form: null }));

export function setCursor(list: string, key: string): void {
  useDesk.setState(({ cursors }) => ({ cursors: { ...cursors, [list]: key } }));
}

export function openForm(name: FormName, account: AccountId): void {
  useDesk.setState({ form: { name, account } });
}

export function closeForm(): void {
  useDesk.setState({ form: null });
}
