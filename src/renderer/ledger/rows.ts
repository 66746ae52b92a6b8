import type { Account, Item } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { SealedLine } from '../../domain/journal/seal';
import type { StoredEvent } from '../../domain/journal/storedEvent';
import { shareEmpty } from './sharedEmpty';

/*
 * What the tables hold since version 2: text beside the keys. IndexedDB takes a string in a fraction
 * of the time it needs for the same value as nested objects. Rows of version 1 are the objects
 * themselves; they stay as they are until they are written again. Since version 3 the lines of a long
 * commit stand in pages: each row costs the database more than what is in it.
 */

/** A line of the journal, as the file has it. */
export interface EventRow {
  readonly seq: number;
  readonly account: AccountId | null;
  readonly line: string;
}

/** Lines that follow each other, under the number of the last one. */
export interface EventPage {
  readonly seq: number;
  /** Whose lines are among them, each once. */
  readonly accounts: readonly AccountId[];
  /** A line each, as the file has them. */
  readonly lines: string;
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

export type AnyEventRow = EventRow | EventPage | StoredEvent;
export type AnyAccountRow = AccountRow | Account;
export type AnySettledRow = SettledRow | SettledItems;

/** Commits of fewer lines are stored a line a row. */
const LINES_OF_A_LONG_COMMIT = 50;
/** Characters of a page: the database keeps larger values as files, also where each takes two bytes. */
const MOST_CHARACTERS = 28_000;

/** The rows of one commit. */
export function eventRows(lines: readonly SealedLine[]): (EventRow | EventPage)[] {
  if (lines.length < LINES_OF_A_LONG_COMMIT) return lines.map(eventRow);
  const rows: (EventRow | EventPage)[] = [];
  let page: SealedLine[] = [];
  let characters = 0;
  const close = () => {
    const [only] = page;
    if (only !== undefined) rows.push(page.length === 1 ? eventRow(only) : pageOf(page));
    [page, characters] = [[], 0];
  };
  for (const line of lines) {
    if (characters + line.text.length > MOST_CHARACTERS) close();
    page.push(line);
    characters += line.text.length;
  }
  close();
  return rows;
}

function eventRow({ event: { seq, account }, text }: SealedLine): EventRow {
  return { seq, account, line: text };
}

function pageOf(lines: readonly SealedLine[]): EventPage {
  const accounts = lines.flatMap(({ event }) => (event.account === null ? [] : [event.account]));
  return {
    seq: lines.at(-1)?.event.seq ?? 0,
    accounts: [...new Set(accounts)],
    lines: lines.map(({ text }) => text).join('\n'),
  };
}

/** The row's lines of the journal file. */
export function linesOf(row: AnyEventRow): readonly string[] {
  if ('lines' in row) return row.lines.split('\n');
  return ['line' in row ? row.line : JSON.stringify(row)];
}

export function eventOfLine(line: string): StoredEvent {
  const event: StoredEvent = JSON.parse(line);
  return event;
}

export function accountRow(account: Account): AccountRow {
  return { id: account.id, text: JSON.stringify(account) };
}

export function accountOf(row: AnyAccountRow): Account {
  if (!('text' in row)) return row;
  return shareEmpty(JSON.parse(row.text));
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
