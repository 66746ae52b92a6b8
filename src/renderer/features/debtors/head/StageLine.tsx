import type { Account } from '../../../../domain/accounts/account';
import { activeMarks } from '../../../../domain/accounts/views/dossier';
import { tracingState } from '../../../../domain/tracing/address';
import { useToday } from '../../../clock';
import { shortDate } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { stageOf } from './stage';

/** Where the customer stands, with the marks that stop the chasing and why they were set. */
export function StageLine({ account }: { readonly account: Account }) {
  const m = useMessages();
  const day = useDay();
  const today = useToday();
  const marks = activeMarks(account, day);
  const tracing = tracingState(account, day);
  const stage = stageOf(m, account, day);
  // A mark that is the stage is not named twice.
  const markText = ({ kind, reason }: (typeof marks)[number]) => {
    const name = m.dossier.relationship.kinds[kind];
    return name === stage ? reason : `${name}: ${reason}`;
  };
  return (
    <p>
      <span className="muted">{m.dossier.head.stage}:</span> <span className="strong">{stage}</span>
      {marks.map((mark) => (
        <span key={mark.id} className="warn">
          {` · ${markText(mark)}`}
        </span>
      ))}
      {tracing.since !== null && (
        <span className="warn">
          {` · ${m.dossier.address.doubtful(shortDate(m, tracing.since, today))}`}
        </span>
      )}
    </p>
  );
}
