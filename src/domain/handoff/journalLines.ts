import type { AnyEvent } from '../accounts/events';
import type { ItemId } from '../accounts/ids';
import { canonicalJson } from '../journal/canonical';
import type { StoredEvent } from '../journal/storedEvent';
import { type Case, itemsOf } from './case';
import type { ChainLink } from './manifest';

/**
 * `journal.jsonl`: the debtors' lines of the creditor's journal in its order. A line that says
 * nothing but what is handed over stands in full, and its SHA-256 over the canonical JSON without
 * `hash` must be its `hash`. Of the others only number and hashes leave the house; the creditor can
 * show them later, and cannot have changed them meanwhile.
 */
export function journalText(cases: readonly Case[]): string {
  const open = new Set(cases.flatMap(disclosed).map(({ seq }) => seq));
  const lines = linesOf(cases).map((line) =>
    open.has(line.seq) ? canonicalJson(line) : canonicalJson({ ...link(line), sealed: true }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** The hashes of all lines about the debtors. */
export function chainOf(cases: readonly Case[]): ChainLink[] {
  return linesOf(cases).map(link);
}

function linesOf(cases: readonly Case[]): StoredEvent[] {
  return cases.flatMap(({ debtor }) => debtor.events).sort((a, b) => a.seq - b.seq);
}

function link({ seq, prev, hash }: StoredEvent): ChainLink {
  return { seq, prev, hash };
}

function disclosed({ debtor, log, clean }: Case): StoredEvent[] {
  const said = new Set(log.map(({ seq }) => seq));
  const chosen = new Set(debtor.items.map(({ id }) => id));
  const notes = new Set(debtor.notes ?? []);
  return debtor.events.filter(
    (line) =>
      said.has(line.seq) &&
      onlyAbout(line.event, chosen) &&
      (notes.has(line.seq) || !hasWords(line.event)) &&
      !namesFile(line.event) &&
      isClean(line, clean),
  );
}

/** True when no item is named that is not handed over. */
function onlyAbout(event: AnyEvent, chosen: ReadonlySet<ItemId>): boolean {
  const named = 'allocations' in event ? event.allocations.map(({ item }) => item) : itemsOf(event);
  return (named ?? []).every((id) => chosen.has(id));
}

const WORDS = ['note', 'outcome', 'reason'];

/** Free words of the house: of a contact, a dispute, a hold, a withdrawal. */
function hasWords(event: AnyEvent): boolean {
  return deepEntries(event).some(
    ([key, value]) => WORDS.includes(key) && value.trim() !== '' && !isCode(event, key),
  );
}

/** The outcome of a call and the reason of a dispute are codes. */
function isCode({ type }: AnyEvent, key: string): boolean {
  return (
    (type === 'callLogged' && key === 'outcome') || (type === 'disputeOpened' && key === 'reason')
  );
}

/** What a file is called in the house says more than it should; the pack gives it a name of its own. */
function namesFile(value: object): boolean {
  if ('sha256' in value && 'name' in value) return true;
  return Object.entries(value).some(
    ([key, inner]: [string, unknown]) =>
      key !== 'model' && typeof inner === 'object' && inner !== null && namesFile(inner),
  );
}

/** Text fields at any depth, but for the frozen documents, which went out as they are. */
function deepEntries(value: object): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] => {
    if (key === 'model') return [];
    if (typeof inner === 'string') return [[key, inner]];
    return typeof inner === 'object' && inner !== null ? deepEntries(inner) : [];
  });
}

function isClean({ event }: StoredEvent, clean: (text: string) => string): boolean {
  return deepEntries(event).every(([, text]) => clean(text) === text.normalize('NFC'));
}
