import type { Item } from '../../../../domain/accounts/account';
import { formatMoney } from '../../../../domain/money/format';
import type { Debt } from '../../../../domain/options/debts';
import { creditSum, netDebt, setOffOldest } from '../../../../domain/options/setOff';
import { useMessages } from '../../../messages/useMessages';
import './SetOffChoice.css';

interface SetOffChoiceProps {
  /** Without the credit notes. */
  readonly debt: Debt;
  /** The credit notes that may be set off. */
  readonly credits: readonly Item[];
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/**
 * Whether open credit notes are set off against the debt. Off until it is chosen, as set-off has to be
 * declared: what is chosen stands in the agreement.
 */
export function SetOffChoice({ debt, credits, chosen, onChoose }: SetOffChoiceProps) {
  const say = useMessages().agreements.dialog.setOff;
  const { currency } = debt.amount;
  if (credits.length === 0) return null;
  const sum = formatMoney({ minor: -creditSum(credits), currency });
  const numbers = credits.map(({ number }) => number).join(', ');
  const net = netDebt(debt, credits);
  if (net === null) return <p className="warn">{say.tooMuch(numbers, sum)}</p>;
  return (
    <div className="set-off">
      <label>
        <input type="checkbox" checked={chosen} onChange={() => onChoose(!chosen)} />
        {say.choose(numbers, sum, formatMoney(net.amount))}
      </label>
      {chosen ? (
        <ul className="muted">
          {setOffOldest(net.items).map(({ credit, invoice, minor }) => (
            <li key={`${credit.id} ${invoice.id}`}>
              {say.part(credit.number, invoice.number, formatMoney({ minor, currency }))}
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{say.why}</p>
      )}
    </div>
  );
}
