import type { AccountId } from '../../domain/accounts/ids';
import type { StoredEvent } from '../../domain/journal/storedEvent';
import type { LedgerDb } from './db';
import { type AnyEventRow, eventOfLine, linesOf } from './rows';

/** Rows read in one go; each may hold many lines. */
const ROWS_AT_ONCE = 100;

/** The lines that follow a number, in order, no more than `limit`. */
export async function linesAfter(db: LedgerDb, seq: number, limit: number): Promise<string[]> {
  const lines: string[] = [];
  let after = seq;
  while (lines.length < limit) {
    const rows = await db.events.where('seq').above(after).limit(ROWS_AT_ONCE).toArray();
    for (const row of rows) lines.push(...linesBeyond(row, seq));
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) break;
    after = last.seq;
  }
  return lines.slice(0, limit);
}

/** The lines of a row above a number: that of a page is the number of its last line. */
function linesBeyond(row: AnyEventRow, seq: number): readonly string[] {
  const lines = linesOf(row);
  const before = row.seq - lines.length;
  return before >= seq ? lines : lines.slice(seq - before);
}

/** One line of the journal, or null beyond its end. */
export async function eventAt(db: LedgerDb, seq: number): Promise<StoredEvent | null> {
  const row = await db.events.where('seq').aboveOrEqual(seq).first();
  const line = row === undefined ? undefined : linesOf(row).at(seq - row.seq - 1);
  return line === undefined ? null : eventOfLine(line);
}

/** All lines about one account, in order. */
export async function eventsOf(db: LedgerDb, account: AccountId): Promise<StoredEvent[]> {
  const [rows, pages] = await Promise.all([
    db.events.where('account').equals(account).toArray(),
    db.events.where('accounts').equals(account).toArray(),
  ]);
  const named = `"${account}"`;
  return [...rows, ...pages]
    .flatMap(linesOf)
    .filter((line) => line.includes(named))
    .map(eventOfLine)
    .filter((event) => event.account === account)
    .sort((a, b) => a.seq - b.seq);
}
