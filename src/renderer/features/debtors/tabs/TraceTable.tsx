import type { Account } from '../../../../domain/accounts/account';
import type { Trace } from '../../../../domain/accounts/dossier/types';
import { tracesOf } from '../../../../domain/accounts/views/dossier';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { TableHead } from '../../../components/layout/TableHead';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { usePast } from '../day/dayContext';
import { addressText } from './AddressTab';

/** The sources that were asked for the address, the latest first. */
export function TraceTable({ account }: { readonly account: Account }) {
  const say = useMessages().dossier.address;
  const traces = [...tracesOf(account)].reverse();
  if (traces.length === 0) return <p className="muted">{say.noTraces}</p>;
  const { on, source, result, note, next } = say.columns;
  return (
    <table className="table table--lines">
      <TableHead words={[on, source, result, note, next]} hidden={say.withdraw} />
      <tbody>
        {traces.map((trace) => (
          <Line key={trace.id} account={account} trace={trace} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ account, trace }: { readonly account: Account; readonly trace: Trace }) {
  const say = useMessages().dossier.address;
  const act = useAct();
  const past = usePast();
  const { found, nextOn, result } = trace;
  const isNew = found !== null && addressText(found) !== addressText(account.address);
  return (
    <tr>
      <td className="muted">
        <DateText date={trace.on} />
      </td>
      <td>{say.sources[trace.source]}</td>
      <td className={result === 'undelivered' ? 'warn' : ''}>
        {say.results[result]}
        {found !== null && `: ${addressText(found)}`}
      </td>
      <td className="is-wide" title={trace.note}>
        {trace.note}
      </td>
      <td>{nextOn !== null && <DateText date={nextOn} />}</td>
      <td className="is-end">
        {isNew && !past && (
          <Button
            look="quiet"
            onClick={() =>
              void act(
                account.id,
                { type: 'changeMaster', after: { address: found }, batch: null },
                say.takenOver,
              )
            }
          >
            {say.takeOver}
          </Button>
        )}
        {!past && (
          <Button
            look="quiet"
            onClick={() =>
              void act(
                account.id,
                { type: 'withdrawTrace', trace: trace.id, reason: say.withdrawReason },
                say.withdrawn,
              )
            }
          >
            {say.withdraw}
          </Button>
        )}
      </td>
    </tr>
  );
}
