import { useEffect, useState } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { letterLanguage } from '../../../domain/letters/languages/languages';
import { checkTone } from '../../../domain/tone/checkTone';
import type { ToneReport } from '../../../domain/tone/types';
import { refusalSentence } from '../../frame/refusalSentence';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import './ToneNote.css';

interface ToneNoteProps {
  readonly account: Account;
  readonly text: string;
}

const SETTLED_MS = 350;

/** How a note sounds and which facts it names, said once the typing rests. It never blocks a note. */
export function ToneNote({ account, text }: ToneNoteProps) {
  const m = useMessages();
  const report = useTone(account, text);
  const say = m.call.tone;
  return (
    <div className="tone" aria-live="polite">
      {report?.findings.slice(0, 3).map((one) => (
        <p key={one.from} className="tone__finding">
          <strong className={one.stops ? 'bad' : 'warn'}>{say.phrase(one.phrase)}</strong>{' '}
          {refusalSentence({ code: one.why })}{' '}
          <span className="muted">{say.better(one.better)}</span>
        </p>
      ))}
      {report !== null && report.findings.length > 3 && (
        <p className="muted">{say.more(report.findings.length - 3)}</p>
      )}
      {report !== null && <p className="muted">{say.facts(factsNamed(report))}</p>}
    </div>
  );

  function factsNamed({ facts }: ToneReport) {
    const names = ['amount', 'date', 'document'] as const;
    return {
      named: names.filter((name) => facts[name]).map((name) => say.factNames[name]),
      missing: names.filter((name) => !facts[name]).map((name) => say.factNames[name]),
    };
  }
}

/** The report on the text as it was when the typing last rested; null for an empty one. */
function useTone(account: Account, text: string): ToneReport | null {
  const { settings } = useBook();
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  if (settled.trim() === '' || text.trim() === '') return null;
  return checkTone(settled, {
    languages: [letterLanguage(account.language), 'en'],
    consequences: settings.tone.consequences,
    documents: account.items.map(({ number }) => number),
    names: namesOf(account),
  });
}

function namesOf({ name, aliases, contact, others = [] }: Account): string[] {
  return [name, ...aliases, contact.name, ...others.map((person) => person.name)];
}
