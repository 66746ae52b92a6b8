import { useState } from 'react';
import { type CalendarEntry, ENTRY_KINDS, type EntryKind } from '../../../domain/calendar/entries';
import { exportedEvents } from '../../../domain/calendar/export';
import { nowIso } from '../../clock';
import { focusOnMount } from '../../components/focus';
import { useApp } from '../../frame/appContext';
import { FormDialog } from '../../frame/FormDialog';
import { ipcRefusal, refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { toast } from '../../stores/toasts';
import { icsText } from './icsText';

interface ExportDialogProps {
  /** What can be saved: the dates from today on. */
  readonly entries: readonly CalendarEntry[];
  readonly onClose: () => void;
}

/**
 * Saves the calendar as an .ics file. Calendars are often shared or kept by somebody else, so
 * neither names nor amounts leave the house unless the user says so each time.
 */
export function ExportDialog({ entries, onClose }: ExportDialogProps) {
  const m = useMessages();
  const say = m.calendar.export;
  const { api } = useApp();
  const { accounts } = useBook();
  const [kinds, setKinds] = useState<ReadonlySet<EntryKind>>(new Set(ENTRY_KINDS));
  const [names, setNames] = useState(false);
  const [amounts, setAmounts] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);
  const nameOf = (entry: CalendarEntry) => accounts.get(entry.account)?.name ?? '';
  const events = exportedEvents(entries, { kinds, names, amounts }, nameOf);
  return (
    <FormDialog title={say.title} error={error} onSave={() => void save()} onClose={onClose}>
      <fieldset className="export__kinds">
        <legend>{say.kinds}</legend>
        {ENTRY_KINDS.map((kind, index) => (
          <label key={kind} className="export__choice">
            <input
              type="checkbox"
              ref={index === 0 ? focusOnMount : undefined}
              checked={kinds.has(kind)}
              onChange={() => toggle(kind)}
            />
            {m.calendar.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <fieldset className="export__kinds">
        <legend>{say.details}</legend>
        <label className="export__choice">
          <input type="checkbox" checked={names} onChange={() => setNames(!names)} />
          {say.names}
        </label>
        <label className="export__choice">
          <input type="checkbox" checked={amounts} onChange={() => setAmounts(!amounts)} />
          {say.amounts}
        </label>
        <p className="muted">{say.privacy}</p>
      </fieldset>
      <p className="num">{say.count(events.length)}</p>
    </FormDialog>
  );

  function toggle(kind: EntryKind): void {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    setKinds(next);
  }

  async function save(): Promise<void> {
    if (events.length === 0) {
      setError(say.nothing);
      return;
    }
    const text = icsText(m, events, nowIso());
    const saved = await api.textSaveAs({ suggestedName: say.fileName, text });
    if (!saved.ok) {
      setError(refusalSentence(ipcRefusal(saved.error)));
      return;
    }
    if (saved.value === null) return;
    toast(say.done(events.length, saved.value.fileName));
    onClose();
  }
}
