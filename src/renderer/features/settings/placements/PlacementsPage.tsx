import { useState } from 'react';
import { placementProblem } from '../../../../domain/handoff/placement/check';
import type { PlacementForm } from '../../../../domain/handoff/placement/form';
import { PLACEMENT_PRESETS } from '../../../../domain/handoff/placement/presets';
import { Button } from '../../../components/Button';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { Problem } from '../../../components/states/Problem';
import { useShown } from '../../../frame/formParts';
import { refusalSentence } from '../../../frame/refusalSentence';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';
import { ColumnTable } from './ColumnTable';
import { FormFields } from './FormFields';
import { Preview } from './Preview';

/** Files in an agency's own columns: chosen, ordered and named once, then offered with every pack. */
export function PlacementsPage() {
  const say = useMessages().placements;
  const draft = useSectionDraft('placements', say.saved);
  const { list } = draft.value;
  const [shown, setShown] = useShown('form', '');
  const [from, setFrom] = useState(PLACEMENT_PRESETS[0]?.id ?? '');
  const form = list.find(({ id }) => id === shown) ?? list[0];
  const problem = list.map(placementProblem).find((found) => found !== null) ?? null;
  const named = list.every(
    ({ name, columns }) =>
      name.trim() !== '' && columns.every(({ heading }) => heading.trim() !== ''),
  );
  return (
    <SectionForm draft={draft} valid={problem === null && named}>
      <p className="settings__lead">{list.length === 0 ? say.empty : say.lead}</p>
      <FieldRow>
        {form !== undefined && (
          <SelectField
            label={say.shown}
            value={form.id}
            choices={list.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setShown}
          />
        )}
        <SelectField
          label={say.from}
          value={from}
          choices={[...list, ...PLACEMENT_PRESETS].map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          onChange={setFrom}
        />
        <div className="field-row__act">
          <Button onClick={add}>{say.add}</Button>
        </div>
      </FieldRow>
      {form !== undefined && (
        <div key={form.id}>
          <FormFields form={form} onChange={change} />
          <ColumnTable form={form} onChange={change} />
          {problem !== null && <Problem>{refusalSentence(problem)}</Problem>}
          <Preview form={form} />
          <p className="settings__action">
            <Button look="quiet" flush onClick={() => remove(form)}>
              {say.remove}
            </Button>
          </p>
        </div>
      )}
    </SectionForm>
  );

  function change(next: PlacementForm): void {
    draft.change({ list: list.map((one) => (one.id === next.id ? next : one)) });
  }

  function add(): void {
    const base = [...list, ...PLACEMENT_PRESETS].find(({ id }) => id === from);
    if (base === undefined) return;
    const next = { ...base, id: crypto.randomUUID(), name: say.newName(base.name) };
    draft.change({ list: [...list, next] });
    setShown(next.id);
  }

  function remove({ id }: PlacementForm): void {
    draft.change({ list: list.filter((one) => one.id !== id) });
  }
}
