import { refusal } from '../refusal';
import { err, unreachable } from '../result';
import type { Account } from './account';
import { type CaseCommand, isCaseCommand } from './casework/commands';
import { decideCase } from './casework/decide';
import type { AccountCommand, CommandOf } from './commands';
import type { Context } from './context';
import { type DossierCommand, isDossierCommand } from './dossier/commands';
import { decideDossier } from './dossier/decide';
import * as contacts from './families/contacts';
import type { Decision } from './families/decision';
import * as desk from './families/desk';
import * as disputes from './families/disputes';
import * as handoffs from './families/handoffs';
import * as holds from './families/holds';
import * as importing from './families/importing';
import * as letters from './families/letters';
import * as master from './families/master';
import * as payments from './families/payments';
import * as planSteps from './families/planSteps';
import * as plans from './families/plans';
import { decidePosting } from './families/posting';
import * as promises from './families/promises';
import * as returning from './families/returning';
import * as takeBack from './families/takeBack';
import * as writeOffs from './families/writeOffs';
import { isPostingCommand, type PostingCommand } from './posting/types';

/**
 * What follows from a command: the events, or a refusal that says what to do. `account` is null
 * when there is none of that id yet. An empty list means that nothing would change.
 */
export function decide(
  account: Account | null,
  command: AccountCommand,
  context: Context,
): Decision {
  if (command.type === 'openAccount') return master.openAccount(account, command, context);
  if (account === null) return err(refusal('account.unknown'));
  const withAgency = handoffs.agencyProblem(account, command.type);
  if (withAgency !== undefined) return err(withAgency);
  if (isCaseCommand(command)) return decideCase(account, command, context);
  return decideKnown(account, command, context);
}

type OtherCommand = Exclude<AccountCommand, CommandOf<'openAccount'> | CaseCommand>;

function decideKnown(account: Account, command: OtherCommand, context: Context): Decision {
  if (isPostingCommand(command)) return decidePosting(account, command, context);
  if (isDossierCommand(command)) return decideDossier(account, command, context);
  switch (command.type) {
    case 'changeMaster':
      return master.changeMaster(account, command, context);
    case 'importItems':
      return importing.importItems(account, command, context);
    case 'takeBackImport':
      return takeBack.takeBackImport(account, command);
    case 'recordPayment':
      return payments.recordPayment(account, command, context);
    case 'takeBackPayment':
      return payments.takeBackPayment(account, command);
    case 'allocateMoney':
      return payments.allocateMoney(account, command, context);
    case 'releaseMoney':
      return payments.releaseMoney(account, command);
    case 'returnPayment':
      return returning.returnPayment(account, command, context);
    case 'writeOff':
      return writeOffs.writeOff(account, command, context);
    case 'takeBackWriteOff':
      return writeOffs.takeBackWriteOff(account, command);
    default:
      return decideDealings(account, command, context);
  }
}

type Bookkeeping = CommandOf<
  | 'changeMaster'
  | 'importItems'
  | 'takeBackImport'
  | 'recordPayment'
  | 'takeBackPayment'
  | 'allocateMoney'
  | 'releaseMoney'
  | 'returnPayment'
  | 'writeOff'
  | 'takeBackWriteOff'
>;

/** The commands of dealing with the customer, as against the bookkeeping. */
function decideDealings(
  account: Account,
  command: Exclude<OtherCommand, Bookkeeping | DossierCommand | PostingCommand>,
  context: Context,
): Decision {
  switch (command.type) {
    case 'logCall':
      return contacts.logCall(account, command, context);
    case 'addNote':
      return contacts.addNote(account, command, context);
    case 'withdrawContact':
      return contacts.withdrawContact(account, command);
    case 'makePromise':
      return promises.makePromise(account, command, context);
    case 'withdrawPromise':
      return promises.withdrawPromise(account, command);
    case 'openDispute':
      return disputes.openDispute(account, command, context);
    case 'closeDispute':
      return disputes.closeDispute(account, command, context);
    case 'setHold':
      return holds.setHold(account, command, context);
    case 'liftHold':
      return holds.liftHold(account, command, context);
    case 'snooze':
      return desk.snooze(account, command, context);
    case 'endSnooze':
      return desk.endSnooze(account, command, context);
    case 'assign':
      return desk.assign(account, command, context);
    case 'review':
      return desk.review(account, command, context);
    case 'takeBackReview':
      return desk.takeBackReview(account, command);
    case 'issueLetter':
      return letters.issueLetter(account, command, context);
    case 'withdrawLetter':
      return letters.withdrawLetter(account, command);
    case 'agreePlan':
    case 'draftPlan':
      return plans.writePlan(account, command, context);
    case 'sendPlan':
    case 'signPlan':
    case 'attachPlanScan':
    case 'setPlanCure':
    case 'acceleratePlan':
    case 'endPlan':
    case 'takeBackPlanStep':
      return planSteps.stepPlan(account, command, context);
    case 'handOff':
      return handoffs.handOff(account, command, context);
    case 'recall':
      return handoffs.recall(account, command, context);
    default:
      return unreachable(command);
  }
}
