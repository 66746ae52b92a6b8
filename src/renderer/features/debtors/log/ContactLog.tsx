import { useMemo, useState } from 'react';
import type { StoredEvent } from '../../../../domain/journal/storedEvent';
import { Button } from '../../../components/Button';
import { classes } from '../../../components/text';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import './ContactLog.css';
import { Section } from '../../../components/layout/Section';
import { LogWords } from './LogWords';
import { logLines } from './logLines';

const AT_FIRST = 15;

/** What was said, written, promised and paid, latest first. */
export function ContactLog({ events }: { readonly events: readonly StoredEvent[] }) {
  const m = useMessages();
  const { codes } = useBook().settings;
  const [all, setAll] = useState(false);
  const lines = useMemo(() => logLines(m, events, codes), [m, events, codes]);
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <Section title={m.debtors.sections.log}>
      {lines.length === 0 && <p className="muted">{m.debtors.log.none}</p>}
      <ol className="log">
        {shown.map((line) => (
          <li key={line.seq} className={classes('log__line', line.withdrawn && 'is-withdrawn')}>
            <LogWords line={line} />
          </li>
        ))}
      </ol>
      {shown.length < lines.length && (
        <Button look="quiet" flush onClick={() => setAll(true)}>
          {m.debtors.log.more(lines.length)}
        </Button>
      )}
    </Section>
  );
}
