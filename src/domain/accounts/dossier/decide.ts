import { unreachable } from '../../result';
import type { Account } from '../account';
import type { Context } from '../context';
import type { Decision } from '../families/decision';
import type { DossierCommand } from './commands';
import * as files from './families/files';
import * as marks from './families/marks';
import * as people from './families/people';
import * as replyForms from './families/replyForms';
import * as touches from './families/touches';
import * as traces from './families/traces';

/** What follows from a command about the knowledge of a customer. */
export function decideDossier(
  account: Account,
  command: DossierCommand,
  context: Context,
): Decision {
  switch (command.type) {
    case 'changePeople':
      return people.changePeople(account, command);
    case 'attachFile':
      return files.attachFile(account, command, context);
    case 'detachFile':
      return files.detachFile(account, command, context);
    case 'pinEntry':
      return files.pinEntry(account, command);
    case 'recordTrace':
      return traces.recordTrace(account, command, context);
    case 'withdrawTrace':
      return traces.withdrawTrace(account, command);
    case 'setMark':
      return marks.setMark(account, command, context);
    case 'liftMark':
      return marks.liftMark(account, command, context);
    case 'setReplyForm':
      return replyForms.setReplyForm(account, command, context);
    case 'changePolicy':
      return marks.changePolicy(account, command);
    case 'logTouch':
      return touches.logTouch(account, command, context);
    case 'assignDispute':
      return touches.assignDispute(account, command);
    default:
      return unreachable(command);
  }
}
