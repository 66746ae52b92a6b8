import { useMemo } from 'react';
import { clausePreview } from '../../../../domain/agreements/example';
import { CLAUSE_VARIABLES } from '../../../../domain/agreements/paper/variables';
import type { LetterLanguage } from '../../../../domain/letters/languages/languages';
import { useToday } from '../../../clock';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { VariableTable } from '../VariableTable';

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
  const variables = CLAUSE_VARIABLES.map(({ name, kind }) => ({
    name,
    written: kind === 'flag' ? `{% if ${name} %}` : `{{ ${name} }}`,
    meaning: say.meanings[name],
    example: shownAs(values[name]),
  }));
  return <VariableTable variables={variables} lead={say.variablesLead} />;

  function shownAs(value: string | number | boolean): string {
    if (typeof value === 'boolean') return value ? say.yes : say.no;
    return value === '' ? say.empty : String(value);
  }
}
