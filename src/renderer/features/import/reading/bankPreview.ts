import type { BankDraft } from '../../../../domain/importing/bank/entries';

/** A statement as it was read; matching comes on the reconcile screen. */
export interface BankPreview {
  readonly kind: 'bank';
  readonly draft: BankDraft;
}
