import type { Account } from '../../../../domain/accounts/account';
import { activeMarks } from '../../../../domain/accounts/views/dossier';
import { tracingState } from '../../../../domain/tracing/address';
import { shortDate } from '../../../components/text';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { stageOf } from './stage';

/** Where the customer stands, with the marks that stop the chasing and why they were set. */
export function StageLine({ account }: { readonly account: Account }) {
  const m = useMessages();
  const day = useDay();
  const marks = activeMarks(account, day);
  const tracing = tracingState(account, day);
  return (
    <p>
      <span className="muted">{m.dossier.head.stage}:</span>{' '}
      <span className="strong">{stageOf(m, account, day)}</span>
      {marks.map((mark) => (
        <span key={mark.id} className="warn">
          {` · ${m.dossier.relationship.kinds[mark.kind]}: ${mark.reason}`}
        </span>
      ))}
      {tracing.since !== null && (
        <span className="warn">
          {` · ${m.dossier.address.doubtful(shortDate(m, tracing.since, day))}`}
        </span>
      )}
    </p>
  );
}
