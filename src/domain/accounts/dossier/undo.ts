import { unreachable } from '../../result';
import type { Account } from '../account';
import { attachmentsOf, tracesOf } from '../views/dossier';
import type { DossierCommand } from './commands';
import type { DossierEvent, DossierEventOf } from './events';

/** The command that takes back one event about the knowledge of an account; undefined when none can. */
export function compensateDossier(
  before: Account | null,
  event: DossierEvent,
  reason: string,
):
  | DossierCommand
  | { type: 'withdrawContact'; contact: DossierEventOf<'touchLogged'>['contact']; reason: string }
  | undefined {
  switch (event.type) {
    case 'peopleChanged':
      return { type: 'changePeople', after: event.before, from: event.after };
    case 'fileAttached':
      return { type: 'detachFile', attachment: event.attachment.id, reason };
    case 'fileDetached':
      return attachAgain(before, event);
    case 'entryPinned':
      return { type: 'pinEntry', entry: event.entry, pinned: !event.pinned };
    case 'traceRecorded':
      return { type: 'withdrawTrace', trace: event.trace.id, reason };
    case 'traceWithdrawn':
      return traceAgain(before, event);
    case 'markSet':
      return { type: 'liftMark', mark: event.mark.id, reason };
    case 'markLifted':
      return markAgain(before, event);
    case 'replyFormSet':
      return {
        type: 'setReplyForm',
        id: (event.before ?? event.after)?.id ?? null,
        after: event.before,
      };
    case 'policyChanged':
      return { type: 'changePolicy', after: event.before };
    case 'touchLogged':
      return { type: 'withdrawContact', contact: event.contact, reason };
    case 'disputeAssigned':
      return { type: 'assignDispute', dispute: event.dispute, after: event.before };
    default:
      return unreachable(event);
  }
}

function attachAgain(
  before: Account | null,
  { attachment }: DossierEventOf<'fileDetached'>,
): DossierCommand | undefined {
  const found = attachmentsOf(before ?? {}).find(({ id }) => id === attachment);
  if (found === undefined) return undefined;
  const { name, sha256, size, kind } = found;
  return { type: 'attachFile', file: { name, sha256, size, kind } };
}

function traceAgain(
  before: Account | null,
  { trace }: DossierEventOf<'traceWithdrawn'>,
): DossierCommand | undefined {
  const found = tracesOf(before ?? {}).find(({ id }) => id === trace);
  if (found === undefined) return undefined;
  const { id: _id, ...again } = found;
  return { type: 'recordTrace', trace: again };
}

function markAgain(
  before: Account | null,
  { mark }: DossierEventOf<'markLifted'>,
): DossierCommand | undefined {
  const found = (before?.marks ?? []).find(({ id }) => id === mark);
  if (found === undefined) return undefined;
  const { kind, since, reason } = found;
  return { type: 'setMark', kind, since, reason };
}
