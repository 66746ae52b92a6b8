import { type KeyboardEvent, useId, useState } from 'react';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { useToday } from '../../../clock';
import { useCommand } from '../../../commands/handlers';
import { DateInput } from '../../../components/fields/DateInput';
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
  const problem = problemOf();
  useCommand('customer.asOf', () => document.getElementById(id)?.focus());
  return (
    <div className="as-of">
      <label htmlFor={id}>{say.label}</label>
      <DateInput
        aria={{ id, 'aria-describedby': `${id}-note`, 'aria-invalid': problem !== '' }}
        label={say.label}
        value={text ?? asOf ?? ''}
        placeholder={say.placeholder}
        onChange={setText}
        onDay={take}
        onLeave={leave}
        onKey={onKey}
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

  function take(day: PlainDate): void {
    if (day > today) {
      setText(day);
      return;
    }
    onChange(day === today ? null : day);
    setText(null);
  }

  function leave(): void {
    if (text === null || text.trim() !== '') return;
    onChange(null);
    setText(null);
  }

  function onKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      event.preventDefault();
      setText(null);
      return true;
    }
    if (event.key !== 'Enter' || text === null) return false;
    const day = readDate(text, today);
    if (day === null) leave();
    else take(day);
    return true;
  }
}
