import type { ReactNode } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { Money as Amount } from '../../../../domain/money/money';
import { Money } from '../../../components/Money';
import { useMessages } from '../../../messages/useMessages';
import { openDialog, type WhyFigure } from '../../../stores/dialogs';
import { useDay, usePast } from '../day/dayContext';
import './Why.css';

interface Asked {
  readonly account: Pick<Account, 'id'>;
  readonly figure: WhyFigure;
  /** What the figure is called: "Overdue". */
  readonly name: string;
}

interface WhyMoneyProps extends Asked {
  readonly amount: Amount;
  readonly bare?: boolean;
}

interface WhyTextProps extends Asked {
  readonly children: ReactNode;
}

/** A figure that answers "why?": Enter or a click shows the lines it is made of. */
export function WhyMoney({ amount, bare = false, ...asked }: WhyMoneyProps) {
  return (
    <WhyText {...asked}>
      <Money amount={amount} bare={bare} />
    </WhyText>
  );
}

/** The same of a figure that is no amount. */
export function WhyText({ account, figure, name, children }: WhyTextProps) {
  const m = useMessages();
  const why = useWhy(account);
  return (
    <button
      type="button"
      className="why-money"
      title={m.dossier.head.why(name)}
      onClick={() => why(figure)}
    >
      <span className="hidden-text">{name}: </span>
      {children}
    </button>
  );
}

/** Opens the reasons of a figure, as of the day of the page. */
export function useWhy(account: Pick<Account, 'id'>): (figure: WhyFigure) => void {
  const day = useDay();
  const past = usePast();
  return (figure) =>
    openDialog({ name: 'why', account: account.id, figure, asOf: past ? day : null });
}
