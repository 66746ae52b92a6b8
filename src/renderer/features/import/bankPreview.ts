import type { AccountId, ItemId } from '../../../domain/accounts/ids';
import type { BankDraft, BankEntry } from '../../../domain/importing/bank/entries';

/** One entry of a statement and what booking it would do. */
export interface BankLine {
  readonly entry: BankEntry;
  /** Whose money it is; null = unknown, and it is not booked. */
  readonly account: AccountId | null;
  readonly allocations: readonly { readonly item: ItemId; readonly minor: number }[];
  /** Between 0 and 1. */
  readonly confidence: number;
  readonly why: string;
  /** False for money that goes out, is known already, or is nobody's. */
  readonly books: boolean;
}

export interface BankPreview {
  readonly kind: 'bank';
  readonly draft: BankDraft;
  readonly lines: readonly BankLine[];
}
