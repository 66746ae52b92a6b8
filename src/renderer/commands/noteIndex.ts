import MiniSearch from 'minisearch';
import type { AccountId } from '../../domain/accounts/ids';
import type { StoredEvent } from '../../domain/journal/storedEvent';
import { searchLetters } from './words';

interface Note {
  /** Sequence number of the journal line. */
  readonly id: number;
  readonly account: AccountId;
  readonly text: string;
}

/** Finds notes by their words, latest first among equals. Filled in slices, never all at once. */
export class NoteIndex {
  private readonly search = new MiniSearch<Note>({
    fields: ['text'],
    processTerm: (term) => searchLetters(term),
    searchOptions: {
      // Shorter beginnings are in every other note, and would cost the tenth of a second.
      prefix: (term) => term.length > 3,
      combineWith: 'AND',
      fuzzy: (term) => (term.length > 5 ? 0.2 : 0),
    },
  });
  private readonly notes = new Map<number, Note>();
  /** Lines by the call, note, dispute or address check that was written about. */
  private readonly byMatter = new Map<string, number>();
  /** The last journal line that was looked at. */
  seq = 0;

  /** Takes in the next lines of the journal, which must follow those before. */
  add(events: readonly StoredEvent[]): void {
    for (const stored of events) {
      this.take(stored);
      this.seq = Math.max(this.seq, stored.seq);
    }
  }

  /** At most one note per customer: the one that fits best. */
  find(text: string, atMost: number): readonly Note[] {
    const hits = new Map<AccountId, Note>();
    if (text.trim().length < 3) return [];
    const found = this.search.search(text).sort((a, b) => b.score - a.score || b.id - a.id);
    for (const { id } of found) {
      const note = this.notes.get(id);
      if (note !== undefined && !hits.has(note.account)) hits.set(note.account, note);
      if (hits.size === atMost) break;
    }
    return [...hits.values()];
  }

  private take({ seq, account, event }: StoredEvent): void {
    if (account === null) return;
    if (event.type === 'contactWithdrawn') this.drop(event.contact);
    if (event.type === 'traceWithdrawn') this.drop(event.trace);
    const { matter, text } = writtenIn(event);
    if (text.trim() === '') return;
    const note = { id: seq, account, text };
    this.notes.set(seq, note);
    this.byMatter.set(matter, seq);
    this.search.add(note);
  }

  private drop(matter: string): void {
    const seq = this.byMatter.get(matter);
    if (seq === undefined) return;
    this.byMatter.delete(matter);
    this.notes.delete(seq);
    this.search.discard(seq);
  }
}

/** What the user wrote with an act, and about what; '' where nothing is written. */
function writtenIn(event: StoredEvent['event']): {
  readonly matter: string;
  readonly text: string;
} {
  if ('note' in event) return { matter: event.contact, text: event.note };
  if (event.type === 'disputeOpened') return { matter: event.dispute.id, text: event.dispute.note };
  if (event.type === 'traceRecorded') return { matter: event.trace.id, text: event.trace.note };
  return { matter: '', text: '' };
}

const AROUND = 40;

/** The part of a note around the first word that was typed, in one line. */
export function excerpt(note: string, typed: string): string {
  const line = note.replace(/\s+/g, ' ').trim();
  const word = searchLetters(typed.trim().split(/\s+/)[0] ?? '');
  const at = Math.max(0, searchLetters(line).indexOf(word));
  const from = at <= AROUND ? 0 : line.indexOf(' ', at - AROUND) + 1;
  const part = line.slice(from, from + AROUND * 3);
  return `${from > 0 ? '… ' : ''}${part}${from + part.length < line.length ? ' …' : ''}`;
}
