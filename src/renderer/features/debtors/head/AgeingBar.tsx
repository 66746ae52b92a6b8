import type { Account } from '../../../../domain/accounts/account';
import { type Ageing, DEFAULT_BUCKETS } from '../../../../domain/kpi/ageing';
import { useMessages } from '../../../messages/useMessages';
import type { WhyFigure } from '../../../stores/dialogs';
import { WhyMoney } from '../why/WhyMoney';
import './AgeingBar.css';

interface AgeingBarProps {
  readonly account: Pick<Account, 'id'>;
  readonly ageing: Ageing;
}

/** What is open in one currency by age: a bar, and the figures under it. Credits are not drawn. */
export function AgeingBar({ account, ageing }: AgeingBarProps) {
  const m = useMessages();
  const { currency } = ageing;
  const parts = [
    ...ageing.buckets.map((bucket, index) => ({
      key: bucket.key,
      name: bucketName(bucket.key),
      minor: bucket.minor,
      look: `age-${index}`,
    })),
    { key: 'disputed', name: m.debtors.ageing.disputed, ...ageing.disputed, look: 'age-disputed' },
  ].filter((part) => part.minor !== 0);
  return (
    <figure className="ageing" aria-label={m.debtors.ageing.label(currency)}>
      <div className="ageing__bar" aria-hidden="true">
        {parts.map((part) => (
          <span
            key={part.key}
            className={`ageing__part ${part.look}`}
            style={{ flexGrow: Math.max(0, part.minor) }}
          />
        ))}
      </div>
      <figcaption className="ageing__legend">
        {parts.map((part) => (
          <span key={part.key} className="ageing__entry">
            <span className={`ageing__mark ${part.look}`} aria-hidden="true" />
            <span aria-hidden="true">{part.name}</span>{' '}
            <span className="ageing__figure">
              <WhyMoney
                account={account}
                figure={figureOf(part.key)}
                amount={{ minor: part.minor, currency }}
                name={part.name}
                bare
              />
            </span>
          </span>
        ))}
      </figcaption>
    </figure>
  );

  function figureOf(key: string): WhyFigure {
    if (key === 'disputed') return { kind: 'balance', figure: 'disputed', currency };
    return { kind: 'age', bucket: key, currency };
  }

  function bucketName(key: string): string {
    if (key === 'current') return m.debtors.ageing.current;
    if (key.endsWith('+')) return m.debtors.ageing.over(String(DEFAULT_BUCKETS.at(-1) ?? ''));
    return m.debtors.ageing.days(key.replace('-', '–'));
  }
}
