import { daysBetween, type PlainDate } from '../../../domain/dates/plainDate';
import { useToday } from '../../clock';
import { useMessages } from '../../messages/useMessages';
import { weekdayDate } from '../text';
import { DateInput } from './DateInput';
import { Field } from './Field';
import { readDate } from './readDate';

interface DateFieldProps {
  readonly label: string;
  /** The text as typed; `readDate` gives the date. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly strict?: boolean;
  readonly optional?: boolean;
  /** What else is to be said about the day that is understood. */
  readonly note?: ((date: PlainDate) => string) | undefined;
  /** The first field of a form: gets the focus when it appears. */
  readonly takesFocus?: boolean;
}

/** A date as text ("+7", "25.11.2026", "25 Nov"), saying below which day it understood. */
export function DateField(props: DateFieldProps) {
  const m = useMessages();
  const today = useToday();
  const read = readDate(props.value, today);
  const own = dateProblem(props.value, read, props);
  return (
    <Field
      label={props.label}
      error={props.error ?? (own === null ? undefined : m.common.date[own])}
      hint={read === null ? m.common.date.hint : understood(read)}
    >
      {(aria) => (
        <DateInput
          aria={aria}
          label={props.label}
          value={props.value}
          onChange={props.onChange}
          takesFocus={props.takesFocus === true}
        />
      )}
    </Field>
  );

  function understood(date: PlainDate): string {
    const note = props.note?.(date) ?? '';
    const day = `${weekdayDate(m, date)}, ${m.common.date.inDays(daysBetween(today, date))}`;
    return note === '' ? day : `${day}. ${note}`;
  }
}

function dateProblem(
  value: string,
  read: PlainDate | null,
  props: DateFieldProps,
): 'empty' | 'notADate' | null {
  if (read !== null || props.strict !== true) return null;
  if (value.trim() !== '') return 'notADate';
  return props.optional === true ? null : 'empty';
}
