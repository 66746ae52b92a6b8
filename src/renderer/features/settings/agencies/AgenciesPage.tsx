import type { Agency } from '../../../../domain/agencies/types';
import { Button } from '../../../components/Button';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { FormPart } from '../../../frame/FormDraft';
import { useShown } from '../../../frame/formParts';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import '../../handoffs/Handoffs.css';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';
import { AgencyFields } from './AgencyFields';
import { DiligenceTable } from './DiligenceTable';
import { FeeFields } from './FeeFields';
import { newAgency } from './newAgency';
import { PastTable } from './PastTable';

/** The directory: who a case may go to, what it costs, and what was found out before. */
export function AgenciesPage() {
  const say = useMessages().agencies;
  const { company } = useBook();
  const draft = useSectionDraft('agencies', say.saved);
  const { list } = draft.value;
  const [shown, setShown] = useShown('agency', '');
  const agency = list.find(({ id }) => id === shown) ?? list[0];
  const currency = company?.currency;
  return (
    <SectionForm draft={draft} valid={list.every(({ name }) => name.trim() !== '')}>
      <p className="settings__lead">{list.length === 0 ? say.empty : say.lead}</p>
      <FieldRow>
        {agency !== undefined && (
          <SelectField
            label={say.shown}
            value={agency.id}
            choices={list.map(({ id, name }) => ({ value: id, label: name.trim() || say.noName }))}
            onChange={setShown}
          />
        )}
        {currency !== undefined && (
          <div className="field-row__act">
            <Button onClick={() => add(newAgency(say.newName, currency))}>{say.add}</Button>
          </div>
        )}
      </FieldRow>
      {agency !== undefined && (
        <FormPart key={agency.id} name={agency.id}>
          <AgencyFields agency={agency} onChange={change} />
          <FeeFields agency={agency} onChange={change} />
          <DiligenceTable agency={agency} onChange={change} />
          <PastTable agency={agency} />
          <p className="settings__action">
            <Button look="quiet" flush onClick={() => remove(agency)}>
              {say.remove}
            </Button>
          </p>
        </FormPart>
      )}
    </SectionForm>
  );

  function change(next: Agency): void {
    draft.change({ list: list.map((one) => (one.id === next.id ? next : one)) });
  }

  function add(next: Agency): void {
    draft.change({ list: [...list, next] });
    setShown(next.id);
  }

  function remove({ id }: Agency): void {
    draft.change({ list: list.filter((one) => one.id !== id) });
  }
}
