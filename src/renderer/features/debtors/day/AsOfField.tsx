import { useId, useState } from 'react';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { useToday } from '../../../clock';
import { useCommand } from '../../../commands/handlers';
import { readDate } from '../../../components/fields/readDate';
import { useMessages } from '../../../messages/useMessages';
import './AsOf.css';

interface AsOfFieldProps {
  readonly asOf: PlainDate | null;
  readonly onChange: (asOf: PlainDate | null) => void;
}

/** The day as of which the whole page is shown. Enter or leaving the field takes it; empty is today. */
export function AsOfField({ asOf, onChange }: AsOfFieldProps) {
  const m = useMessages();
  const say = m.dossier.asOf;
  const id = useId();
  const today = useToday();
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? asOf ?? '';
  const problem = problemOf();
  useCommand('customer.asOf', () => document.getElementById(id)?.focus());
  return (
    <div className="as-of">
      <label htmlFor={id}>{say.label}</label>
      <input
        id={id}
        className="input num"
        value={shown}
        placeholder={say.placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-note`}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setText(null);
        }}
      />
      <span id={`${id}-note`} className="as-of__note" aria-live="polite">
        {problem}
      </span>
    </div>
  );

  function problemOf(): string {
    if (text === null || text.trim() === '') return '';
    const read = readDate(text, today);
    if (read === null) return text.length < 2 ? '' : say.notADate;
    return read > today ? say.ahead : '';
  }

  function take(): void {
    if (text === null) return;
    const read = readDate(text, today);
    if (text.trim() !== '' && (read === null || read > today)) return;
    onChange(read === today ? null : read);
    setText(null);
  }
}
