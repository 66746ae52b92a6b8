import { noteText, rejectedText } from '../../../../domain/importing/rejects';
import type { Note, Rejected } from '../../../../domain/importing/types';
import { EmptyState } from '../../../components/states/EmptyState';
import { useMessages } from '../../../messages/useMessages';
import { PlainGrid } from './PlainGrid';

/** Rows that cannot be taken: line, field, value, and what to do about it. */
export function RejectedGrid({ rejected }: { readonly rejected: readonly Rejected[] }) {
  const m = useMessages();
  const titles = m.import.columns;
  return (
    <PlainGrid
      list="import-refused"
      label={m.import.tabs.refused(rejected.length)}
      rows={rejected}
      keyOf={(row) => `${row.line}-${row.field ?? ''}-${row.code}`}
      columns={[
        {
          id: 'line',
          title: titles.line,
          width: 64,
          align: 'right',
          text: (row) => String(row.line),
          compare: (a, b) => a.line - b.line,
        },
        { id: 'field', title: titles.field, width: 120, text: (row) => row.field ?? '' },
        { id: 'value', title: titles.value, width: 140, text: (row) => row.value },
        { id: 'why', title: titles.why, width: 320, grow: true, wrap: true, text: rejectedText },
      ]}
      empty={<EmptyState kind="done" title={m.import.emptyRefused} />}
    />
  );
}

/** Worth knowing, though nothing is refused for it. */
export function NotesGrid({ notes }: { readonly notes: readonly Note[] }) {
  const m = useMessages();
  return (
    <PlainGrid
      list="import-notes"
      label={m.import.tabs.notes(notes.length)}
      rows={notes}
      keyOf={(note) => `${note.line ?? ''}-${note.code}-${JSON.stringify(note.params)}`}
      columns={[
        {
          id: 'line',
          title: m.import.columns.line,
          width: 64,
          align: 'right',
          text: (note) => (note.line === null ? '' : String(note.line)),
        },
        {
          id: 'why',
          title: m.import.columns.why,
          width: 400,
          grow: true,
          wrap: true,
          text: noteText,
        },
      ]}
      empty={<EmptyState kind="done" title={m.import.emptyNotes} />}
    />
  );
}
