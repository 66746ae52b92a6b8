import { type Refusal, refusal } from '../../../refusal';
import type { Account } from '../../account';
import type { Context } from '../../context';
import { type Decision, isBlank, refuse, unless } from '../../families/decision';
import { type MarkId, mint } from '../../ids';
import { activeMarks, ownPolicy } from '../../views/dossier';
import type { DossierCommandOf } from '../commands';
import type { DossierEventOf } from '../events';

/** Marks the account with a reason that stops the chasing. One mark of a kind at a time. */
export function setMark(
  account: Account,
  { kind, since, reason }: DossierCommandOf<'setMark'>,
  { today, newId }: Context,
): Decision {
  const problem = markProblem(account, { kind, since, reason }, today);
  return unless(problem, () => [
    { type: 'markSet', mark: { id: mint<MarkId>(newId), kind, since, reason: reason.trim() } },
  ]);
}

function markProblem(
  account: Account,
  { kind, since, reason }: Omit<DossierCommandOf<'setMark'>, 'type'>,
  today: Context['today'],
): Refusal | undefined {
  if (since > today) return refusal('mark.in-future', { on: since, today });
  if (isBlank(reason)) return refusal('mark.reason-missing');
  const there = activeMarks(account, today).find((mark) => mark.kind === kind);
  return there && refusal('mark.set-already', { since: there.since });
}

/** Refused for a mark that was lifted before. */
export function liftMark(
  account: Account,
  { mark: id, reason }: DossierCommandOf<'liftMark'>,
  { today: on }: Context,
): Decision {
  const mark = (account.marks ?? []).find((one) => one.id === id);
  if (mark === undefined || mark.liftedOn !== null) return refuse('mark.unknown');
  return unless(undefined, () => [{ type: 'markLifted', mark: id, on, reason }]);
}

/** Lifted marks stay beside it: each says what held, and until when. */
export function markSet(account: Account, { mark }: DossierEventOf<'markSet'>): Account {
  return { ...account, marks: [...(account.marks ?? []), { ...mark, liftedOn: null }] };
}

/** The mark stays, with its last day. */
export function markLifted(account: Account, event: DossierEventOf<'markLifted'>): Account {
  return {
    ...account,
    marks: (account.marks ?? []).map((one) =>
      one.id === event.mark ? { ...one, liftedOn: event.on } : one,
    ),
  };
}

/** Gives the account a policy of its own on the ladder; null: the company's again. */
export function changePolicy(
  account: Account,
  { after }: DossierCommandOf<'changePolicy'>,
): Decision {
  const before = ownPolicy(account);
  const problem = after === '' ? refusal('policy.missing') : undefined;
  return unless(problem, () =>
    before === after ? [] : [{ type: 'policyChanged', before, after }],
  );
}
