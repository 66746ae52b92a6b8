import { type Ageing, bucketKeys, DEFAULT_BUCKETS } from '../../../domain/kpi/ageing';
import { formatAmount } from '../../../domain/money/format';
import { useMessages } from '../../messages/useMessages';

/** The ageing of the book in figures: a row per currency, a column per bucket. */
export function AgeingTable({ rows }: { readonly rows: readonly Ageing[] }) {
  const m = useMessages();
  const say = m.insights;
  const keys = bucketKeys(DEFAULT_BUCKETS);
  return (
    <table className="figures-table">
      <thead>
        <tr>
          <th scope="col">{say.currency}</th>
          {keys.map((key) => (
            <th key={key} scope="col" className="is-figure">
              {say.bucket(key)}
            </th>
          ))}
          <th scope="col" className="is-figure">
            {say.disputed}
          </th>
          <th scope="col" className="is-figure">
            {say.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.currency}>
            <th scope="row">{row.currency}</th>
            {row.buckets.map((bucket) => (
              <td key={bucket.key} className="is-figure">
                {formatAmount({ minor: bucket.minor, currency: row.currency })}
              </td>
            ))}
            <td className="is-figure">
              {formatAmount({ minor: row.disputed.minor, currency: row.currency })}
            </td>
            <td className="is-figure strong">
              {formatAmount({ minor: row.total.minor, currency: row.currency })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
