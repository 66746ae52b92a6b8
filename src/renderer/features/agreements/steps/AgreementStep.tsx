import type { Account, Plan } from '../../../../domain/accounts/account';
import type { PlanId } from '../../../../domain/accounts/ids';
import type { Company } from '../../../../domain/accounts/party';
import type { AgreementDialogStep } from '../../../stores/dialogs';
import { AccelerateForm } from './AccelerateForm';
import { CureForm } from './CureForm';
import { SendForm } from './SendForm';
import { SignForm } from './SignForm';

interface AgreementStepProps {
  readonly account: Account;
  readonly company: Company;
  readonly plan: PlanId;
  readonly step: AgreementDialogStep;
  readonly onClose: () => void;
}

/** What the forms of the steps are about. */
export interface StepFormProps {
  readonly account: Account;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** The form of one step of an agreement; nothing when the agreement is gone. */
export function AgreementStep({ account, company, plan: id, step, onClose }: AgreementStepProps) {
  const plan = account.plans.find((one) => one.id === id);
  if (plan === undefined) return null;
  const given = { account, plan, onClose };
  switch (step) {
    case 'send':
      return <SendForm {...given} />;
    case 'signDebtor':
      return <SignForm {...given} company={company} party="debtor" />;
    case 'signCreditor':
      return <SignForm {...given} company={company} party="creditor" />;
    case 'cure':
      return <CureForm {...given} company={company} />;
    case 'accelerate':
      return <AccelerateForm {...given} />;
  }
}
