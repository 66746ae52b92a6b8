import type { LadderPolicy } from '../../../../domain/ladder/policy';
import { readPolicies } from '../../../../domain/ladder/readPolicies';
import { Button } from '../../../components/Button';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { FormPart } from '../../../frame/FormDraft';
import { useShown } from '../../../frame/formParts';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';
import { DryRunView } from './DryRunView';
import { LevelTable } from './LevelTable';
import { PolicyNumbers } from './PolicyNumbers';
import { copyOf, policyName, withPolicy } from './policies';

/** The ladders: which one the company uses, what its levels are, and what a change would do. */
export function LadderPage() {
  const m = useMessages();
  const say = m.settings.ladders;
  const draft = useSectionDraft('ladders', say.saved);
  const { company, policies } = draft.value;
  const [shown, setShown] = useShown('policy', company);
  const policy = policies.find(({ id }) => id === shown) ?? policies[0];
  if (policy === undefined) return null;
  const changePolicy = (next: LadderPolicy) => draft.change(withPolicy(draft.value, next));
  const choices = policies.map(({ id }) => ({ value: id, label: policyName(m, id) }));
  return (
    <SectionForm draft={draft} valid={readPolicies(draft.value).ok}>
      <p className="settings__lead">{say.lead}</p>
      <FieldRow>
        <SelectField
          label={say.company}
          value={company}
          choices={choices}
          onChange={(id) => draft.change({ ...draft.value, company: id })}
        />
        <SelectField label={say.shown} value={policy.id} choices={choices} onChange={setShown} />
        <div className="field-row__act">
          <Button onClick={addCopy}>{say.copy}</Button>
        </div>
      </FieldRow>
      <FormPart key={policy.id} name={policy.id}>
        <LevelTable policy={policy} onChange={changePolicy} />
        <PolicyNumbers policy={policy} onChange={changePolicy} />
      </FormPart>
      <DryRunView draft={draft} />
    </SectionForm>
  );

  function addCopy(): void {
    if (policy === undefined) return;
    const copy = copyOf(policy, policies);
    draft.change({ company, policies: [...policies, copy] });
    setShown(copy.id);
  }
}
