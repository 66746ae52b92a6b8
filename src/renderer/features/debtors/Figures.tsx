import type { Account } from '../../../domain/accounts/account';
import { type Balance, balances } from '../../../domain/accounts/views/balances';
import { ageingOf } from '../../../domain/kpi/ageing';
import { ageingItems } from '../../../domain/kpi/fromAccount';
import { useToday } from '../../clock';
import { Money } from '../../components/Money';
import { useMessages } from '../../messages/useMessages';
import { AgeingBar } from './AgeingBar';
import './Figures.css';

/** What is owed, per currency: overdue, open, what else matters, and its age. */
export function Figures({ account }: { readonly account: Account }) {
  const m = useMessages();
  const today = useToday();
  const found = balances(account, today);
  const ages = ageingOf(ageingItems(account, today), today);
  if (found.length === 0) return <p className="figures__nothing">{m.debtors.figures.nothing}</p>;
  return (
    <>
      {found.map((balance) => {
        const age = ages.find((ageing) => ageing.currency === balance.currency);
        return (
          <div key={balance.currency} className="figures">
            <FigureRow balance={balance} />
            {age !== undefined && <AgeingBar ageing={age} />}
          </div>
        );
      })}
    </>
  );
}

function FigureRow({ balance }: { readonly balance: Balance }) {
  const say = useMessages().debtors.figures;
  const { currency } = balance;
  // What is not due stands under the bar too: it gives way to what needs attention.
  const plain = balance.unallocated === 0 && balance.credits === 0;
  const shown = [
    { name: say.overdue, minor: balance.overdue, always: true },
    { name: say.open, minor: balance.open, always: true },
    { name: say.unallocated, minor: balance.unallocated, always: false },
    { name: say.credits, minor: balance.credits, always: false },
    ...(plain ? [{ name: say.notDue, minor: balance.notDue, always: true }] : []),
  ].filter((figure) => figure.always || figure.minor !== 0);
  return (
    <dl className="figures__row">
      {shown.map((figure) => (
        <div key={figure.name}>
          <dt>{figure.name}</dt>
          <dd>
            <Money amount={{ minor: figure.minor, currency }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
