import type { Account } from '../../../../domain/accounts/account';
import { activeMarks } from '../../../../domain/accounts/views/dossier';
import { isOverdue } from '../../../../domain/accounts/views/open';
import { activeHandoff, activeHold, activePlans } from '../../../../domain/accounts/views/standing';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Messages } from '../../../messages/en';

const BEFORE_ACTION = 4;

/** Where a customer stands, in one or two words; what stops the chasing is named first. */
export function stageOf(m: Messages, account: Account, today: PlainDate): string {
  const say = m.debtors.stages;
  if (activeHandoff(account) !== null) return say.agency;
  const [mark] = activeMarks(account, today);
  if (mark !== undefined) return m.dossier.relationship.kinds[mark.kind];
  if (activeHold(account, today) !== null) return say.hold;
  if (activePlans(account).length > 0) return say.plan;
  const overdue = account.items.filter((item) => isOverdue(item, today));
  if (overdue.length === 0) return say.current;
  if (account.promises.some((promise) => !promise.withdrawn && promise.dueOn >= today)) {
    return say.promised;
  }
  if (account.disputes.some((dispute) => dispute.closedOn === null)) return say.disputed;
  const level = Math.max(...overdue.map((item) => item.level));
  if (level >= BEFORE_ACTION) return say.beforeAction;
  return level > 0 ? say.level(level) : say.overdue;
}
