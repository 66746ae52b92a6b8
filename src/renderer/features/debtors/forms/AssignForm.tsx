import { useToday } from '../../../clock';
import { FormDialog } from '../../../frame/FormDialog';
import { useMessages } from '../../../messages/useMessages';
import { useDraft } from '../../../stores/drafts';
import type { TargetFormProps } from './DebtorForms';
import { CareFields } from './dispute/CareFields';
import { careOf } from './dispute/careOf';
import { useSaving } from './useSaving';

/** Names who answers a dispute, and by when. */
export function AssignForm({ account, target, onEnd }: TargetFormProps) {
  const say = useMessages().dossier.disputes;
  const today = useToday();
  const dispute = account.disputes.find(({ id }) => id === target);
  const draft = useDraft(`assign:${account.id}:${target ?? ''}`, {
    owner: dispute?.owner ?? '',
    answerBy: dispute?.answerBy ?? '',
  });
  const { fields, change } = draft;
  const saving = useSaving(account.id, draft, () => onEnd(true));
  if (dispute === undefined) return null;
  return (
    <FormDialog
      title={say.assignTitle}
      error={saving.formError}
      busy={saving.busy}
      draft={draft}
      onSave={() => {
        const after = careOf(fields, today);
        const command = { type: 'assignDispute', dispute: dispute.id } as const;
        void saving.save(after === null ? null : { ...command, after }, say.assigned);
      }}
      onClose={() => onEnd(false)}
    >
      <CareFields fields={fields} onChange={change} strict={saving.tried} />
    </FormDialog>
  );
}
