import { useCallback } from 'react';
import { create } from 'zustand';
import type { AccountId } from '../../domain/accounts/ids';

/** Which form is open on which customer; the debtor view draws it. */
export type FormName =
  | 'call'
  | 'promise'
  | 'payment'
  | 'hold'
  | 'dispute'
  | 'note'
  | 'person'
  | 'trace'
  | 'mark'
  | 'touch'
  | 'assign'
  | 'closeDispute'
  | 'replyForm';

/** A form on a customer; `target` is the id of what it is about (a person, a dispute), where there is one. */
export interface OpenForm {
  readonly name: FormName;
  readonly account: AccountId;
  readonly target?: string;
}

interface DeskState {
  /** Cursor per list, by row key: survives leaving the screen. */
  readonly cursors: Readonly<Record<string, string>>;
  /** Selected row keys per list; gone with the window, like the cursor. */
  readonly selections: Readonly<Record<string, ReadonlySet<string>>>;
  readonly form: OpenForm | null;
}

export const useDesk = create<DeskState>(() => ({
  cursors: {},
  selections: {},
  form: null,
}));

/** Cursors are kept by the name of their list: the same row is there on coming back. */
export function setCursor(list: string, key: string): void {
  useDesk.setState(({ cursors }) => ({ cursors: { ...cursors, [list]: key } }));
}

const NOTHING: ReadonlySet<string> = new Set();

/** Selected rows of one list, and how to change them. */
export function useSelection(
  list: string,
): readonly [ReadonlySet<string>, (keys: ReadonlySet<string>) => void] {
  const selected = useDesk((state) => state.selections[list] ?? NOTHING);
  const change = useCallback(
    (keys: ReadonlySet<string>) =>
      useDesk.setState(({ selections }) => ({ selections: { ...selections, [list]: keys } })),
    [list],
  );
  return [selected, change];
}

/** One form at a time; `target` is what of the account it is about (an item, a promise). */
export function openForm(name: FormName, account: AccountId, target?: string): void {
  useDesk.setState({
    form: target === undefined ? { name, account } : { name, account, target },
  });
}

/** Leaves the draft of the form as it is. */
export function closeForm(): void {
  useDesk.setState({ form: null });
}
