import type { LetterKind } from '../../../../domain/accounts/account';
import type { AccountId } from '../../../../domain/accounts/ids';
import { useCommand } from '../../../commands/handlers';
import { openDialog } from '../../../stores/dialogs';

/** Answers the commands that write to the customers at hand; null: to nobody now. */
export function useLetterCommands(accounts: (() => readonly AccountId[]) | null): void {
  const write = (kind?: LetterKind) =>
    accounts === null
      ? null
      : () => openDialog({ name: 'letters', accounts: accounts(), ...(kind && { kind }) });
  useCommand('customer.letter', write());
  useCommand('customer.statement', write('statement'));
  useCommand('customer.preDue', write('preDue'));
  useCommand('customer.promiseConfirmation', write('promiseConfirmation'));
  useCommand('customer.disputeAcknowledgement', write('disputeAcknowledgement'));
  useCommand('customer.breachNotice', write('breachNotice'));
  useCommand('customer.accelerationNotice', write('accelerationNotice'));
  useCommand('customer.thankYou', write('thankYou'));
  useCommand('customer.apology', write('apology'));
  useCommand('customer.stayInTouch', write('stayInTouch'));
}
