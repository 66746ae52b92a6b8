import type { PlainDate } from '../../domain/dates/plainDate';
import { useToday } from '../clock';
import { useMessages } from '../messages/useMessages';
import { longDate, shortDate } from './text';

interface DateTextProps {
  readonly date: PlainDate;
  /** Names the year whatever it is: for what stays on record, as rates do. */
  readonly withYear?: boolean;
}

/** "18 Nov", with the year when it is another one; the full date on hover. */
export function DateText({ date, withYear = false }: DateTextProps) {
  const m = useMessages();
  const today = useToday();
  return (
    <time dateTime={date} title={longDate(m, date)} className="num nowrap">
      {shortDate(m, date, withYear ? null : today)}
    </time>
  );
}
