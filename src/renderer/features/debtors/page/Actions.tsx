import type { Account } from '../../../../domain/accounts/account';
import { activeHold } from '../../../../domain/accounts/views/standing';
import { useToday } from '../../../clock';
import { CommandButton } from '../../../commands/CommandButton';
import { Button } from '../../../components/Button';
import { useAct } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import './Actions.css';
import type { MainStep } from './mainStep';

interface ActionsProps {
  readonly account: Account;
  /** In the pane beside a list, the page of the customer is one key away. */
  readonly inPane: boolean;
  /** Which of them stands out; none beside a bar that has the main action. */
  readonly main: MainStep | null;
}

/** What can be done with the customer, each with its key. */
export function Actions({ account, inPane, main }: ActionsProps) {
  const m = useMessages();
  const say = m.debtors.actions;
  const act = useAct();
  const held = activeHold(account, useToday()) !== null;
  const look = (step: MainStep) => (step === main ? 'primary' : 'plain');
  const lift = () =>
    void act(
      account.id,
      { type: 'liftHold', reason: m.forms.hold.liftReason },
      m.forms.hold.lifted,
    );
  return (
    <fieldset className="actions">
      <legend className="hidden-text">{say.label}</legend>
      <CommandButton command="customer.call" look={look('call')} text={say.call} />
      <CommandButton command="customer.promise" text={say.promise} />
      <CommandButton command="customer.agreement" text={say.agreement} />
      <CommandButton command="customer.letter" look={look('letter')} text={say.letter} />
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
