import type { Account, Item, LetterKind } from '../accounts/account';
import type { AgreementTerms, PlanRow } from '../accounts/agreement';
import type { AnyEvent } from '../accounts/events';
import type { AccountId } from '../accounts/ids';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import type { Currency } from '../money/currency';

/** One line of the sample's history, ready to be sealed: in the order of `at`. */
export interface SampleStep {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly account: AccountId | null;
  readonly event: AnyEvent;
}

export interface SampleLetter {
  readonly company: Company;
  readonly account: Account;
  readonly kind: LetterKind;
  readonly items: readonly Item[];
  readonly currency: Currency;
  readonly today: PlainDate;
  readonly deadline: PlainDate;
  /** Number of the letter, and which of its row it is. */
  readonly reference: string;
  readonly serial: number;
}

export interface SampleAgreement {
  readonly company: Company;
  readonly account: Account;
  readonly items: readonly Item[];
  readonly currency: Currency;
  readonly rows: readonly PlanRow[];
  /** Number of the agreement. */
  readonly reference: string;
  readonly terms: AgreementTerms;
  readonly today: PlainDate;
}

/** Writes the sample's documents; passed in, as what a letter says is another folder's business. */
export interface SampleModels {
  readonly letter: (letter: SampleLetter) => DocumentModel;
  readonly agreement: (agreement: SampleAgreement) => DocumentModel;
}
