import { useState } from 'react';
import type { PlanChannel } from '../../../../domain/accounts/planEvents';
import { usualReturn } from '../../../../domain/plans/usualDays';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { DateField } from '../../../components/fields/DateField';
import { FieldRow } from '../../../components/fields/Field';
import { readDate } from '../../../components/fields/readDate';
import { SelectField } from '../../../components/fields/SelectField';
import { FormDialog } from '../../../frame/FormDialog';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import type { StepFormProps } from './AgreementStep';
import { useStep } from './useStep';

const CHANNELS: readonly PlanChannel[] = ['post', 'email', 'handed'];

/** That the paper went out, how, and until when the ladder waits for the signature. */
export function SendForm({ account, plan, onClose }: StepFormProps) {
  const m = useMessages();
  const say = m.agreements.send;
  const today = useToday();
  const [on, setOn] = useState<string>(today);
  const [by, setBy] = useState<PlanChannel>('post');
  const { settings } = useBook();
  const [rest, setRest] = useState<string>(() =>
    usualReturn(today, bankHolidays(settings.holidays)),
  );
  const step = useStep(account, onClose);
  return (
    <FormDialog
      title={say.title(account.name)}
      error={step.formError}
      busy={step.busy}
      onSave={save}
      onClose={onClose}
    >
      <FieldRow>
        <DateField
          label={say.on}
          value={on}
          onChange={setOn}
          error={step.errorAt('on')}
          strict={step.tried}
          takesFocus
        />
        <SelectField
          label={say.by}
          value={by}
          onChange={setBy}
          choices={CHANNELS.map((value) => ({ value, label: say.channels[value] }))}
        />
      </FieldRow>
      <DateField
        label={say.rest}
        value={rest}
        onChange={setRest}
        error={step.errorAt('rest')}
        strict={step.tried}
        optional
      />
      <p className="muted">{say.restHint}</p>
    </FormDialog>
  );

  function save(): void {
    const sent = readDate(on, today);
    const restUntil = readDate(rest, today);
    const unreadable = restUntil === null && rest.trim() !== '';
    const command =
      sent === null || unreadable
        ? null
        : ({ type: 'sendPlan', plan: plan.id, on: sent, by, restUntil } as const);
    void step.save(command, m.agreements.acted.sent(account.name));
  }
}
