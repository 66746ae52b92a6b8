import { setCursor } from '../../stores/desk';
import { goTo } from '../../stores/route';
import { useView } from '../../stores/view';
import type { AgreementRow } from './agreementRow';

/** The list of agreements on a customer's page remembers the one at hand under this name. */
export const PLANS_LIST = 'plans';
/** The same for the list of all agreements. */
export const AGREEMENTS_LIST = 'agreements';

/** Goes to the agreement on its customer's page. */
export function showAgreement({ account, plan }: Pick<AgreementRow, 'account' | 'plan'>): void {
  setCursor(PLANS_LIST, plan.id);
  useView.setState(({ tabs }) => ({ tabs: { ...tabs, debtor: 'plans' } }));
  goTo('customers', account.id);
}
