import type { Account, Item } from '../../../../domain/accounts/account';
import type { LogEntry } from '../../../../domain/accounts/contactLog';
import type { AccountId } from '../../../../domain/accounts/ids';
import { disputedByItem } from '../../../../domain/accounts/views/disputed';
import { isOverdue } from '../../../../domain/accounts/views/open';
import { activePlans } from '../../../../domain/accounts/views/standing';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { PackLanguage } from '../../../../domain/handoff/words/words';
import type { Reasons } from '../../../../domain/handoffCheck/handoffCheck';
import type { CostWish } from './costs';

export const WIZARD_STEPS = ['check', 'choose', 'compare', 'send'] as const;

export type WizardStep = (typeof WIZARD_STEPS)[number];

/** What is chosen about one customer on the way through the wizard. */
export interface DebtorWish {
  /** Ids of invoices and keys of files left out, and journal numbers of notes that go along. */
  readonly without: ReadonlySet<string>;
  readonly withoutFiles: ReadonlySet<string>;
  readonly notes: ReadonlySet<number>;
  /** Names of third persons, one a line. */
  readonly redact: string;
  readonly reasons: Reasons;
  /** Claimed beside the invoices, as typed. */
  readonly costs: readonly CostWish[];
}

/** What is chosen about the pack as a whole. */
export interface Wish {
  /** Id in the directory; '' for somebody else, by name. */
  readonly agencyId: string;
  readonly agencyName: string;
  readonly traced: boolean;
  /** What is set beside the agencies: monthly instalments, and months of waiting. */
  readonly parts: number;
  readonly waitMonths: number;
  /** What the recipient is asked to do, and the least to settle for, in words. */
  readonly scope: string;
  readonly floor: string;
  /** The fees agreed, in words, where they are not those of the directory. */
  readonly fees: string;
  readonly ownFees: boolean;
  /** Id of a form for the recipient's software; '' for none. */
  readonly placement: string;
  readonly encrypt: boolean;
  readonly ownCopy: boolean;
  readonly paper: boolean;
  /** Of the sheets; '': that of the recipient's country. Letters stay as they went out. */
  readonly language: PackLanguage | '';
}

/** Everything chosen: the pack, each customer by id, and who stays here after all. */
export interface WholeWish {
  readonly pack: Wish;
  readonly debtors: ReadonlyMap<AccountId, DebtorWish>;
  readonly staying: ReadonlySet<AccountId>;
}

/**
 * What the wizard proposes before anything is chosen; `agencyId` is blank where the directory has
 * none.
 */
export function firstWish(
  accounts: readonly Account[],
  today: PlainDate,
  agencyId: string,
): WholeWish {
  return {
    pack: {
      agencyId,
      agencyName: '',
      traced: false,
      ...{ parts: 6, waitMonths: 6 },
      ...{ scope: '', floor: '', fees: '', ownFees: false, placement: '', language: '' },
      ...{ encrypt: true, ownCopy: false, paper: false },
    },
    debtors: new Map(accounts.map((account) => [account.id, debtorWish(account, today)])),
    staying: new Set(),
  };
}

/** Disputed invoices and those in an agreement stay here unless somebody takes them along. */
function debtorWish(account: Account, today: PlainDate): DebtorWish {
  const disputed = disputedByItem(account, today);
  const planned = new Set(activePlans(account).flatMap(({ items }) => items));
  const left = overdueItems(account, today).filter(({ id }) => disputed.has(id) || planned.has(id));
  return {
    without: new Set(left.map(({ id }) => id)),
    withoutFiles: new Set(),
    notes: new Set(),
    redact: '',
    reasons: {},
    costs: [],
  };
}

/** What could be handed over: overdue invoices. */
export function overdueItems(account: Account, today: PlainDate): Item[] {
  return account.items.filter((item) => isOverdue(item, today));
}

/** The lines of the log that hold words of the user, the latest first. */
export function notesIn(log: readonly LogEntry[]): LogEntry[] {
  return log
    .filter(
      ({ note, withdrawn, channel }) =>
        note.trim() !== '' && withdrawn === null && channel !== 'desk',
    )
    .reverse();
}

/** One name to a line; blank lines are none. */
export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** The set with the key, or without it where it was in; the set given stays as it is. */
export function toggled<T>(keys: ReadonlySet<T>, key: T): ReadonlySet<T> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
