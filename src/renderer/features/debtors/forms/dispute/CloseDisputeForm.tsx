import { SelectField } from '../../../../components/fields/SelectField';
import { TextField } from '../../../../components/fields/TextField';
import { FormDialog } from '../../../../frame/FormDialog';
import { useMessages } from '../../../../messages/useMessages';
import { useDraft } from '../../../../stores/drafts';
import type { TargetFormProps } from '../DebtorForms';
import { useSaving } from '../useSaving';

const OUTCOMES = ['accepted', 'partly', 'rejected', 'withdrawn'] as const;

/** Closes a dispute with what came of it. */
export function CloseDisputeForm({ account, target, onEnd }: TargetFormProps) {
  const say = useMessages().dossier.disputes;
  const dispute = account.disputes.find(({ id }) => id === target);
  const draft = useDraft(`closeDispute:${account.id}:${target ?? ''}`, {
    ...{ outcome: 'accepted', words: '' },
  });
  const { fields, change } = draft;
  const outcome = OUTCOMES.find((one) => one === fields.outcome) ?? 'accepted';
  const saving = useSaving(account.id, draft, () => onEnd(true));
  if (dispute === undefined) return null;
  const said = [say.outcomes[outcome], fields.words.trim()].filter(Boolean).join('. ');
  return (
    <FormDialog
      title={say.closeTitle}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={() =>
        void saving.save(
          { type: 'closeDispute', dispute: dispute.id, outcome: said },
          say.closedNow,
        )
      }
      onClose={() => onEnd(false)}
    >
      {dispute.note !== '' && <p className="muted">{dispute.note}</p>}
      <SelectField
        label={say.outcome}
        value={outcome}
        choices={OUTCOMES.map((value) => ({ value, label: say.outcomes[value] }))}
        onChange={(next) => change({ outcome: next })}
        takesFocus
      />
      <TextField
        label={say.words}
        value={fields.words}
        onChange={(words) => change({ words })}
        rows={3}
        maxLength={2000}
      />
    </FormDialog>
  );
}
