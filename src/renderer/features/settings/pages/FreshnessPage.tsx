import { FieldRow } from '../../../components/fields/Field';
import { useMessages } from '../../../messages/useMessages';
import { NumberField } from '../NumberField';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

const MOST_DAYS = 366;

/** After how many days imported data is too old to chase on. */
export function FreshnessPage() {
  const m = useMessages();
  const say = m.settings.freshness;
  const draft = useSectionDraft('freshness', say.saved);
  const { value, change } = draft;
  return (
    <SectionForm draft={draft}>
      <p className="settings__lead">{say.lead}</p>
      <FieldRow>
        <NumberField
          {...{ min: 1, max: MOST_DAYS }}
          label={say.items}
          value={value.itemsDays}
          onChange={(itemsDays) => change({ ...value, itemsDays })}
        />
        <NumberField
          {...{ min: 1, max: MOST_DAYS }}
          label={say.bank}
          value={value.bankDays}
          onChange={(bankDays) => change({ ...value, bankDays })}
        />
      </FieldRow>
    </SectionForm>
  );
}
