import type { Account } from '../../../../domain/accounts/account';
import { daysBetween, type PlainDate } from '../../../../domain/dates/plainDate';
import { endedPromises, relationshipOf } from '../../../../domain/relationship/payerHabit';
import { policiesInForce } from '../../../../domain/settings/inForce';
import { DateText } from '../../../components/DateText';
import { TableHead } from '../../../components/layout/TableHead';
import { Money } from '../../../components/Money';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { habitText, promisesText } from './habitText';

interface HabitProps {
  readonly account: Account;
  readonly day: PlainDate;
}

/** How a customer pays: the paid invoices with the days each was late, and what is made of them. */
export function HabitTable({ account, day }: HabitProps) {
  const m = useMessages();
  const say = m.dossier.why;
  const found = relationshipOf(account, day, policiesInForce(useBook().settings));
  if (found.settled.length === 0) return <p className="muted">{m.dossier.relationship.noHabit}</p>;
  return (
    <>
      <table className="table table--text">
        <TableHead words={[say.invoice, say.due, say.paid]} figures={[say.daysLate]} />
        <tbody>
          {found.settled.map(({ number, due, settledOn }) => (
            <tr key={`${number} ${due}`}>
              <td>{number}</td>
              <td>
                <DateText date={due} />
              </td>
              <td>
                <DateText date={settledOn} />
              </td>
              <td className="is-figure num">{daysBetween(due, settledOn)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{habitText(m, found)}</td>
            <td className="is-figure num">{say.sumOfDays(found.daysInAll)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="muted">{say.habitRule}</p>
    </>
  );
}

/** The promises that have ended, with what came of each in time. */
export function PromiseTable({ account, day }: HabitProps) {
  const m = useMessages();
  const say = m.dossier.why;
  const policies = policiesInForce(useBook().settings);
  const ended = endedPromises(account, day, policies);
  const { promises } = relationshipOf(account, day, policies);
  if (ended.length === 0) return <p className="muted">{m.dossier.relationship.noPromises}</p>;
  return (
    <>
      <table className="table table--text">
        <TableHead
          words={[say.promised, say.inTimeUntil, say.state]}
          figures={[say.amount, say.cameInTime]}
        />
        <tbody>
          {ended.map(({ promise, deadline, inTime, state, late }) => (
            <tr key={promise.id}>
              <td>
                <DateText date={promise.madeOn} />
              </td>
              <td>
                <DateText date={deadline} />
              </td>
              <td>{late ? m.debtors.promise.keptLate : m.debtors.promise.states[state]}</td>
              <td className="is-figure">
                <Money amount={promise} />
              </td>
              <td className="is-figure">
                <Money amount={{ minor: inTime, currency: promise.currency }} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={5}>{promisesText(m, promises)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="muted">{say.promiseRule}</p>
    </>
  );
}
