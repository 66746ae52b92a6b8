import type { Account, LetterRef } from '../accounts/account';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import type { ClaimLine } from '../letters/figures';
import type { Currency } from '../money/currency';
import type { CodesSettings } from '../settings/sections/codes';

/** The helpers for a court. They help to fill in a form; none of them is a filing. */
export const COURT_AIDS = ['claim', 'europeanOrder', 'germanOrder', 'englandParticulars'] as const;

export type CourtAidId = (typeof COURT_AIDS)[number];

/** Figures of the claim in minor units of one currency, computed elsewhere. */
export interface CourtFigures {
  readonly currency: Currency;
  readonly principal: number;
  /** Up to and including `until`; null: no rate table covers it. */
  readonly interest: number | null;
  readonly until: PlainDate;
  /** Interest of one more day as decimal text with six places; '' while not known. */
  readonly perDay: string;
  readonly lumpSum: number;
  /** The regime and its rate in a few words; '' while not known. */
  readonly interestBasis: string;
  /** Per item, in the order of the lines. */
  readonly perItem: readonly ItemFigures[];
}

/** Interest to date, the present rate in percent, and how it is fixed; null: not known. */
export interface ItemFigures {
  readonly interest: number | null;
  readonly ratePct: string | null;
  /** The first day that bears interest; a due date may have moved to a working day. */
  readonly from: PlainDate | null;
  /** The rate moves: percentage points above a reference rate. Null: it stands as it is. */
  readonly over: { readonly points: string; readonly reference: string } | null;
}

/** What the forms of all courts are filled in from: one customer, one currency. */
export interface CourtInput {
  readonly company: Company;
  readonly account: Account;
  /** Open lines of one currency, oldest due first. */
  readonly lines: readonly ClaimLine[];
  readonly figures: CourtFigures;
  /** Letters that asked for the items and were not withdrawn, oldest first. */
  readonly letters: readonly LetterRef[];
  /** How reasons of disputes are called. */
  readonly codes: CodesSettings;
  readonly today: PlainDate;
}

/** One box of a form. An empty `text` is missing; `unverified` marks what no source confirms. */
export interface AidField {
  readonly label: string;
  readonly text: string;
  readonly unverified?: true;
}

/** A part of a form, under the form's own heading. */
export interface AidSection {
  readonly heading: string;
  readonly fields: readonly AidField[];
}

/** The data of a form, ready to be copied into it. It is not the form. */
export interface CourtAid {
  readonly id: CourtAidId;
  readonly title: string;
  readonly sections: readonly AidSection[];
  /** Labels of what the ledger does not know and a person must add. */
  readonly missing: readonly string[];
  readonly unverified: readonly string[];
  /** What to know before using it. */
  readonly cautions: readonly string[];
}
