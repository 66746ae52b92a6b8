import { formatAmount } from '../../domain/money/format';
import type { Money as Amount } from '../../domain/money/money';
import './Money.css';
import { classes } from './text';

interface MoneyProps {
  readonly amount: Amount;
  /** Leaves the currency out where a heading or a neighbour already names it. */
  readonly bare?: boolean;
  readonly tone?: 'bad' | 'warn' | 'good' | 'muted' | undefined;
  readonly strong?: boolean;
}

/** An amount in tabular figures with its currency after it: "18,310.55 EUR". */
export function Money({ amount, bare = false, tone, strong = false }: MoneyProps) {
  return (
    <span className={classes('money', tone, strong && 'strong')}>
      {formatAmount(amount)}
      {!bare && <span className="money__currency">{`\u00a0${amount.currency}`}</span>}
    </span>
  );
}

/** Several amounts, one per currency, never added up: "61,836.98 EUR · 3,065.20 GBP". */
export function MoneyList({ amounts }: { readonly amounts: readonly Amount[] }) {
  const [only, ...others] = amounts;
  if (only !== undefined && others.length === 0) return <Money amount={only} />;
  return (
    <span className="money-list">
      {amounts.map((amount, index) => (
        <span key={amount.currency}>
          <Money amount={amount} />
          {index < amounts.length - 1 && '\u00a0· '}
        </span>
      ))}
    </span>
  );
}
