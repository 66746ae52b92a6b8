import { type Answer, DILIGENCE } from '../../../../domain/agencies/types';
import { TextField } from '../../../components/fields/TextField';
import { useMessages } from '../../../messages/useMessages';
import { CellSelect } from '../cells';
import type { AgencyPartProps } from './AgencyFields';

const ANSWERS: readonly Answer[] = ['open', 'yes', 'no'];

/** Questions to be answered before the first case goes out, references and reviews. */
export function DiligenceTable({ agency, onChange }: AgencyPartProps) {
  const say = useMessages().agencies;
  const { diligence } = agency;
  return (
    <section aria-label={say.diligence}>
      <h3>{say.diligence}</h3>
      <p className="settings__lead">{say.diligenceLead}</p>
      <table className="table table--text">
        <thead>
          <tr>
            <th scope="col">{say.question}</th>
            <th scope="col">{say.answer}</th>
          </tr>
        </thead>
        <tbody>
          {DILIGENCE.map((id) => (
            <tr key={id}>
              <th scope="row">{say.questions[id]}</th>
              <td>
                <CellSelect
                  label={say.questions[id]}
                  value={diligence[id] ?? 'open'}
                  choices={ANSWERS.map((value) => [value, say.answers[value]] as const)}
                  onChange={(value) => {
                    const answer = ANSWERS.find((one) => one === value);
                    if (answer !== undefined) {
                      onChange({ ...agency, diligence: { ...diligence, [id]: answer } });
                    }
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TextField
        label={say.references}
        hint={say.referencesHint}
        rows={3}
        value={agency.references}
        maxLength={4000}
        onChange={(references) => onChange({ ...agency, references })}
      />
      <TextField
        label={say.reviews}
        rows={3}
        value={agency.reviews}
        maxLength={4000}
        onChange={(reviews) => onChange({ ...agency, reviews })}
      />
    </section>
  );
}
