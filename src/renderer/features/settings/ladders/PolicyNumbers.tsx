import type { LadderPolicy } from '../../../../domain/ladder/policy';
import { FieldRow } from '../../../components/fields/Field';
import { useMessages } from '../../../messages/useMessages';
import { NumberField } from '../NumberField';

const NO_BUDGET = { contacts: 3, days: 30 };

interface PolicyNumbersProps {
  readonly policy: LadderPolicy;
  readonly onChange: (policy: LadderPolicy) => void;
}

/** What holds for all levels: how much patience, and how often a customer is contacted at most. */
export function PolicyNumbers({ policy, onChange }: PolicyNumbersProps) {
  const m = useMessages();
  const say = m.settings.ladders;
  const budget = policy.budget ?? NO_BUDGET;
  return (
    <FieldRow>
      <NumberField
        {...{ label: say.grace, min: 0, max: 90, value: policy.graceDays ?? 0 }}
        onChange={(graceDays) => onChange({ ...policy, graceDays })}
      />
      <NumberField
        {...{ label: say.gap, min: 0, max: 90, value: policy.minimumGapDays ?? 0 }}
        onChange={(minimumGapDays) => onChange({ ...policy, minimumGapDays })}
      />
      <NumberField
        {...{ label: say.contacts, min: 1, max: 50, value: budget.contacts }}
        onChange={(contacts) => onChange({ ...policy, budget: { ...budget, contacts } })}
      />
      <NumberField
        {...{ label: say.within, min: 1, max: 365, value: budget.days }}
        onChange={(days) => onChange({ ...policy, budget: { ...budget, days } })}
      />
      <NumberField
        {...{ label: say.promiseGrace, min: 0, max: 20, value: policy.promiseGraceBankDays ?? 0 }}
        onChange={(days) => onChange({ ...policy, promiseGraceBankDays: days })}
      />
    </FieldRow>
  );
}
