import { useState } from 'react';
import { agreementStatus } from '../../../../domain/agreements/status';
import { addDays } from '../../../../domain/dates/plainDate';
import { toWorkingDay } from '../../../../domain/dates/workingDays';
import { formatMoney } from '../../../../domain/money/format';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { DateField } from '../../../components/DateField';
import { readDate } from '../../../components/readDate';
import { shortDate } from '../../../components/text';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { FormDialog } from '../../debtors/forms/FormDialog';
import type { StepFormProps } from './AgreementStep';
import { useStep } from './useStep';

/** Days of a notice where the agreement itself names none. */
const USUAL_DAYS = 10;

/** A notice about the payment that is missing, with the last day to make up for it. */
export function CureForm({ account, plan, onClose }: StepFormProps) {
  const m = useMessages();
  const say = m.agreements.cure;
  const today = useToday();
  const { cureDays = 0 } = plan.terms;
  const holidays = bankHolidays(useBook().settings.holidays);
  const [deadline, setDeadline] = useState<string>(
    toWorkingDay(addDays(today, cureDays || USUAL_DAYS), 'next', holidays),
  );
  const step = useStep(account, onClose);
  const { next } = agreementStatus(account, plan, today, holidays);
  const { currency } = plan;
  return (
    <FormDialog
      title={say.title(account.name)}
      error={step.formError}
      busy={step.busy}
      onSave={save}
      onClose={onClose}
    >
      {next !== null && (
        <p>
          {say.lead(
            next.no,
            shortDate(m, next.dueOn, today),
            formatMoney({ minor: next.open, currency }),
          )}
        </p>
      )}
      <DateField
        label={say.deadline}
        value={deadline}
        onChange={setDeadline}
        error={step.errorAt('deadline')}
        strict={step.tried}
        takesFocus
      />
    </FormDialog>
  );

  function save(): void {
    const day = readDate(deadline, today);
    const command =
      day === null ? null : ({ type: 'setPlanCure', plan: plan.id, deadline: day } as const);
    void step.save(command, m.agreements.acted.cured(account.name));
  }
}
