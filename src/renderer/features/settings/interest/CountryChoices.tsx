import { chooseRegime, regimeChoices, regimeKey } from '../../../../domain/interest/chooseRegime';
import { shippedRegimes } from '../../../../domain/interest/shippedRegimes';
import { useMessages } from '../../../messages/useMessages';
import { CellSelect } from '../cells';

const DEBTORS = ['business', 'consumer'] as const;

interface CountryChoicesProps {
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChange: (chosen: Readonly<Record<string, string>>) => void;
}

/** Countries for which more than one regime may apply, and which of them is taken. */
export function CountryChoices({ chosen, onChange }: CountryChoicesProps) {
  const say = useMessages().settings.interest;
  const regimes = shippedRegimes();
  const countries = [...new Set(regimes.map(({ country }) => country))].sort();
  const rows = countries
    .flatMap((country) => DEBTORS.map((debtor) => ({ country, debtor })))
    .map((row) => ({ ...row, choices: regimeChoices(regimes, row.country, row.debtor) }))
    .filter(({ choices }) => choices.length > 1);
  return (
    <>
      <h3>{say.several}</h3>
      <table className="table table--narrow">
        <caption className="hidden-text">{say.several}</caption>
        <thead>
          <tr>
            <th scope="col">{say.country}</th>
            <th scope="col">{say.customers}</th>
            <th scope="col">{say.regime}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, debtor, choices }) => (
            <tr key={regimeKey(country, debtor)}>
              <th scope="row">{country}</th>
              <td>{say.debtors[debtor]}</td>
              <td>
                <CellSelect
                  label={say.regimeFor(country, say.debtors[debtor])}
                  value={chosen[regimeKey(country, debtor)] ?? ''}
                  choices={[
                    ['', say.proposed(chooseRegime(regimes, country, debtor)?.name ?? say.nothing)],
                    ...choices.map(({ id, name }) => [id, name] as const),
                  ]}
                  onChange={(id) => choose(regimeKey(country, debtor), id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  /** Keys in one order, so that choosing back is as before. */
  function choose(key: string, id: string): void {
    const { [key]: _before, ...rest } = chosen;
    const entries = Object.entries(id === '' ? rest : { ...rest, [key]: id });
    onChange(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
  }
}
