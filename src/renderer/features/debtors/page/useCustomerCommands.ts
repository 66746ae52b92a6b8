import type { Account } from '../../../../domain/accounts/account';
import type { AccountId } from '../../../../domain/accounts/ids';
import { openDisputes } from '../../../../domain/accounts/views/disputed';
import { openMinor } from '../../../../domain/accounts/views/open';
import { activeHandoff } from '../../../../domain/accounts/views/standing';
import { useToday } from '../../../clock';
import { runCommand, useCommand } from '../../../commands/handlers';
import { type FormName, openForm } from '../../../stores/desk';
import { openDialog } from '../../../stores/dialogs';
import { goTo } from '../../../stores/route';
import { useWorkLine } from '../../today/useWorklist';
import { nextCommand } from './nextCommand';
import { useLetterCommands } from './useLetterCommands';

/** Shows what makes up the open amount of the first currency. */
function whyOpen(account: Account): void {
  const currency = account.items.find((item) => openMinor(item) !== 0)?.currency;
  if (currency === undefined) return;
  const figure = { kind: 'balance', figure: 'open', currency } as const;
  openDialog({ name: 'why', account: account.id, figure, asOf: null });
}

const NOBODY: ReadonlySet<AccountId> = new Set();

/**
 * Answers the commands about one customer while he is at hand. With an agency only money is left.
 * Letters, putting aside and assigning go to all who are selected.
 */
export function useCustomerCommands(
  account: Account | null,
  selected: ReadonlySet<AccountId> = NOBODY,
): void {
  const away = account !== null && activeHandoff(account) !== null;
  const form = (name: FormName, stays = false) =>
    account === null || (away && !stays) ? null : () => openForm(name, account.id);
  const today = useToday();
  const next = nextCommand(useWorkLine(account), today);
  useCommand('customer.next', next === null ? null : () => runCommand(next));
  const [dispute] = account === null ? [] : openDisputes(account, today);
  useCommand(
    'customer.closeDispute',
    account === null || dispute === undefined
      ? null
      : () => openForm('closeDispute', account.id, dispute.id),
  );
  useCommand('customer.call', form('call'));
  useCommand('customer.promise', form('promise'));
  useCommand('customer.payment', form('payment', true));
  useCommand('customer.hold', form('hold'));
  useCommand('customer.dispute', form('dispute'));
  useCommand('customer.note', form('note', true));
  useCommand('customer.touch', form('touch'));
  useCommand('customer.mark', form('mark', true));
  useCommand('customer.trace', form('trace', true));
  useCommand('customer.person', form('person', true));
  useCommand('customer.replyForm', form('replyForm', true));
  useCommand('customer.why', account === null ? null : () => whyOpen(account));
  const dialog = (
    name: 'agreement' | 'callSheet' | 'court' | 'dataRequest' | 'master',
    stays = false,
  ) =>
    account === null || (away && !stays) ? null : () => openDialog({ name, account: account.id });
  useCommand('customer.agreement', dialog('agreement'));
  useCommand('customer.callSheet', dialog('callSheet'));
  useCommand('customer.court', dialog('court', true));
  useCommand('customer.dataRequest', dialog('dataRequest', true));
  useCommand(
    'customer.case',
    account === null || account.handoffs.length === 0 ? null : () => goTo('handoffs', account.id),
  );
  useCommand('customer.edit', dialog('master', true));
  useLetterCommands(account === null || away ? null : chosen);
  const many = (name: 'snooze' | 'assign' | 'handoff') =>
    account === null ? null : () => openDialog({ name, accounts: chosen() });
  // Of several the dialog says who is with an agency already.
  useCommand('customer.handoff', away && selected.size < 2 ? null : many('handoff'));
  useCommand('customer.snooze', many('snooze'));
  useCommand('customer.assign', many('assign'));
  useCommand('customer.open', account === null ? null : () => goTo('customers', account.id));

  function chosen(): readonly AccountId[] {
    if (selected.size > 0) return [...selected];
    return account === null ? [] : [account.id];
  }
}
