import { TRACE_RESULTS, TRACE_SOURCES } from '../../../../../domain/accounts/dossier/types';
import { thirdPartyWarning } from '../../../../../domain/tracing/texts';
import { useToday } from '../../../../clock';
import { DateField } from '../../../../components/fields/DateField';
import { FieldRow } from '../../../../components/fields/Field';
import { SelectField } from '../../../../components/fields/SelectField';
import { TextField } from '../../../../components/fields/TextField';
import { FormDialog } from '../../../../frame/FormDialog';
import { refusalSentence } from '../../../../frame/refusalSentence';
import { useMessages } from '../../../../messages/useMessages';
import { useDraft } from '../../../../stores/drafts';
import type { DebtorFormProps } from '../DebtorForms';
import { useSaving } from '../useSaving';
import { NO_TRACE, traceOf } from './traceFields';

/** One source that was asked for the address, what it said, and what comes next. */
export function TraceForm({ account, onEnd }: DebtorFormProps) {
  const m = useMessages();
  const say = m.dossier.address;
  const today = useToday();
  const draft = useDraft(`trace:${account.id}`, { ...NO_TRACE, on: String(today) });
  const { fields, change } = draft;
  const trace = traceOf(fields, today);
  const saving = useSaving(account.id, draft, () => onEnd(true));
  const text = (name: 'street' | 'postalCode' | 'city' | 'country') => ({
    label: say.form[name],
    value: fields[name],
    onChange: (value: string) => change({ [name]: value }),
    maxLength: 200,
  });
  return (
    <FormDialog
      title={say.form.title(account.name)}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={() =>
        void saving.save(trace === null ? null : { type: 'recordTrace', trace }, say.form.done)
      }
      onClose={() => onEnd(false)}
    >
      <FieldRow>
        <SelectField
          label={say.form.source}
          value={TRACE_SOURCES.find((known) => known === fields.source) ?? 'invoice'}
          choices={TRACE_SOURCES.map((value) => ({ value, label: say.sources[value] }))}
          onChange={(source) => change({ source })}
        />
        <SelectField
          label={say.form.result}
          value={TRACE_RESULTS.find((known) => known === fields.result) ?? 'confirmed'}
          choices={TRACE_RESULTS.map((value) => ({ value, label: say.results[value] }))}
          onChange={(result) => change({ result })}
        />
      </FieldRow>
      {fields.result === 'newAddress' && (
        <>
          <TextField {...text('street')} rows={2} />
          <FieldRow>
            <TextField {...text('postalCode')} />
            <TextField {...text('city')} grow />
            <TextField {...text('country')} maxLength={2} />
          </FieldRow>
        </>
      )}
      <FieldRow>
        <DateField
          label={say.form.on}
          value={fields.on}
          onChange={(on) => change({ on })}
          error={saving.errorAt('date')}
          strict={saving.tried}
        />
        <DateField
          label={say.form.next}
          value={fields.next}
          onChange={(next) => change({ next })}
          strict={saving.tried}
          optional
        />
      </FieldRow>
      <TextField
        label={say.form.note}
        value={fields.note}
        onChange={(note) => change({ note })}
        rows={2}
        maxLength={2000}
      />
      <p className="muted">
        {refusalSentence({ code: thirdPartyWarning(account.debtorType)[0] ?? '' })}
      </p>
    </FormDialog>
  );
}
