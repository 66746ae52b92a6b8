import type {
  DisputeReason,
  Hold,
  LetterRef,
  Plan,
  PromiseToPay,
  Receipt,
} from '../accounts/account';
import type { LogEntry } from '../accounts/contactLog';
import type { AttachmentKind, Mark, OtherPerson } from '../accounts/dossier/types';
import type { ContactPerson } from '../accounts/party';
import type { Balance } from '../accounts/views/balances';
import type { AgreementStatus } from '../agreements/status';
import type { PlainDate } from '../dates/plainDate';
import type { LetterLanguage } from '../letters/languages/languages';
import type { Currency } from '../money/currency';
import type { Money } from '../money/money';
import type { PayOption } from '../options/types';
import type { PromiseStatus } from '../promises/promiseStatus';
import type { CodesSettings } from '../settings/sections/codes';
import type { PhraseName } from './phrases/phrases';

/** An open item as it stands on the sheet. Minor units of its currency. */
export interface SheetItem {
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly open: number;
  readonly disputed: number;
  /** Days late; 0 or less when not due. Null for a credit note. */
  readonly daysLate: number | null;
  readonly level: number;
}

/** All that is open in one currency, the oldest due first. */
export interface SheetDebt {
  readonly balance: Balance;
  readonly items: readonly SheetItem[];
  /** The day the oldest overdue invoice fell due; null when nothing is overdue. */
  readonly since: PlainDate | null;
}

/** A dispute in the words of the sheet, with the numbers of its invoices. */
export interface SheetDispute {
  readonly since: PlainDate;
  readonly reason: DisputeReason;
  readonly numbers: readonly string[];
  /** Null: the items in full. */
  readonly part: Money | null;
  readonly note: string;
  /** Who answers it, '' when nobody was named, and by when. */
  readonly owner: string;
  readonly answerBy: PlainDate | null;
}

/** A kept file that can be opened while one speaks. */
export interface SheetFile {
  readonly kind: AttachmentKind;
  readonly on: PlainDate;
  readonly name: string;
  /** Number of the invoice it belongs to; '' for a file of the account. */
  readonly number: string;
}

/** What the overdue debt costs the firm in one currency. Minor units; every figure is derived. */
export interface SheetImpact {
  readonly currency: Currency;
  readonly overdue: number;
  /** Days late on average, weighted with the amounts. */
  readonly averageDays: number;
  /** Percent a year as stated in the settings, and what it comes to; null while none is stated. */
  readonly carrying: {
    readonly ratePct: string;
    readonly toDate: number;
    readonly perDay: number;
  } | null;
  /** Invoiced in the last twelve months, and overdue as a share of it in percent. */
  readonly invoiced: number;
  readonly sharePct: number | null;
}

/** An agreement of the customer, as of the day of the sheet. */
export interface SheetPlan {
  readonly plan: Plan;
  readonly status: AgreementStatus;
}

/** What could be agreed on in the call, in one currency. */
export interface SheetOffer {
  /** Open invoices that are not disputed. */
  readonly debt: Money;
  /** Open credit notes, which are not set against it; zero or negative minor units. */
  readonly credits: number;
  readonly options: readonly PayOption[];
}

/** A sentence to say, in the customer's language, and which one it is. */
export interface ScriptLine {
  readonly name: PhraseName;
  readonly text: string;
}

/** Everything worth knowing before dialling. */
export interface CallSheet {
  readonly name: string;
  readonly number: string;
  readonly asOf: PlainDate;
  readonly person: ContactPerson;
  /** The persons beside the main contact. */
  readonly people: readonly OtherPerson[];
  /** What stops the chasing and must be known before a call: insolvency, say. */
  readonly marks: readonly Mark[];
  readonly language: LetterLanguage;
  readonly consumer: boolean;
  readonly debts: readonly SheetDebt[];
  /** Lines of the contact log that count, latest first; without money and without withdrawn ones. */
  readonly said: readonly LogEntry[];
  /** Those of them the user pinned: they are not to be overlooked, however old. */
  readonly pinned: readonly LogEntry[];
  readonly lastContact: PlainDate | null;
  /** Latest first, without withdrawn ones. */
  readonly promises: readonly PromiseStatus<PromiseToPay>[];
  readonly disputes: readonly SheetDispute[];
  /** Payments since the last contact (all of the last 90 days where there was none). */
  readonly payments: readonly Receipt[];
  /** Money that is not allocated yet: do not assume that nothing was paid. */
  readonly unallocated: readonly Money[];
  readonly hold: Hold | null;
  /** Agreements that went out and have not ended, each with how it stands. */
  readonly plans: readonly SheetPlan[];
  /** Letters that stand, latest first. */
  readonly letters: readonly LetterRef[];
  /** Files at hand: contracts first, then the invoices that are open, then the rest. */
  readonly files: readonly SheetFile[];
  readonly habitDays: number | null;
  readonly limitation: PlainDate | null;
  /** How outcomes of calls and reasons of disputes are called. */
  readonly codes: CodesSettings;
  readonly impacts: readonly SheetImpact[];
  readonly offers: readonly SheetOffer[];
  readonly script: readonly ScriptLine[];
}
