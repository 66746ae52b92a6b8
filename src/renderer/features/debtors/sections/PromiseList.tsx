import { useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { formatMoney } from '../../../../domain/money/format';
import { accountPromises } from '../../../../domain/promises/accountPromises';
import type { PromiseStatus } from '../../../../domain/promises/promiseStatus';
import { policiesInForce } from '../../../../domain/settings/inForce';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { Section } from '../../../components/layout/Section';
import { Money } from '../../../components/Money';
import { useAct } from '../../../frame/useAct';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { useDay, usePast } from '../day/dayContext';

const AT_FIRST = 5;

interface PromiseListProps {
  readonly account: Account;
  /** All of them at once, where they have a tab of their own. */
  readonly whole?: boolean;
}

/** The promises of a customer and how each stands, latest first. */
export function PromiseList({ account, whole = false }: PromiseListProps) {
  const m = useMessages();
  const [all, setAll] = useState(whole);
  const statuses = accountPromises(
    account,
    useDay(),
    policiesInForce(useBook().settings),
  ).reverse();
  const shown = all ? statuses : statuses.slice(0, AT_FIRST);
  if (statuses.length === 0) return null;
  return (
    <Section title={m.debtors.sections.promises} count={statuses.length}>
      <table className="table table--lines">
        <tbody>
          {shown.map((status) => (
            <PromiseLine key={status.promise.id} account={account} status={status} />
          ))}
        </tbody>
      </table>
      {shown.length < statuses.length && (
        <Button look="quiet" flush onClick={() => setAll(true)}>
          {m.debtors.log.more(statuses.length)}
        </Button>
      )}
    </Section>
  );
}

function PromiseLine(props: { readonly account: Account; readonly status: PromiseStatus }) {
  const { account, status } = props;
  const m = useMessages();
  const say = m.debtors.promise;
  const act = useAct();
  const past = usePast();
  const { promise, state, late, received } = status;
  const tone = state === 'broken' || state === 'partKept' ? 'bad' : state === 'kept' ? 'good' : '';
  const withdraw = () =>
    void act(
      account.id,
      { type: 'withdrawPromise', promise: promise.id, reason: say.withdrawReason },
      say.withdrawn,
    );
  const some = received > 0 && state !== 'kept';
  const part = formatMoney({ minor: received, currency: promise.currency });
  return (
    <tr>
      <td className="muted">
        <DateText date={promise.dueOn} />
      </td>
      <td className="is-wide" title={promise.by === '' ? undefined : say.by(promise.by)}>
        <span className={tone}>{late ? say.keptLate : say.states[state]}</span>
        {some && <span className="muted"> · {say.received(part)}</span>}
        {promise.by !== '' && <span className="muted"> · {promise.by}</span>}
      </td>
      <td>
        {state === 'open' && !past && (
          <Button look="quiet" onClick={withdraw}>
            {say.withdraw}
          </Button>
        )}
      </td>
      <td className="is-end">
        <Money amount={promise} tone={state === 'withdrawn' ? 'muted' : undefined} />
      </td>
    </tr>
  );
}
