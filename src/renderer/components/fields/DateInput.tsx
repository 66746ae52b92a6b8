import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addDays, addMonths, isPlainDate, type PlainDate } from '../../../domain/dates/plainDate';
import { useToday } from '../../clock';
import { useMessages } from '../../messages/useMessages';
import { focusOnMount } from '../focus';
import { shortDate } from '../text';
import { DatePicker } from './DatePicker';
import type { FieldAria } from './Field';
import { readDate } from './readDate';
import './DateInput.css';

interface DateInputProps {
  readonly aria: FieldAria;
  /** What the day is for, in words: the calendar is named after it. */
  readonly label: string;
  /** The text as typed, or `yyyy-MM-dd`, which is shown as people write it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A whole day was given: stepped to, chosen, or typed and the field left. Else `onChange` gets it. */
  readonly onDay?: (day: PlainDate) => void;
  /** Keys of the surroundings, asked first; true when the key was theirs. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** The field is left without a day in it: empty, or not a date. */
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  readonly takesFocus?: boolean;
}

/**
 * A date as text with a calendar beside it. What is typed becomes a date when the field is left:
 * "+7" in a draft that is opened tomorrow is still the day that was meant.
 */
export function DateInput(props: DateInputProps) {
  const m = useMessages();
  const today = useToday();
  const [typing, setTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const stepped = useRef(false);
  const [open, setOpen] = useState(false);
  const { value, takesFocus } = props;
  const read = readDate(value, today);
  const shown = !typing && isPlainDate(value) ? shortDate(m, value, null) : value;
  useEffect(() => {
    if (takesFocus === true) focusOnMount(input.current);
  }, [takesFocus]);
  useEffect(() => {
    if (stepped.current && shown !== '') input.current?.select();
    stepped.current = false;
  }, [shown]);
  return (
    <div className="date-input">
      <input
        {...props.aria}
        className="input num"
        ref={input}
        autoComplete="off"
        spellCheck={false}
        title={m.common.date.keys}
        placeholder={props.placeholder}
        value={shown}
        onChange={(event) => {
          setTyping(true);
          props.onChange(event.target.value);
        }}
        onBlur={leave}
        onKeyDown={onKey}
      />
      <DatePicker
        label={props.label}
        day={read}
        today={today}
        open={open}
        onOpen={setOpen}
        anchor={input}
        onDay={take}
      />
    </div>
  );

  function take(day: PlainDate): void {
    setTyping(false);
    stepped.current = true;
    give(day);
  }

  function give(day: PlainDate): void {
    if (props.onDay === undefined) props.onChange(day);
    else props.onDay(day);
  }

  function leave(): void {
    setTyping(false);
    if (read === null) props.onLeave?.();
    else if (read !== value) give(read);
  }

  function onKey(event: KeyboardEvent): void {
    if (props.onKey?.(event) === true || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey) {
      if (event.key !== 'ArrowDown') return;
      setOpen(true);
    } else {
      const day = stepFrom(read ?? today, event.key);
      if (day === null) return;
      take(day);
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Up and Page Up go on in time, as in every spin box. */
function stepFrom(day: PlainDate, key: string): PlainDate | null {
  if (key === 'ArrowUp') return addDays(day, 1);
  if (key === 'ArrowDown') return addDays(day, -1);
  if (key === 'PageUp') return addMonths(day, 1);
  if (key === 'PageDown') return addMonths(day, -1);
  return null;
}
