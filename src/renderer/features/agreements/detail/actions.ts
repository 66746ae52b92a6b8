import type { Plan } from '../../../../domain/accounts/account';
import type { AgreementStep } from '../../../../domain/agreements/propose';
import type { AgreementState, AgreementStatus } from '../../../../domain/agreements/status';
import { unreachable } from '../../../../domain/result';

/** What can be done with an agreement; each is a command `agreement.…` of the registry. */
export const AGREEMENT_ACTIONS = [
  'send',
  'signDebtor',
  'signCreditor',
  'scan',
  'cure',
  'accelerate',
  'restLetter',
  'broken',
  'renegotiate',
  'cancel',
  'thank',
  'fulfilled',
  'reopen',
] as const;

export type AgreementAction = (typeof AGREEMENT_ACTIONS)[number];

const MISSED: readonly AgreementState[] = ['late', 'cure', 'broken'];

/** The actions that make sense now; the ledger refuses all others with a reason. */
export function actionsOf(plan: Plan, status: AgreementStatus): ReadonlySet<AgreementAction> {
  const { paper } = plan;
  const allowed = new Set<AgreementAction>();
  const allow = (action: AgreementAction, when: boolean) => when && allowed.add(action);
  allow('scan', paper !== undefined && (paper.debtor !== null || paper.creditor !== null));
  allow('restLetter', plan.accelerated !== undefined);
  allow('reopen', plan.endedWhy === 'fulfilled' && status.open > 0);
  if (plan.endedOn !== null) return allowed;
  const missed = MISSED.includes(status.state);
  allow('send', paper !== undefined && status.inForceOn === null);
  allow('signDebtor', paper?.debtor === null);
  allow('signCreditor', paper?.creditor === null);
  allow('cure', missed);
  allow('accelerate', missed);
  allow('broken', missed);
  allow('renegotiate', status.open > 0);
  allow('cancel', status.state !== 'fulfilled');
  allow('thank', status.state === 'fulfilled');
  allow('fulfilled', status.state === 'fulfilled');
  return allowed;
}

/** What the proposed step is done with: an action, a call to the customer, or nothing. */
export function actionFor(step: AgreementStep): AgreementAction | 'call' | null {
  switch (step) {
    case 'send':
      return 'send';
    case 'remindSignature':
    case 'call':
      return 'call';
    case 'countersign':
      return 'signCreditor';
    case 'cureNotice':
      return 'cure';
    case 'accelerate':
      return 'accelerate';
    case 'thank':
      return 'thank';
    case 'wait':
    case 'none':
      return null;
    default:
      return unreachable(step);
  }
}
