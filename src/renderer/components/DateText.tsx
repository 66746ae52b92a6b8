import type { PlainDate } from '../../domain/dates/plainDate';
import { useToday } from '../clock';
import { useMessages } from '../messages/useMessages';
import { longDate, shortDate } from './text';

/** "18 Nov", with the year when it is another one; the full date on hover. */
export function DateText({ date }: { readonly date: PlainDate }) {
  const m = useMessages();
  const today = useToday();
  return (
    <time dateTime={date} title={longDate(m, date)} className="num nowrap">
      {shortDate(m, date, today)}
    </time>
  );
}
