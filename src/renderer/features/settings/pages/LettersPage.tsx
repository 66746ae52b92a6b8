import { LETTER_LAYOUT_NAMES, layoutFor } from '../../../../domain/documents/layout';
import { namesMissing } from '../../../../domain/settings/sections/letters';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { TextField } from '../../../components/fields/TextField';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { CheckField } from '../CheckField';
import { ConsequenceTable } from '../ConsequenceTable';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';

const OUR_COUNTRY = 'country';

/** What formal letters claim and may announce, and how letters look unless chosen otherwise. */
export function LettersPage() {
  const m = useMessages();
  const say = m.settings.letters;
  const draft = useSectionDraft('letters', say.saved);
  const { value, change } = draft;
  const layouts = m.letters.dialog.layouts;
  const usual = layoutFor(useBook().company?.address.country ?? '');
  const missing = namesMissing(value);
  const nameError = (one: 'agency' | 'creditBureau') =>
    missing.includes(one) ? say.nameNeeded : undefined;
  return (
    <SectionForm draft={draft} valid={missing.length === 0}>
      <h3>{say.claims}</h3>
      <p className="settings__lead">{say.claimsLead}</p>
      <CheckField
        label={say.interest}
        checked={value.interest}
        onChange={(interest) => change({ ...value, interest })}
      />
      <CheckField
        label={say.lumpSum}
        checked={value.lumpSum}
        onChange={(lumpSum) => change({ ...value, lumpSum })}
      />
      <h3>{say.consequences}</h3>
      <p className="settings__lead">{say.consequencesLead}</p>
      <ConsequenceTable
        chosen={value.consequences}
        onChange={(consequences) => change({ ...value, consequences })}
      />
      <FieldRow>
        <TextField
          label={say.agency}
          value={value.agency}
          error={nameError('agency')}
          onChange={(agency) => change({ ...value, agency })}
        />
        <TextField
          label={say.creditBureau}
          value={value.creditBureau}
          error={nameError('creditBureau')}
          onChange={(creditBureau) => change({ ...value, creditBureau })}
        />
      </FieldRow>
      <h3>{say.look}</h3>
      <FieldRow>
        <SelectField
          label={say.layout}
          value={value.layout ?? OUR_COUNTRY}
          onChange={(layout) =>
            change({ ...value, layout: layout === OUR_COUNTRY ? null : layout })
          }
          choices={[
            { value: OUR_COUNTRY, label: say.ourCountry(layouts[usual]) },
            ...LETTER_LAYOUT_NAMES.map((name) => ({ value: name, label: layouts[name] })),
          ]}
        />
        <TextField
          label={say.service}
          hint={say.serviceHint}
          value={value.service}
          onChange={(service) => change({ ...value, service })}
        />
      </FieldRow>
    </SectionForm>
  );
}
