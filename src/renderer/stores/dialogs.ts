import { create } from 'zustand';
import type { LetterKind } from '../../domain/accounts/account';
import type { AccountId, BatchId, ItemId, LetterId, PlanId } from '../../domain/accounts/ids';
import type { PlainDate } from '../../domain/dates/plainDate';
import type { BalanceFigure } from '../../domain/derivations/types';
import type { Currency } from '../../domain/money/currency';
import type { AgreementPrefill } from '../../domain/options/types';

/** A figure that can be asked "why?". */
export type WhyFigure =
  | { readonly kind: 'balance'; readonly figure: BalanceFigure; readonly currency: Currency }
  /** One age of what is open: a bucket's key. */
  | { readonly kind: 'age'; readonly bucket: string; readonly currency: Currency }
  | { readonly kind: 'turnover'; readonly span: 'year' | 'all'; readonly currency: Currency }
  | { readonly kind: 'habit' | 'promises' }
  | { readonly kind: 'interest'; readonly currency: Currency }
  | { readonly kind: 'item'; readonly item: ItemId };

/** Steps of an agreement that ask for something before they are taken. */
export type AgreementDialogStep = 'send' | 'signDebtor' | 'signCreditor' | 'cure' | 'accelerate';

/** A dialog of the window that several places open; `shell/dialogs/Dialogs.tsx` draws it. */
export type OpenDialog =
  | {
      readonly name: 'letters';
      readonly accounts: readonly AccountId[];
      /** The kind to begin with; absent: what the ladder proposes. */
      readonly kind?: LetterKind;
      /** The agreement they are about; only with one customer. */
      readonly plan?: PlanId;
      /** The last day to begin with; absent: the one the kind proposes. */
      readonly deadline?: PlainDate;
    }
  | { readonly name: 'batch' | 'numbers' | 'printing'; readonly batch: BatchId }
  | {
      readonly name: 'letterWay' | 'delivery' | 'return' | 'letterMail';
      readonly account: AccountId;
      readonly letter: LetterId;
    }
  | { readonly name: 'snooze' | 'assign' | 'handoff'; readonly accounts: readonly AccountId[] }
  | {
      readonly name: 'agreement';
      readonly account: AccountId;
      /** What was chosen in a call; absent: the usual beginning. */
      readonly prefill?: AgreementPrefill;
      /** The agreement the new one takes the place of. */
      readonly replaces?: PlanId;
    }
  | {
      readonly name: 'agreementStep';
      readonly account: AccountId;
      readonly plan: PlanId;
      readonly step: AgreementDialogStep;
    }
  | { readonly name: 'callSheet'; readonly account: AccountId }
  | { readonly name: 'court' | 'dataRequest'; readonly account: AccountId }
  | { readonly name: 'master'; readonly account: AccountId }
  | {
      readonly name: 'why';
      readonly account: AccountId;
      readonly figure: WhyFigure;
      /** The day as of which the figure was shown, when it is not today's. */
      readonly asOf: PlainDate | null;
    };

interface DialogState {
  /** Those that are open, the latest last: one may open another and is there again after it. */
  readonly open: readonly OpenDialog[];
}

export const useDialogs = create<DialogState>(() => ({ open: [] }));

/** Above the ones that are open. */
export function openDialog(next: OpenDialog): void {
  useDialogs.setState(({ open }) => ({ open: [...open, next] }));
}

/** The uppermost only. */
export function closeDialog(): void {
  useDialogs.setState(({ open }) => ({ open: open.slice(0, -1) }));
}
