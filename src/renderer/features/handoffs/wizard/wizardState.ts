import type { Account, Item } from '../../../../domain/accounts/account';
import type { LogEntry } from '../../../../domain/accounts/contactLog';
import { disputedByItem } from '../../../../domain/accounts/views/disputed';
import { isOverdue } from '../../../../domain/accounts/views/open';
import { activePlans } from '../../../../domain/accounts/views/standing';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Reasons } from '../../../../domain/handoffCheck/handoffCheck';

export const WIZARD_STEPS = ['check', 'choose', 'compare', 'send'] as const;

export type WizardStep = (typeof WIZARD_STEPS)[number];

/** Everything chosen on the way through the wizard. */
export interface Wish {
  /** Ids of invoices and keys of files left out, and journal numbers of notes that go along. */
  readonly without: ReadonlySet<string>;
  readonly withoutFiles: ReadonlySet<string>;
  readonly notes: ReadonlySet<number>;
  /** Names of third persons, one a line. */
  readonly redact: string;
  readonly reasons: Reasons;
  /** Id in the directory; '' for somebody else, by name. */
  readonly agencyId: string;
  readonly agencyName: string;
  readonly traced: boolean;
  /** What the recipient is asked to do, and the least to settle for, in words. */
  readonly scope: string;
  readonly floor: string;
  /** Id of a form for the recipient's software; '' for none. */
  readonly placement: string;
  readonly encrypt: boolean;
  readonly ownCopy: boolean;
  readonly paper: boolean;
}

/** Disputed invoices and those in an agreement stay here unless somebody takes them along. */
export function firstWish(account: Account, today: PlainDate, agencyId: string): Wish {
  const disputed = disputedByItem(account, today);
  const planned = new Set(activePlans(account).flatMap(({ items }) => items));
  const left = overdueItems(account, today).filter(({ id }) => disputed.has(id) || planned.has(id));
  return {
    without: new Set(left.map(({ id }) => id)),
    withoutFiles: new Set(),
    notes: new Set(),
    redact: '',
    reasons: {},
    agencyId,
    agencyName: '',
    traced: false,
    ...{ scope: '', floor: '', placement: '' },
    ...{ encrypt: true, ownCopy: false, paper: false },
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

export function namesIn(text: string): string[] {
  return text
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
}

export function toggled<T>(keys: ReadonlySet<T>, key: T): ReadonlySet<T> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
