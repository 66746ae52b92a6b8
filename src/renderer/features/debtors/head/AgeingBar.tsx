import { type Ageing, DEFAULT_BUCKETS } from '../../../../domain/kpi/ageing';
import { formatAmount } from '../../../../domain/money/format';
import { useMessages } from '../../../messages/useMessages';
import './AgeingBar.css';

/** What is open in one currency by age: a bar, and the figures under it. Credits are not drawn. */
export function AgeingBar({ ageing }: { readonly ageing: Ageing }) {
  const m = useMessages();
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
    <figure className="ageing" aria-label={m.debtors.ageing.label(ageing.currency)}>
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
            {part.name}{' '}
            <span className="ageing__figure">
              {formatAmount({ minor: part.minor, currency: ageing.currency })}
            </span>
          </span>
        ))}
      </figcaption>
    </figure>
  );

  function bucketName(key: string): string {
    if (key === 'current') return m.debtors.ageing.current;
    if (key.endsWith('+')) return m.debtors.ageing.over(String(DEFAULT_BUCKETS.at(-1) ?? ''));
    return m.debtors.ageing.days(key.replace('-', '–'));
  }
}
