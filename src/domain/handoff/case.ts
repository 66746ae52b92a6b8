import type { Item, LetterKind } from '../accounts/account';
import { contactLog, type LogEntry } from '../accounts/contactLog';
import type { AnyEvent } from '../accounts/events';
import type { ItemId } from '../accounts/ids';
import { balanceIn } from '../accounts/views/balances';
import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import { type ClaimLine, claimLines } from '../letters/figures';
import { toDecimal } from '../money/decimal';
import { sumMinor } from '../money/money';
import type { PackInput } from './input';
import type { PackTotal } from './manifest';

/** A letter or agreement that concerns the chosen items, as it was issued. */
export interface IssuedDocument {
  readonly kind: LetterKind | 'agreement';
  readonly on: PlainDate;
  readonly model: DocumentModel;
}

/** The case as it leaves the house: the chosen items and what concerns them, up to the cut-off day. */
export interface Case {
  readonly input: PackInput;
  readonly lines: readonly ClaimLine[];
  readonly totals: readonly PackTotal[];
  readonly log: readonly LogEntry[];
  /** Notes that stay in the house. */
  readonly withheld: number;
  readonly issued: readonly IssuedDocument[];
}

export function caseOf(input: PackInput): Case {
  const lines = claimLines(input.items, input.cutOff);
  const all = contactLog(input.events).filter(
    ({ withdrawn, on, channel }) => withdrawn === null && on <= input.cutOff && channel !== 'desk',
  );
  const foreign = foreignLines(input);
  const log = all
    .filter((entry) => concerns(entry, input) && !foreign.has(entry.seq))
    .map((entry) => stripped(entry, input));
  const chosen = new Set(input.notes ?? []);
  const withheld = all.filter(({ seq, note }) => note.trim() !== '' && !chosen.has(seq)).length;
  return { input, lines, totals: totalsOf(input, lines), log, withheld, issued: issuedOf(input) };
}

/** Journal numbers of lines that are only about items which are not handed over. */
function foreignLines({ events, items }: PackInput): ReadonlySet<number> {
  const chosen = new Set<ItemId>(items.map(({ id }) => id));
  const foreign = events.filter(({ event }) => {
    const about = itemsOf(event);
    return about !== null && !about.some((id) => chosen.has(id));
  });
  return new Set(foreign.map(({ seq }) => seq));
}

/** The items an event names; null when it names none. */
function itemsOf(event: AnyEvent): readonly ItemId[] | null {
  switch (event.type) {
    case 'letterIssued':
    case 'handedOff':
      return event.items;
    case 'planAgreed':
      return event.plan.items;
    case 'disputeOpened':
      return event.dispute.items;
    default:
      return null;
  }
}

/** What keeps the relationship is not the claim: it stays in the house. */
const HOUSE_ONLY: readonly string[] = ['log.touch.', 'log.mark', 'log.file'];

/** A pure note says nothing without its words: it leaves the house only when chosen. */
function concerns({ code, seq }: LogEntry, { notes = [] }: PackInput): boolean {
  if (HOUSE_ONLY.some((start) => code.startsWith(start))) return false;
  return code !== 'log.note' || notes.includes(seq);
}

function stripped(entry: LogEntry, { notes = [] }: PackInput): LogEntry {
  return notes.includes(entry.seq) ? entry : { ...entry, note: '' };
}

function totalsOf({ account, cutOff }: PackInput, lines: readonly ClaimLine[]): PackTotal[] {
  const currencies = [...new Set(lines.map(({ item }) => item.currency))];
  return currencies.map((currency) => {
    const mine = lines.filter(({ item }) => item.currency === currency);
    const openMinor = sumMinor(mine.map(({ open }) => open));
    const open = toDecimal({ minor: openMinor, currency });
    const unallocatedMinor = balanceIn(account, currency, cutOff).unallocated;
    return { currency, items: mine.length, openMinor, open, unallocatedMinor };
  });
}

function issuedOf({ account, events, items, cutOff }: PackInput): IssuedDocument[] {
  const chosen = new Set<ItemId>(items.map(({ id }) => id));
  const touches = (ids: readonly ItemId[]): boolean => ids.some((id) => chosen.has(id));
  const gone = new Set(account.letters.filter((one) => one.withdrawn).map(({ id }) => id));
  return events.flatMap(({ event }): IssuedDocument[] => {
    if (event.type === 'letterIssued') {
      const { kind, on, model, letter } = event;
      return on <= cutOff && touches(event.items) && !gone.has(letter) ? [{ kind, on, model }] : [];
    }
    if (event.type === 'planAgreed') {
      const { agreedOn: on, items: ids } = event.plan;
      return on <= cutOff && touches(ids) ? [{ kind: 'agreement', on, model: event.model }] : [];
    }
    return [];
  });
}

/** Payments and credits on the chosen items up to the cut-off day, oldest first. */
export function paymentsOf({ input, lines }: Case): PaymentLine[] {
  return lines
    .flatMap(({ item }) =>
      item.reductions
        .filter(({ on }) => on <= input.cutOff)
        .map(({ on, minor, cause }) => ({ item, on, minor, cause })),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export interface PaymentLine {
  readonly item: Item;
  readonly on: PlainDate;
  readonly minor: number;
  readonly cause: Item['reductions'][number]['cause'];
}
