import type { Account } from '../accounts/account';
import type { AccountId, ItemId } from '../accounts/ids';
import { openMinor } from '../accounts/views/open';
import { writeOffLimit } from '../accounts/writeOffLimit';
import { sumMinor } from '../money/money';
import type { Decision, Part, ReconcileLine, Work, Worked } from './types';

type Booking = Extract<Decision, { do: 'book' }>;

/** What the suggestion of a line would do; null when it leaves that to a person. */
export function proposed(line: ReconcileLine, writeOffReason: string): Decision | null {
  const { kind, suggestion, returns, returnsLine } = line;
  if (line.alike !== undefined && kind !== 'outgoing') return { do: 'same' };
  if (suggestion.customer === null) return null;
  // A customer of a suggestion is the id of his account (`matchInput`).
  const account = suggestion.customer as AccountId;
  if (kind === 'return') {
    if (returnsLine !== undefined) {
      return { do: 'return', account, receipt: null, ofLine: returnsLine };
    }
    return returns === null ? null : { do: 'return', account, receipt: returns };
  }
  if (kind !== 'incoming') return null;
  if (['duplicate', 'foreign', 'return', 'none'].includes(suggestion.kind)) return null;
  const parts = suggestion.allocations.map(({ item, minor, writeOff }): Part => {
    const reason = writeOff === 0 ? '' : writeOffReason;
    return { item: item as ItemId, minor, writeOff, reason };
  });
  return { do: 'book', account, parts };
}

/** The decision of a line: what the user made of it, else what is proposed. */
export function decisionOf(
  line: ReconcileLine,
  worked: Worked,
  writeOffReason: string,
): Decision | null {
  return worked.get(line.id)?.decision ?? proposed(line, writeOffReason);
}

/**
 * Lines that "accept all" takes: not yet decided, sure enough, and without a doubt. The suggestions
 * come from matching with a threshold of 0, so that `book` speaks of doubts only.
 */
export function certainLines(
  lines: readonly ReconcileLine[],
  worked: Worked,
  threshold: number,
): ReconcileLine[] {
  return lines.filter(({ id, kind, suggestion, alike }) => {
    if (kind !== 'incoming' || worked.has(id) || alike !== undefined) return false;
    return suggestion.book && suggestion.confidence >= threshold;
  });
}

/** All of the money stays unallocated at the customer. */
export function leftUnallocated(account: AccountId): Booking {
  return { do: 'book', account, parts: [] };
}

/** What of a payment no part takes, minor units. */
export function unallocatedOf({ entry }: ReconcileLine, { parts }: Booking): number {
  return entry.amount.minor - sumMinor(parts.map(({ minor }) => minor));
}

/** The decision with another amount for an item; 0 takes the item out. */
export function withPart(booking: Booking, item: ItemId, minor: number): Booking {
  const others = booking.parts.filter((part) => part.item !== item);
  if (minor === 0) return { ...booking, parts: others };
  const before = booking.parts.findIndex((part) => part.item === item);
  const part: Part = { item, minor, writeOff: 0, reason: '' };
  const parts = before < 0 ? [...others, part] : booking.parts.with(before, part);
  return { ...booking, parts };
}

/**
 * The decision with the missing rest of an item written off, for that reason. The rest is what is
 * open beyond the part and what other accepted lines take.
 */
export function withWriteOff(
  booking: Booking,
  item: ItemId,
  writeOff: number,
  reason: string,
): Booking {
  const parts = booking.parts.map((part) =>
    part.item === item ? { ...part, writeOff, reason: writeOff === 0 ? '' : reason } : part,
  );
  return { ...booking, parts };
}

/**
 * What other accepted lines take of each item, by id; minor units. A payment that comes back in the
 * same statement leaves no more than what was written off with it.
 */
export function takenByOthers(worked: Worked, line: string): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  const back = linesSentBack(worked);
  for (const [id, { decision, accepted }] of worked) {
    if (id === line || !accepted || decision.do !== 'book') continue;
    for (const { item, minor, writeOff } of decision.parts) {
      const paid = back.has(id) ? 0 : minor;
      taken.set(item, (taken.get(item) ?? 0) + paid + writeOff);
    }
  }
  return taken;
}

function linesSentBack(worked: Worked): ReadonlySet<string> {
  const back = new Set<string>();
  for (const { decision, accepted } of worked.values()) {
    if (accepted && decision.do === 'return' && decision.ofLine !== undefined) {
      back.add(decision.ofLine);
    }
  }
  return back;
}

/** The first part whose missing rest is small enough to be written off, with that rest. */
export function smallRest(
  booking: Booking,
  account: Account,
  taken: ReadonlyMap<string, number>,
): { readonly item: ItemId; readonly minor: number } | null {
  for (const part of booking.parts) {
    const item = account.items.find(({ id }) => id === part.item);
    if (item === undefined || item.kind !== 'invoice') continue;
    const rest = openMinor(item) - (taken.get(item.id) ?? 0) - part.minor;
    if (rest > 0 && rest <= writeOffLimit(item.currency)) return { item: item.id, minor: rest };
  }
  return null;
}

/** The work so far with this decision taken for a line. */
export function accepted(worked: Worked, line: string, decision: Decision): Worked {
  return withWork(worked, line, { decision, accepted: true });
}

/** A changed decision keeps whether it was accepted. */
export function changed(worked: Worked, line: string, decision: Decision): Worked {
  return withWork(worked, line, { decision, accepted: worked.get(line)?.accepted ?? false });
}

function withWork(worked: Worked, line: string, work: Work): Worked {
  return new Map(worked).set(line, work);
}
