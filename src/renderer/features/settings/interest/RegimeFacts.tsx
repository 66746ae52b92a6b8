import type { ReactNode } from 'react';
import type { RateRow, Regime } from '../../../../domain/interest/regime';
import { Button } from '../../../components/Button';
import { DateText } from '../../../components/DateText';
import { datesInWords, sourceText } from '../../../components/sourceText';
import { useMessages } from '../../../messages/useMessages';

interface RegimeFactsProps {
  readonly regime: Regime;
  /** Takes a rate the user added off again. */
  readonly onRemove: (from: string) => void;
}

/** One regime: what it is for, how it counts, its sources, and its rates, latest first. */
export function RegimeFacts({ regime, onRemove }: RegimeFactsProps) {
  const m = useMessages();
  const say = m.settings.interest;
  const { validThrough } = regime;
  const lines: readonly (readonly [string, ReactNode])[] = [
    [say.appliesTo, regime.appliesTo],
    [say.formula, regime.formula.replaceAll(' * ', ' × ')],
    [say.reference, regime.reference.name],
    [say.lumpSum, regime.compensation?.basis ?? say.noLumpSum],
    [
      say.validThrough,
      validThrough === null ? say.noEnd : <DateText withYear key="end" date={validThrough} />,
    ],
    [say.asOf, <DateText withYear key="as-of" date={regime.asOf} />],
  ];
  return (
    <>
      <dl className="settings__facts">
        {lines.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {regime.rates.length === 0 ? (
        <p className="muted">{say.noRates}</p>
      ) : (
        <table className="table">
          <caption className="hidden-text">{say.ratesOf(regime.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.from}</th>
              <th scope="col" className="is-figure">
                {say.rate}
              </th>
              <th scope="col">{say.source}</th>
            </tr>
          </thead>
          <tbody>
            {regime.rates.toReversed().map((row) => (
              <Rate key={row.from} row={row} onRemove={() => onRemove(row.from)} />
            ))}
          </tbody>
        </table>
      )}
      <h4>{say.sources}</h4>
      <ul className="settings__sources muted">
        {regime.sources.map(({ title, url, asOf }) => (
          <li key={`${title}${url}`}>
            {sourceText(m, { title, asOf })}. {url}
          </li>
        ))}
      </ul>
    </>
  );
}

function Rate({ row, onRemove }: { readonly row: RateRow; readonly onRemove: () => void }) {
  const m = useMessages();
  const say = m.settings.interest;
  // What the user wrote stands as it was written.
  const source = row.added === true ? row.source : datesInWords(m, row.source ?? say.asRegime);
  return (
    <tr>
      <th scope="row">
        <DateText withYear date={row.from} />
      </th>
      <td className="is-figure">{row.ratePct}</td>
      <td className="is-wrapping">
        {source}
        {row.added === true && (
          <>
            {' '}
            <strong className="warn">{say.addedByYou}</strong>{' '}
            <Button look="quiet" onClick={onRemove}>
              {say.remove}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}
