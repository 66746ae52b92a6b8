import type { ClauseText } from '../../../../domain/agreements/paper/words';
import { LETTER_LANGUAGES } from '../../../../domain/letters/languages/languages';
import type { Refusal } from '../../../../domain/refusal';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useShown } from '../../../frame/formParts';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import '../templates/Templates.css';
import { useSectionDraft } from '../useSectionDraft';
import { ClauseList } from './ClauseList';
import { ClausePreview } from './ClausePreview';
import { ClauseVariables } from './ClauseVariables';
import './Clauses.css';
import {
  type ClausePlace,
  clauseAt,
  isChanged,
  problemsOf,
  withClause,
  wrongClauses,
} from './overrides';

/** The clauses of agreements: change one, see how it reads, go back to the shipped one, add own ones. */
export function ClausesPage() {
  const m = useMessages();
  const say = m.clauses;
  const draft = useSectionDraft('clauses', say.saved);
  const [place, setPlace] = useShown<ClausePlace>('clause', { language: 'en', id: 'claim' });
  const { value, change } = draft;
  const clause = clauseAt(value, place);
  const problems = problemsOf(place.id, clause);
  const valid = LETTER_LANGUAGES.every((language) => wrongClauses(value, language).size === 0);
  const restore = () => change(withClause(value, place, null));
  return (
    <div className="templates">
      <p className="settings__lead">{say.lead}</p>
      <p className="clauses__lawyer warn">{say.lawyer}</p>
      <SelectField
        label={say.language}
        value={place.language}
        onChange={(language) => setPlace({ ...place, language })}
        choices={LETTER_LANGUAGES.map((one) => ({ value: one, label: m.master.languages[one] }))}
      />
      <div className="clauses">
        <ClauseList own={value} place={place} onChoose={(id) => setPlace({ ...place, id })} />
        <div className="templates__both">
          <SectionForm
            draft={{ ...draft, shipped: !isChanged(value, place), backToShipped: restore }}
            valid={valid}
          >
            <h3>{say.names[place.id]}</h3>
            <TextField
              label={say.heading}
              value={clause.heading}
              maxLength={200}
              error={sentence(problems.heading)}
              onChange={(heading) => write({ heading })}
            />
            <TextField
              label={say.text}
              hint={say.hint}
              rows={14}
              maxLength={8000}
              value={clause.text}
              error={sentence(problems.text)}
              onChange={(text) => write({ text })}
            />
          </SectionForm>
          <ClausePreview
            place={place}
            text={clause}
            readable={problems.heading === null && problems.text === null}
          />
        </div>
      </div>
      <ClauseVariables language={place.language} />
    </div>
  );

  function write(part: Partial<ClauseText>): void {
    change(withClause(value, place, { ...clause, ...part }));
  }

  /** The sentence names the clause as the list does. */
  function sentence(problem: Refusal | null): string | undefined {
    if (problem === null) return undefined;
    const params = { ...problem.params, clause: say.names[place.id] };
    return refusalSentence({ ...problem, params });
  }
}
