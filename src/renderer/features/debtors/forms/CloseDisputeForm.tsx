import { useState } from 'react';
import { SelectField } from '../../../components/SelectField';
import { TextField } from '../../../components/TextField';
import { useMessages } from '../../../messages/useMessages';
import type { TargetFormProps } from './DebtorForms';
import { FormDialog } from './FormDialog';
import { useSaving } from './useSaving';

const OUTCOMES = ['accepted', 'partly', 'rejected', 'withdrawn'] as const;

/** Closes a dispute with what came of it. */
export function CloseDisputeForm({ account, target, onEnd }: TargetFormProps) {
  const say = useMessages().dossier.disputes;
  const dispute = account.disputes.find(({ id }) => id === target);
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('accepted');
  const [words, setWords] = useState('');
  const saving = useSaving(account.id, () => onEnd(true));
  if (dispute === undefined) return null;
  const said = [say.outcomes[outcome], words.trim()].filter(Boolean).join('. ');
  return (
    <FormDialog
      title={say.closeTitle}
      error={saving.formError}
      busy={saving.busy}
      onSave={() =>
        void saving.save(
          { type: 'closeDispute', dispute: dispute.id, outcome: said },
          say.closedNow,
        )
      }
      onClose={() => onEnd(false)}
    >
      <SelectField
        label={say.outcome}
        value={outcome}
        choices={OUTCOMES.map((value) => ({ value, label: say.outcomes[value] }))}
        onChange={setOutcome}
      />
      <TextField label={say.words} value={words} onChange={setWords} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
