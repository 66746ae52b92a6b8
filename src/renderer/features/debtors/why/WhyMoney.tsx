import type { Account } from '../../../../domain/accounts/account';
import type { Money as Amount } from '../../../../domain/money/money';
import { Money } from '../../../components/Money';
import { useMessages } from '../../../messages/useMessages';
import { openDialog, type WhyFigure } from '../../../stores/dialogs';
import { useDay, usePast } from '../day/dayContext';
import './Why.css';

interface WhyMoneyProps {
  readonly account: Account;
  readonly figure: WhyFigure;
  readonly amount: Amount;
  /** What the figure is called: "Overdue". */
  readonly name: string;
  readonly bare?: boolean;
}

/** A figure that answers "why?": Enter or a click shows the lines it is made of. */
export function WhyMoney({ account, figure, amount, name, bare = false }: WhyMoneyProps) {
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
      <Money amount={amount} bare={bare} />
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
