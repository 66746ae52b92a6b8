import type { Account } from '../../../../domain/accounts/account';
import { activeHold } from '../../../../domain/accounts/views/standing';
import { useToday } from '../../../clock';
import { CommandButton } from '../../../commands/CommandButton';
import type { CommandId } from '../../../commands/registry';
import { Button } from '../../../components/Button';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import './Actions.css';

interface ActionsProps {
  readonly account: Account;
  /** In the pane beside a list, the page of the customer is one key away. */
  readonly inPane: boolean;
  /** Which of them stands out; none beside a bar that has the main action. */
  readonly main: CommandId | null;
}

/** Steps of today's list that have no button of their own here. */
const OTHER_STEPS = [
  'customer.closeDispute',
  'customer.trace',
  'customer.thankYou',
  'customer.touch',
] as const;

/** What can be done with the customer, each with its key; first what the list proposes. */
export function Actions({ account, inPane, main }: ActionsProps) {
  const m = useMessages();
  const say = m.debtors.actions;
  const act = useAct();
  const held = activeHold(account, useToday()) !== null;
  const other = OTHER_STEPS.find((command) => command === main);
  const look = (command: CommandId) => (command === main ? 'primary' : 'plain');
  const lift = () =>
    void act(
      account.id,
      { type: 'liftHold', reason: m.forms.hold.liftReason },
      m.forms.hold.lifted,
    );
  return (
    <fieldset className="actions">
      <legend className="hidden-text">{say.label}</legend>
      {other !== undefined && (
        <CommandButton command="customer.next" look="primary" text={say.nextSteps[other]} />
      )}
      <CommandButton command="customer.call" look={look('customer.call')} text={say.call} />
      <CommandButton command="customer.promise" text={say.promise} />
      <CommandButton command="customer.agreement" text={say.agreement} />
      <CommandButton command="customer.letter" look={look('customer.letter')} text={say.letter} />
      <CommandButton command="customer.payment" text={say.payment} />
      {!inPane && (
        <>
          <CommandButton command="customer.dispute" text={say.dispute} />
          <CommandButton command="customer.note" text={say.note} />
          <CommandButton command="customer.handoff" text={say.handoff} />
        </>
      )}
      {held ? (
        <Button onClick={lift}>{say.liftHold}</Button>
      ) : (
        !inPane && <CommandButton command="customer.hold" text={say.hold} />
      )}
    </fieldset>
  );
}
