import type { Account, LetterRef } from '../accounts/account';
import type { ReplyForm } from '../accounts/dossier/types';
import { replyFormsOf } from '../accounts/views/dossier';
import { addDays, maxDate, type PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import type { Check, CheckInput } from './types';

/** Days after the completed form, or after the documents were given. */
const WAIT = 30;

/**
 * What a Reply Form asks of the creditor before he may claim: after one that speaks of advice or asks
 * for documents, 30 days from the completed form, or from the day the documents were given, whichever
 * is later; documents within 30 days; an objection has to be answered (Pre-Action Protocol for Debt
 * Claims). After a form that was filled in only in part 14 days' notice: general knowledge.
 */
export function replyFormCheck(
  { account, today }: Pick<CheckInput, 'account' | 'today'>,
  final: Pick<LetterRef, 'on'> | null,
): Check {
  const id = 'replyForm';
  const since = final?.on ?? null;
  const form = replyFormsOf(account)
    .filter(({ receivedOn }) => since === null || receivedOn >= since)
    .reduce<ReplyForm | null>(
      (latest, one) => (latest === null || one.receivedOn >= latest.receivedOn ? one : latest),
      null,
    );
  if (form === null) return { id, level: 'ok', says: refusal('check.reply-none') };
  return { id, ...foundIn(form, account, today) };
}

function foundIn(
  form: ReplyForm,
  account: Account,
  today: PlainDate,
): { readonly level: Check['level']; readonly says: Refusal } {
  const { receivedOn: on, documentsAsked, documentsOn, complete } = form;
  const boxes = form.boxes.join(', ');
  if (documentsAsked && documentsOn === null) {
    const by = addDays(on, WAIT);
    return { level: 'block', says: refusal('check.reply-documents', { on, by }) };
  }
  const until = waitOf(form);
  if (until !== null && today <= until) {
    return { level: 'block', says: refusal('check.reply-runs', { on, until }) };
  }
  if (form.boxes.includes('D') && !account.disputes.some(({ openedOn }) => openedOn >= on)) {
    return { level: 'block', says: refusal('check.reply-disputed', { on }) };
  }
  if (!complete) return { level: 'warn', says: refusal('check.reply-partial', { on }) };
  return { level: 'ok', says: refusal('check.reply-ok', { on, boxes }) };
}

/** The last day of the waiting; null when the form asks for none. */
function waitOf({ receivedOn, advice, documentsAsked, documentsOn }: ReplyForm): PlainDate | null {
  if (!advice && !documentsAsked) return null;
  const fromForm = addDays(receivedOn, WAIT);
  return documentsOn === null ? fromForm : maxDate(fromForm, addDays(documentsOn, WAIT));
}
