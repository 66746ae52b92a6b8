import { grouped } from '../../messages/plural';
import { useMessages } from '../../messages/useMessages';
import type { CurrencyRate } from './figures';

/** How far promises were kept, per currency. */
export function PromiseRates({ rates }: { readonly rates: readonly CurrencyRate[] }) {
  const say = useMessages().insights;
  return (
    <section>
      <h2>{say.promises}</h2>
      {rates.length === 0 ? (
        <p className="muted">{say.noPromises}</p>
      ) : (
        <table className="figures-table figures-table--narrow">
          <thead>
            <tr>
              <th scope="col">{say.currency}</th>
              <th scope="col" className="is-figure">
                {say.promisesEnded}
              </th>
              <th scope="col" className="is-figure">
                {say.promisesKept}
              </th>
              <th scope="col" className="is-figure">
                {say.byCount}
              </th>
              <th scope="col" className="is-figure">
                {say.byAmount}
              </th>
            </tr>
          </thead>
          <tbody>
            {rates.map((rate) => (
              <tr key={rate.currency}>
                <th scope="row">{rate.currency}</th>
                <td className="is-figure">{grouped(rate.ended)}</td>
                <td className="is-figure">{grouped(rate.kept)}</td>
                <td className="is-figure">{say.percent(rate.byCountPct)}</td>
                <td className="is-figure">{say.percent(rate.byAmountPct)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
