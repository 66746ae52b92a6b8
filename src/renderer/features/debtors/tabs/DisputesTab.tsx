import type { Account, Dispute } from '../../../../domain/accounts/account';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { TableHead } from '../../../components/layout/TableHead';
import { Money } from '../../../components/Money';
import { shortDate } from '../../../components/text';
import { useCodes } from '../../../frame/useCodes';
import { useMessages } from '../../../messages/useMessages';
import { openForm } from '../../../stores/desk';
import { useDay, usePast } from '../day/dayContext';
import { RecordTab } from './RecordTab';

/** Disputes, the latest first: of what, why, who answers by when, and what came of it. */
export function DisputesTab({ account }: { readonly account: Account }) {
  const say = useMessages().dossier.disputes;
  const none = account.disputes.length === 0 ? say.none : null;
  const { opened, reason, items, part, owner, answerBy, state } = say.columns;
  return (
    <RecordTab command="customer.dispute" add={say.add} none={none}>
      <table className="table table--lines">
        <TableHead
          words={[opened, reason, items, part, owner, answerBy, state]}
          hidden={say.close}
        />
        <tbody>
          {[...account.disputes].reverse().map((dispute) => (
            <Line key={dispute.id} account={account} dispute={dispute} />
          ))}
        </tbody>
      </table>
    </RecordTab>
  );
}

function Line({ account, dispute }: { readonly account: Account; readonly dispute: Dispute }) {
  const m = useMessages();
  const codes = useCodes();
  const say = m.dossier.disputes;
  const day = useDay();
  const today = useToday();
  const past = usePast();
  const named = account.items.filter(({ id }) => dispute.items.includes(id));
  const { owner = '', answerBy = null, closedOn, minor } = dispute;
  const closed = closedOn !== null;
  const currency = named[0]?.currency;
  return (
    <tr>
      <td className="muted">
        <DateText date={dispute.openedOn} />
      </td>
      <td>{codes.reason(dispute.reason)}</td>
      <td className="is-wide" title={dispute.note}>
        {named.map(({ number }) => number).join(', ')}
        {dispute.note !== '' && <span className="muted"> · {dispute.note}</span>}
      </td>
      <td>
        {minor === null || currency === undefined ? (
          say.whole
        ) : (
          <Money amount={{ minor, currency }} />
        )}
      </td>
      <td>{owner === '' ? <span className="muted">{say.nobody}</span> : owner}</td>
      <td>
        {answerBy !== null && <DateText date={answerBy} />}
        {answerBy !== null && !closed && answerBy < day && (
          <span className="bad"> · {say.late}</span>
        )}
      </td>
      <td title={dispute.outcome}>
        {closedOn === null ? say.open : say.closed(shortDate(m, closedOn, today))}
        {closed && <span className="muted"> · {dispute.outcome}</span>}
      </td>
      <td className="is-end">
        {!closed && !past && (
          <>
            <Button look="quiet" onClick={() => openForm('assign', account.id, dispute.id)}>
              {say.assign}
            </Button>
            <Button look="quiet" onClick={() => openForm('closeDispute', account.id, dispute.id)}>
              {say.close}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
