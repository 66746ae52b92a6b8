import type { RefusalParams } from '../../refusal';
import { unreachable } from '../../result';
import type { DossierEvent, DossierEventOf, TouchChannel } from './events';

/** What an event of the dossier contributes to the contact log. */
interface DossierLine {
  readonly on: DossierEventOf<'markLifted'>['on'] | null;
  readonly channel: TouchChannel | 'note';
  readonly code: string;
  readonly ref: string;
  readonly params?: RefusalParams;
  readonly person?: string;
  readonly note?: string;
}

/** The line of the contact log, or null for what is no news about the customer. */
export function dossierLine(event: DossierEvent): DossierLine | null {
  switch (event.type) {
    case 'fileAttached': {
      const { on, id: ref, name } = event.attachment;
      return { on, channel: 'note', code: 'file', ref, params: { name } };
    }
    case 'traceRecorded':
      return traceLine(event);
    case 'markSet': {
      const { since: on, id: ref, kind, reason: note } = event.mark;
      return { on, channel: 'note', code: `mark.${kind}`, ref, note };
    }
    case 'markLifted': {
      const { on, mark: ref, reason: note } = event;
      return { on, channel: 'note', code: 'markLifted', ref, note };
    }
    case 'replyFormSet':
      return replyFormLine(event);
    case 'touchLogged': {
      const { on, channel, contact: ref, person, note } = event;
      return { on, channel, code: `touch.${channel}`, ref, person, note };
    }
    case 'disputeAssigned': {
      const { owner, answerBy } = event.after;
      const params = { owner, by: answerBy ?? '' };
      const code = answerBy === null ? 'disputeOwner' : 'disputeAssigned';
      return { on: null, channel: 'note', code, ref: event.dispute, params };
    }
    case 'peopleChanged':
    case 'fileDetached':
    case 'entryPinned':
    case 'traceWithdrawn':
    case 'policyChanged':
      return null;
    default:
      return unreachable(event);
  }
}

function replyFormLine({ before, after }: DossierEventOf<'replyFormSet'>): DossierLine | null {
  if (after === null) return null;
  const { receivedOn: on, id: ref, boxes, note } = after;
  const code = before === null ? 'replyForm' : 'replyFormChanged';
  return { on, channel: 'letter', code, ref, note, params: { boxes: boxes.join(', ') } };
}

function traceLine({ trace }: DossierEventOf<'traceRecorded'>): DossierLine {
  const { on, id: ref, source, result, note } = trace;
  return { on, channel: 'note', code: `trace.${source}.${result}`, ref, note };
}

/** The entry that an event of the dossier takes back; null when it takes none back. */
export function dossierWithdrawal(event: DossierEvent): string | null {
  if (event.type === 'fileDetached') return event.attachment;
  if (event.type === 'replyFormSet')
    return event.after === null ? (event.before?.id ?? null) : null;
  return event.type === 'traceWithdrawn' ? event.trace : null;
}
