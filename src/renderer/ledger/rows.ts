import type { Account, Item } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { SealedLine } from '../../domain/journal/seal';
import type { StoredEvent } from '../../domain/journal/storedEvent';

/*
 * What the tables hold since version 2: text beside the keys. IndexedDB takes a string in a fraction
 * of the time it needs for the same value as nested objects. Rows of version 1 are the objects
 * themselves; they stay as they are until they are written again.
 */

/** A line of the journal, as the file has it. */
export interface EventRow {
  readonly seq: number;
  readonly account: AccountId | null;
  readonly line: string;
}

/** An account with its open items. */
export interface AccountRow {
  readonly id: AccountId;
  readonly text: string;
}

/** Settled items of one account, away from the document that lists and commands load. */
export interface SettledRow {
  readonly account: AccountId;
  readonly text: string;
}

/** Settled items as version 1 stored them. */
interface SettledItems {
  readonly account: AccountId;
  readonly items: readonly Item[];
}

export type AnyEventRow = EventRow | StoredEvent;
export type AnyAccountRow = AccountRow | Account;
export type AnySettledRow = SettledRow | SettledItems;

export function eventRow({ event: { seq, account }, text }: SealedLine): EventRow {
  return { seq, account, line: text };
}

export function eventOf(row: AnyEventRow): StoredEvent {
  if (!('line' in row)) return row;
  const event: StoredEvent = JSON.parse(row.line);
  return event;
}

/** The row's line of the journal file. */
export function lineOf(row: AnyEventRow): string {
  return 'line' in row ? row.line : JSON.stringify(row);
}

export function accountRow(account: Account): AccountRow {
  return { id: account.id, text: JSON.stringify(account) };
}

export function accountOf(row: AnyAccountRow): Account {
  if (!('text' in row)) return row;
  const account: Account = JSON.parse(row.text);
  return account;
}

export function settledRow(account: AccountId, items: readonly Item[]): SettledRow {
  return { account, text: JSON.stringify(items) };
}

export function settledOf(row: AnySettledRow | undefined): readonly Item[] {
  if (row === undefined) return [];
  if (!('text' in row)) return row.items;
  const items: Item[] = JSON.parse(row.text);
  return items;
}
