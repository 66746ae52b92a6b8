import type { Item, LetterKind } from '../accounts/account';
import { contactLog, type LogEntry } from '../accounts/contactLog';
import type { AnyEvent } from '../accounts/events';
import type { ItemId, LetterId, PlanId } from '../accounts/ids';
import type { PlainDate } from '../dates/plainDate';
import type { DocumentModel } from '../documents/model';
import { type ClaimLine, claimLines } from '../letters/figures';
import { unreachable } from '../result';
import { claimInterest } from './claim/interest';
import { redactor } from './claim/redact';
import { type Claim, totalsOf } from './claim/totals';
import type { DebtorInput, PackInput, Posting } from './input';
import type { PackTotal } from './manifest';
import { type PackSpeech, packSpeech } from './words/words';

/** A letter or agreement that concerns the chosen items, as it was issued. */
export interface IssuedDocument {
  readonly kind: LetterKind | 'agreement';
  readonly on: PlainDate;
  readonly model: DocumentModel;
  /** Null for agreements. */
  readonly letter: LetterId | null;
  /** Null for letters. */
  readonly plan: PlanId | null;
  readonly posting: Posting | null;
}

/** One debtor as he leaves the house: the chosen items and what concerns them, up to the cut-off day. */
export interface Case {
  readonly pack: PackInput;
  readonly debtor: DebtorInput;
  readonly claims: readonly Claim[];
  readonly totals: readonly PackTotal[];
  readonly log: readonly LogEntry[];
  /** Notes that stay in the house. */
  readonly withheld: number;
  readonly issued: readonly IssuedDocument[];
  /** What the sheets are written with. */
  readonly speech: PackSpeech;
  /** Takes the names of third persons out of free words. */
  readonly clean: (text: string) => string;
  /** A line of the log in the pack's language: who signed or was written to is named in some. */
  readonly lineOf: (entry: LogEntry) => string;
}

/** One debtor as he leaves the house: what was chosen, and nothing else. */
export function caseOf(pack: PackInput, debtor: DebtorInput): Case {
  const { cutOff } = pack;
  const claims = claimLines(debtor.items, cutOff).map((line) => claimOf(line, pack, debtor));
  const speech = packSpeech(pack.language ?? 'en', pack.codes);
  const clean = redactor(debtor.redact ?? [], speech.say('redacted'));
  const all = contactLog(debtor.events).filter(
    ({ withdrawn, on, channel }) => withdrawn === null && on <= cutOff && channel !== 'desk',
  );
  const foreign = foreignLines(debtor);
  const log = all
    .filter((entry) => concerns(entry, debtor) && !foreign.has(entry.seq))
    .map((entry) => stripped(entry, debtor, clean));
  const chosen = new Set(debtor.notes ?? []);
  return {
    pack,
    debtor,
    claims,
    totals: totalsOf(debtor, claims, cutOff),
    log,
    withheld: all.filter(({ seq, note }) => note.trim() !== '' && !chosen.has(seq)).length,
    issued: issuedOf(debtor, cutOff),
    speech,
    clean,
    lineOf: (entry) => clean(speech.log(entry)),
  };
}

function claimOf(line: ClaimLine, { law, cutOff }: PackInput, { account }: DebtorInput): Claim {
  if (law === undefined) return { line, interest: null, why: null };
  const found = claimInterest(line, account, cutOff, law);
  return found.ok
    ? { line, interest: found.value, why: null }
    : { line, interest: null, why: found.error };
}

/** Journal numbers of lines that are only about items which are not handed over. */
function foreignLines({ events, items }: DebtorInput): ReadonlySet<number> {
  const chosen = new Set<ItemId>(items.map(({ id }) => id));
  const foreign = events.filter(({ event }) => {
    const about = itemsOf(event);
    return about !== null && !about.some((id) => chosen.has(id));
  });
  return new Set(foreign.map(({ seq }) => seq));
}

/** The items an event names; null when it names none. */
export function itemsOf(event: AnyEvent): readonly ItemId[] | null {
  switch (event.type) {
    case 'letterIssued':
    case 'handedOff':
      return event.items;
    case 'planAgreed':
    case 'planDrafted':
      return event.plan.items;
    case 'disputeOpened':
      return event.dispute.items;
    default:
      return null;
  }
}

/** Events that carry a document as it was issued. */
type DocumentEvent = Extract<AnyEvent, { readonly model: DocumentModel }>;

/** A document out of the journal, and what it is about. */
export interface JournalDocument
  extends Pick<IssuedDocument, 'kind' | 'on' | 'model' | 'letter' | 'plan'> {
  readonly items: readonly ItemId[];
}

/**
 * The document an event carries; null for events without one. An event with a document that is not
 * named here does not compile: nothing that was issued is to be missing from a pack.
 */
export function documentOf(event: AnyEvent): JournalDocument | null {
  if (!hasDocument(event)) return null;
  switch (event.type) {
    case 'letterIssued': {
      const { kind, on, model, letter, items } = event;
      return { kind, on, model, letter, items, plan: null };
    }
    case 'planAgreed':
    case 'planDrafted': {
      const { agreedOn: on, items, id: plan } = event.plan;
      return { kind: 'agreement', on, model: event.model, letter: null, items, plan };
    }
    default:
      return unreachable(event);
  }
}

function hasDocument(event: AnyEvent): event is DocumentEvent {
  return 'model' in event;
}

/** What keeps the relationship is not the claim: it stays in the house. So do the names of files. */
const HOUSE_ONLY: readonly string[] = [
  'log.touch.',
  'log.mark',
  'log.file',
  'log.postingProof',
  'log.disputeOwner',
  'log.disputeAssigned',
];

/** A pure note says nothing without its words: it leaves the house only when chosen. */
function concerns({ code, seq }: LogEntry, { notes = [] }: DebtorInput): boolean {
  if (HOUSE_ONLY.some((start) => code.startsWith(start))) return false;
  return code !== 'log.note' || notes.includes(seq);
}

function stripped(
  entry: LogEntry,
  { notes = [] }: DebtorInput,
  clean: (text: string) => string,
): LogEntry {
  const note = notes.includes(entry.seq) ? clean(entry.note) : '';
  return { ...entry, note, person: clean(entry.person) };
}

function issuedOf(
  { account, events, items, postings = [] }: DebtorInput,
  cutOff: PlainDate,
): IssuedDocument[] {
  const chosen = new Set<ItemId>(items.map(({ id }) => id));
  const touches = (ids: readonly ItemId[]): boolean => ids.some((id) => chosen.has(id));
  // A draft the customer did not sign proves nothing.
  const unsigned = new Set(
    account.plans.filter((one) => one.paper?.debtor === null).map(({ id }) => id),
  );
  const gone = new Set(account.letters.filter((one) => one.withdrawn).map(({ id }) => id));
  return events.flatMap(({ event }): IssuedDocument[] => {
    const found = documentOf(event);
    if (found === null) return [];
    const { on, items: ids, letter, plan } = found;
    if (on > cutOff || !touches(ids)) return [];
    if (letter !== null && gone.has(letter)) return [];
    if (plan !== null && unsigned.has(plan)) return [];
    const { kind, model } = found;
    const posting = postings.find((one) => one.letter === letter) ?? null;
    return [{ kind, on, model, letter, plan, posting }];
  });
}

/** Payments and credits on the chosen items up to the cut-off day, oldest first. */
export function paymentsOf({ pack, claims }: Case): PaymentLine[] {
  return claims
    .flatMap(({ line: { item } }) =>
      item.reductions
        .filter(({ on }) => on <= pack.cutOff)
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
