import { useState } from 'react';
import { useToday } from '../../../clock';
import { useMessages } from '../../../messages/useMessages';
import { CareFields, careOf } from './CareFields';
import type { TargetFormProps } from './DebtorForms';
import { FormDialog } from './FormDialog';
import { useSaving } from './useSaving';

/** Names who answers a dispute, and by when. */
export function AssignForm({ account, target, onEnd }: TargetFormProps) {
  const say = useMessages().dossier.disputes;
  const today = useToday();
  const dispute = account.disputes.find(({ id }) => id === target);
  const [fields, setFields] = useState({
    owner: dispute?.owner ?? '',
    answerBy: dispute?.answerBy ?? '',
  });
  const saving = useSaving(account.id, () => onEnd(true));
  if (dispute === undefined) return null;
  return (
    <FormDialog
      title={say.assignTitle}
      error={saving.formError}
      busy={saving.busy}
      onSave={() => {
        const after = careOf(fields, today);
        const command = { type: 'assignDispute', dispute: dispute.id } as const;
        void saving.save(after === null ? null : { ...command, after }, say.assigned);
      }}
      onClose={() => onEnd(false)}
    >
      <CareFields
        fields={fields}
        onChange={(part) => setFields({ ...fields, ...part })}
        strict={saving.tried}
      />
    </FormDialog>
  );
}
