import { useDeferredValue } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { type Balance, balances } from '../../../../domain/accounts/views/balances';
import type { BalanceFigure } from '../../../../domain/derivations/types';
import { ageingOf } from '../../../../domain/kpi/ageing';
import { ageingItems } from '../../../../domain/kpi/fromAccount';
import { useMessages } from '../../../messages/useMessages';
import { useDay } from '../day/dayContext';
import { AgeingBar } from './AgeingBar';
import './Figures.css';
import { LegalFigures } from '../why/LegalFigures';
import { WhyMoney } from '../why/WhyMoney';

interface FiguresProps {
  readonly account: Account;
  /** On the customer's page: interest to date and limitation beside the balance. */
  readonly legal?: boolean;
}

/** What is owed, per currency: overdue, open, what else matters, and its age. Each figure answers "why?". */
export function Figures({ account, legal = false }: FiguresProps) {
  const m = useMessages();
  const day = useDay();
  const found = balances(account, day);
  // Interest and limitation go through every item: the page is painted before.
  const inLaw = useDeferredValue(legal, false);
  const ages = ageingOf(ageingItems(account, day), day);
  if (found.length === 0) return <p className="figures__nothing">{m.debtors.figures.nothing}</p>;
  return (
    <>
      {found.map((balance) => {
        const age = ages.find((ageing) => ageing.currency === balance.currency);
        return (
          <div key={balance.currency} className="figures">
            <dl className="figures__row">
              <FigureRow account={account} balance={balance} plain={!legal} />
              {inLaw && <LegalFigures account={account} currency={balance.currency} />}
            </dl>
            {age !== undefined && <AgeingBar account={account} ageing={age} />}
          </div>
        );
      })}
    </>
  );
}

interface FigureRowProps {
  readonly account: Account;
  readonly balance: Balance;
  readonly plain: boolean;
}

function FigureRow({ account, balance, plain }: FigureRowProps) {
  const say = useMessages().debtors.figures;
  const { currency } = balance;
  // What is not due stands under the bar too: it gives way to what needs attention.
  const roomy = plain && balance.unallocated === 0 && balance.credits === 0;
  const shown: readonly (readonly [BalanceFigure, string, boolean])[] = [
    ['overdue', say.overdue, true],
    ['open', say.open, true],
    ['unallocated', say.unallocated, balance.unallocated !== 0],
    ['credits', say.credits, balance.credits !== 0],
    ['disputed', say.disputed, !plain && balance.disputed !== 0],
    ['notDue', say.notDue, roomy],
  ];
  return shown
    .filter(([, , visible]) => visible)
    .map(([figure, name]) => (
      <div key={figure}>
        <dt>{name}</dt>
        <dd>
          <WhyMoney
            account={account}
            figure={{ kind: 'balance', figure, currency }}
            amount={{ minor: balance[figure], currency }}
            name={name}
          />
        </dd>
      </div>
    ));
}
