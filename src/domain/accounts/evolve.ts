import { unreachable } from '../result';
import type { Account } from './account';
import { type CaseEvent, isCaseEvent } from './casework/events';
import { applyCase } from './casework/evolve';
import { type DossierEvent, isDossierEvent } from './dossier/events';
import { applyDossier } from './dossier/evolve';
import type { AccountEvent, EventOf } from './events';
import * as contacts from './families/contacts';
import * as desk from './families/desk';
import * as disputes from './families/disputes';
import * as handoffs from './families/handoffs';
import * as holds from './families/holds';
import * as importing from './families/importing';
import * as letters from './families/letters';
import * as master from './families/master';
import * as payments from './families/payments';
import * as planLife from './families/planLife';
import * as plans from './families/plans';
import { applyPosting } from './families/posting';
import * as promises from './families/promises';
import * as returning from './families/returning';
import * as takeBack from './families/takeBack';
import * as writeOffs from './families/writeOffs';
import type { AccountId } from './ids';
import { isPostingEvent, type PostingEvent } from './posting/types';

/** Which account an event belongs to, and its number in the journal. */
export interface EventPlace {
  readonly account: AccountId;
  readonly seq: number;
}

/**
 * The account after one event. It judges nothing: what happened, happened. Throws when the first
 * event of an account does not open it, or a later one opens it again: a defect, or a foreign journal.
 */
export function evolve(account: Account | null, event: AccountEvent, place: EventPlace): Account {
  if (event.type === 'accountOpened') {
    if (account !== null) throw new Error(`account ${place.account} opened twice`);
    return { ...master.accountOpened(event, place.account), seq: place.seq };
  }
  if (account === null)
    throw new Error(`${event.type} on account ${place.account} before it was opened`);
  const after = isCaseEvent(event) ? applyCase(account, event) : apply(account, event);
  return { ...after, hidden: staysHidden(after, event), seq: place.seq };
}

/** A hidden account comes back to the lists as soon as something happens in it. */
function staysHidden(account: Account, event: AccountEvent): boolean {
  return account.hidden && (event.type === 'importTakenBack' || event.type === 'masterChanged');
}

type LaterEvent = Exclude<AccountEvent, EventOf<'accountOpened'> | CaseEvent>;

function apply(account: Account, event: LaterEvent): Account {
  if (isPostingEvent(event)) return applyPosting(account, event);
  if (isDossierEvent(event)) return applyDossier(account, event);
  switch (event.type) {
    case 'masterChanged':
      return master.masterChanged(account, event);
    case 'itemsImported':
      return importing.itemsImported(account, event);
    case 'importTakenBack':
      return takeBack.importTakenBack(account, event);
    case 'paymentReceived':
      return payments.paymentReceived(account, event);
    case 'paymentTakenBack':
      return payments.paymentTakenBack(account, event);
    case 'moneyAllocated':
      return payments.moneyAllocated(account, event);
    case 'moneyReleased':
      return payments.moneyReleased(account, event);
    case 'paymentReturned':
      return returning.paymentReturned(account, event);
    case 'writtenOff':
      return writeOffs.writtenOff(account, event);
    case 'writeOffTakenBack':
      return writeOffs.writeOffTakenBack(account, event);
    default:
      return applyDealings(account, event);
  }
}

type Bookkeeping = EventOf<
  | 'masterChanged'
  | 'itemsImported'
  | 'importTakenBack'
  | 'paymentReceived'
  | 'paymentTakenBack'
  | 'moneyAllocated'
  | 'moneyReleased'
  | 'paymentReturned'
  | 'writtenOff'
  | 'writeOffTakenBack'
>;

function applyDealings(
  account: Account,
  event: Exclude<LaterEvent, Bookkeeping | DossierEvent | PostingEvent>,
): Account {
  switch (event.type) {
    case 'callLogged':
      return contacts.contactLogged(account, event, 'call');
    case 'noteAdded':
      return contacts.contactLogged(account, event, 'note');
    case 'contactWithdrawn':
      return contacts.contactWithdrawn(account, event);
    case 'promiseMade':
      return promises.promiseMade(account, event);
    case 'promiseWithdrawn':
      return promises.promiseWithdrawn(account, event);
    case 'disputeOpened':
      return disputes.disputeOpened(account, event);
    case 'disputeClosed':
      return disputes.disputeClosed(account, event);
    case 'holdSet':
      return holds.holdSet(account, event);
    case 'holdLifted':
      return holds.holdLifted(account);
    case 'snoozed':
      return desk.snoozed(account, event);
    case 'snoozeEnded':
      return desk.snoozeEnded(account);
    case 'assigned':
      return desk.assigned(account, event);
    case 'reviewed':
      return desk.reviewed(account, event);
    case 'reviewTakenBack':
      return desk.reviewTakenBack(account, event);
    case 'letterIssued':
      return letters.letterIssued(account, event);
    case 'letterWithdrawn':
      return letters.letterWithdrawn(account, event);
    case 'planAgreed':
    case 'planDrafted':
      return plans.planWritten(account, event);
    case 'planSent':
    case 'planSigned':
    case 'planScanned':
    case 'planCureSet':
    case 'planAccelerated':
    case 'planEnded':
    case 'planStepTakenBack':
      return planLife.planChanged(account, event);
    case 'handedOff':
      return handoffs.handedOff(account, event);
    case 'recalled':
      return handoffs.recalled(account, event);
    default:
      return unreachable(event);
  }
}
