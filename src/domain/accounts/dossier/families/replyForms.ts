import { type Refusal, refusal } from '../../../refusal';
import type { Account } from '../../account';
import type { Context } from '../../context';
import { type Decision, refuse, unless } from '../../families/decision';
import { mint, type ReplyFormId } from '../../ids';
import { replyFormsOf } from '../../views/dossier';
import type { DossierCommandOf } from '../commands';
import type { DossierEventOf } from '../events';
import type { ReplyForm } from '../types';

/** A Reply Form that came in, was corrected, or was recorded by mistake. */
export function setReplyForm(
  account: Account,
  { id, after }: DossierCommandOf<'setReplyForm'>,
  { today, newId }: Context,
): Decision {
  const before = replyFormsOf(account).find((one) => one.id === id) ?? null;
  if (after === null) {
    if (before === null) return refuse('reply.unknown');
    return unless(undefined, () => [{ type: 'replyFormSet', before, after: null }]);
  }
  const form: ReplyForm = {
    ...after,
    id: id ?? mint<ReplyFormId>(newId),
    note: after.note.trim(),
    boxes: [...new Set(after.boxes)].sort(),
  };
  return unless(formProblem(form, today), () => [{ type: 'replyFormSet', before, after: form }]);
}

function formProblem(form: ReplyForm, today: Context['today']): Refusal | undefined {
  const { receivedOn: on, boxes, documentsAsked, documentsOn } = form;
  if (on > today) return refusal('reply.in-future', { on, today });
  if (boxes.length === 0) return refusal('reply.no-box');
  if (documentsOn === null) return undefined;
  if (!documentsAsked) return refusal('reply.documents-not-asked');
  if (documentsOn > today) return refusal('reply.in-future', { on: documentsOn, today });
  if (documentsOn < on) return refusal('reply.documents-before', { on, given: documentsOn });
  return undefined;
}

/**
 * The form as it is after the event in place of the one before; without one after it, it is gone.
 */
export function replyFormSet(
  account: Account,
  { before, after }: DossierEventOf<'replyFormSet'>,
): Account {
  const gone = before?.id ?? after?.id;
  const rest = replyFormsOf(account).filter(({ id }) => id !== gone);
  return { ...account, replyForms: after === null ? rest : [...rest, after] };
}
