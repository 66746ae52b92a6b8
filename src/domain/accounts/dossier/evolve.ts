import { unreachable } from '../../result';
import type { Account } from '../account';
import type { DossierEvent } from './events';
import * as files from './families/files';
import * as marks from './families/marks';
import * as people from './families/people';
import * as replyForms from './families/replyForms';
import * as touches from './families/touches';
import * as traces from './families/traces';

/** The account after one event about the knowledge of it. */
export function applyDossier(account: Account, event: DossierEvent): Account {
  switch (event.type) {
    case 'peopleChanged':
      return people.peopleChanged(account, event);
    case 'fileAttached':
      return files.fileAttached(account, event);
    case 'fileDetached':
      return files.fileDetached(account, event);
    case 'entryPinned':
      return files.entryPinned(account, event);
    case 'traceRecorded':
      return traces.traceRecorded(account, event);
    case 'traceWithdrawn':
      return traces.traceWithdrawn(account, event);
    case 'markSet':
      return marks.markSet(account, event);
    case 'markLifted':
      return marks.markLifted(account, event);
    case 'replyFormSet':
      return replyForms.replyFormSet(account, event);
    case 'policyChanged':
      return { ...account, policy: event.after };
    case 'touchLogged':
      return touches.touchLogged(account, event);
    case 'disputeAssigned':
      return touches.disputeAssigned(account, event);
    default:
      return unreachable(event);
  }
}
