import { DateText } from '../../../components/DateText';
import { useMessages } from '../../../messages/useMessages';
import type { LogLine } from './logLines';

/** What an entry of the log says: its day, its words, who wrote them; struck out when taken back. */
export function LogWords({ line }: { readonly line: LogLine }) {
  const m = useMessages();
  return (
    <>
      <span className="log__date">
        <DateText date={line.on} />
      </span>
      <span className="log__text">
        {line.withdrawn ? <s>{line.text}</s> : line.text}
        <span className="muted">
          {` · ${line.by}`}
          {line.withdrawn && `, ${m.debtors.log.withdrawn}`}
        </span>
      </span>
    </>
  );
}
