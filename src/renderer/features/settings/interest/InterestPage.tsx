import { useMemo } from 'react';
import { shippedRegimes } from '../../../../domain/interest/shippedRegimes';
import { interestTables } from '../../../../domain/settings/inForce';
import { FieldRow } from '../../../components/fields/Field';
import { SelectField } from '../../../components/fields/SelectField';
import { useShown } from '../../../frame/formParts';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { SectionForm } from '../SectionForm';
import { useSectionDraft } from '../useSectionDraft';
import { AddRate } from './AddRate';
import { CountryChoices } from './CountryChoices';
import { RegimeFacts } from './RegimeFacts';

/** The rules interest is worked out by: which one for whom, every rate with its source, later rates. */
export function InterestPage() {
  const say = useMessages().settings.interest;
  const draft = useSectionDraft('interest', say.saved);
  const { company } = useBook();
  const { value, change } = draft;
  const regimes = useMemo(() => interestTables({ interest: value }), [value]);
  const home = shippedRegimes().find(({ country }) => country === company?.address.country);
  const [shown, setShown] = useShown('regime', home?.id ?? regimes[0]?.id ?? '');
  const regime = regimes.find(({ id }) => id === shown);
  return (
    <SectionForm draft={draft}>
      <p className="settings__lead">{say.lead}</p>
      <CountryChoices chosen={value.chosen} onChange={(chosen) => change({ ...value, chosen })} />
      <h3>{say.tables}</h3>
      <FieldRow>
        <SelectField
          label={say.regime}
          value={shown}
          choices={regimes.map(({ id, name, country }) => ({
            value: id,
            label: `${country} · ${name}`,
          }))}
          onChange={setShown}
        />
      </FieldRow>
      {regime !== undefined && (
        <>
          <RegimeFacts
            regime={regime}
            onRemove={(from) =>
              change({
                ...value,
                added: value.added.filter(
                  (rate) => rate.regime !== regime.id || rate.from !== from,
                ),
              })
            }
          />
          <AddRate
            key={regime.id}
            regime={regime}
            added={value.added}
            onAdd={(added) => change({ ...value, added })}
          />
        </>
      )}
    </SectionForm>
  );
}
