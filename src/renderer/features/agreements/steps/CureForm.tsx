import { useState } from 'react';
import type { Company } from '../../../../domain/accounts/party';
import { agreementStatus } from '../../../../domain/agreements/status';
import { proposedDeadline } from '../../../../domain/letters/protocol';
import { formatMoney } from '../../../../domain/money/format';
import { bankHolidays } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { Button } from '../../../components/Button';
import { DateField } from '../../../components/fields/DateField';
import { readDate } from '../../../components/fields/readDate';
import { Money } from '../../../components/Money';
import { shortDate } from '../../../components/text';
import { FormDialog } from '../../../frame/FormDialog';
import { useBook } from '../../../ledger/hooks';
import { useMessages } from '../../../messages/useMessages';
import { openDialog } from '../../../stores/dialogs';
import type { StepFormProps } from './AgreementStep';
import { useStep } from './useStep';

interface CureFormProps extends StepFormProps {
  readonly company: Company;
}

/**
 * A notice about the payments that are missing, with the last day to make up for them: as a letter, with
 * which it is recorded, or recorded alone when it went out another way.
 */
export function CureForm({ account, company, plan, onClose }: CureFormProps) {
  const m = useMessages();
  const say = m.agreements.cure;
  const today = useToday();
  const holidays = bankHolidays(useBook().settings.holidays);
  const about = { account, company, plan: plan.id };
  const [deadline, setDeadline] = useState<string>(
    proposedDeadline('breachNotice', about, today, holidays),
  );
  const step = useStep(account, onClose);
  const { instalments, behind, noticeDays } = agreementStatus(account, plan, today, holidays);
  const { currency } = plan;
  const late = instalments.filter(({ state }) => state === 'late');
  return (
    <FormDialog
      title={say.title(account.name)}
      error={step.formError}
      busy={step.busy}
      saveText={say.letter}
      otherEnd={<Button onClick={record}>{say.without}</Button>}
      onSave={write}
      onClose={onClose}
    >
      <p>{say.lead}</p>
      <ul className="agreement__missing">
        {late.map(({ no, dueOn, open }) => (
          <li key={no}>
            {say.late(no, shortDate(m, dueOn, today), formatMoney({ minor: open, currency }))}
          </li>
        ))}
      </ul>
      {late.length > 1 && (
        <p>
          {say.sum} <Money amount={{ minor: behind, currency }} strong />
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
      <p className="muted">{say.deadlineHint(noticeDays)}</p>
    </FormDialog>
  );

  /** The letter takes the last day along, and records the notice when it is printed. */
  function write(): void {
    const day = readDate(deadline, today);
    if (day === null) return void step.save(null, '');
    onClose();
    const { id } = plan;
    const accounts = [account.id];
    openDialog({ name: 'letters', accounts, kind: 'breachNotice', plan: id, deadline: day });
  }

  function record(): void {
    const day = readDate(deadline, today);
    const command =
      day === null ? null : ({ type: 'setPlanCure', plan: plan.id, deadline: day } as const);
    void step.save(command, m.agreements.acted.cured(account.name));
  }
}
