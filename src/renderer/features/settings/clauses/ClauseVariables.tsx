import { useMemo } from 'react';
import { clausePreview } from '../../../../domain/agreements/example';
import { CLAUSE_VARIABLES } from '../../../../domain/agreements/variables';
import type { LetterLanguage } from '../../../../domain/letters/languages/languages';
import { useToday } from '../../../clock';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';

const ABOUT = { debtorType: 'business', kind: 'instalments' } as const;
const NO_TEXT = { heading: '', text: '' };

/** Every value a clause may use: how it is written, what it is, and what it says in the example. */
export function ClauseVariables({ language }: { readonly language: LetterLanguage }) {
  const say = useMessages().clauses;
  const { company } = useBook();
  const today = useToday();
  const preview = useMemo(
    () =>
      company === null
        ? null
        : clausePreview('own1', NO_TEXT, { ...ABOUT, company, today, language }),
    [company, today, language],
  );
  if (preview === null || !preview.ok) return null;
  const { values } = preview.value;
  return (
    <>
      <h3>{say.variables}</h3>
      <p className="settings__lead">{say.variablesLead}</p>
      <table className="templates__variables">
        <thead>
          <tr>
            <th scope="col">{say.variable}</th>
            <th scope="col">{say.meaning}</th>
            <th scope="col">{say.example}</th>
          </tr>
        </thead>
        <tbody>
          {CLAUSE_VARIABLES.map(({ name, kind }) => (
            <tr key={name}>
              <td>
                <code>{kind === 'flag' ? `{% if ${name} %}` : `{{ ${name} }}`}</code>
              </td>
              <td>{say.meanings[name]}</td>
              <td>{shownAs(values[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  function shownAs(value: string | number | boolean): string {
    if (typeof value === 'boolean') return value ? say.yes : say.no;
    return value === '' ? say.empty : String(value);
  }
}
