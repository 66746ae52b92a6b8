import type { Texts } from '../messages/texts';
import { refusalText } from '../messages/texts';
import type { Remark } from './types';

/** Sentences about limitation. Names of events are under `event-…`, for the place `{type}`. */
export const LIMITATION_TEXTS: Texts = {
  'limitation-rule-unreadable': 'The limitation rule cannot be read: “{field}”: {problem}.',
  'claim-kind-unknown': 'There is no kind of claim “{kind}” here. Known kinds: {kinds}.',
  'event-reversed': 'An event that starts on {on} cannot end on {to}, before it.',
  'why-start-due-date': '{claim}: {months} months from the due date {dueDate}.',
  'why-start-day-after-due-date':
    '{claim}: {months} months from {start}, the day after the due date {dueDate}.',
  'why-start-end-of-due-year':
    '{claim}: {months} months from {start}, the end of the year in which the claim fell due ({dueDate}).',
  'why-year-end': 'The period ends with the calendar year.',
  'why-first-end': 'Without further events it ends on {lastDay}.',
  'why-no-effect': '{on}, {type}: no effect on limitation in {country}.',
  'why-letter-no-effect':
    '{on}, {type}: proves the default but does not interrupt limitation in {country}.',
  'why-deferral':
    '{on}, {type}: no effect of its own in {country}; if it was agreed in writing, record the new due date.',
  'why-after-expiry':
    '{on}, {type}: after the last day {lastDay}, so it does not revive the claim.',
  'why-form-written': '{on}, {type}: no effect, because only a written form counts here.',
  'why-form-signed': '{on}, {type}: no effect, because only a signed writing counts here.',
  'why-form-assumed-written':
    'This takes for granted that it was in writing and reached its addressee.',
  'why-form-assumed-signed': 'This takes for granted that it was in writing and signed.',
  'why-restarted': '{on}, {type}: a new period of {months} months starts and ends on {lastDay}.',
  'why-kept-later':
    '{on}, {type}: a new period would end on {renewedEnd}; the later {lastDay} stays.',
  'why-only-once': '{on}, {type}: has its effect only once.',
  'why-suspended':
    '{on} to {to}, {type}: these days are not counted; the period ends on {lastDay}.',
  'why-suspension-early':
    '{on} to {to}, {type}: before the period runs, so the last day {lastDay} stays.',
  'why-suspension-open':
    '{on}, {type}: time stands still, but no end is recorded; the day shown is the earliest possible.',
  'why-extended': '{on}, {type}: the end is extended to {lastDay}.',
  'why-extension-open': '{on}, {type}: no agreed end is recorded, so nothing is added.',
  'why-stopped': '{on}, {type}: time no longer runs for this claim.',
  'why-probable':
    'Probable last day {lastDay}, never a certainty: ask a lawyer in good time (sources: {confidence}).',
  'why-extinguished':
    'After that day the debt itself no longer exists: stop all collection and do not accept it as owed.',
  'event-acknowledgement': 'acknowledgement by the debtor',
  'event-partPayment': 'part payment',
  'event-interestPayment': 'payment of interest',
  'event-instalmentRequest': 'request to pay by instalments',
  'event-promise': 'promise to pay',
  'event-signedPlan': 'signed payment plan',
  'event-security': 'security given',
  'event-writtenNotice': 'formal written demand',
  'event-registeredLetter': 'registered letter',
  'event-reminder': 'reminder',
  'event-interestNote': 'interest note',
  'event-call': 'call',
  'event-negotiation': 'negotiations',
  'event-deferral': 'deferral',
  'event-standstill': 'standstill agreement',
  'event-mediation': 'mediation',
  'event-settlementSummons': 'summons to a settlement attempt',
  'event-waiver': 'waiver of the defence',
  'event-claimIssued': 'claim issued in court',
  'event-paymentOrder': 'payment order applied for',
  'event-enforcementAct': 'enforcement act',
  'event-bailiffNotice': 'notice by a lawyer or bailiff',
  'event-debtProgramme': 'debt payment programme',
};

/** The sentence for a remark, with the event named in words. */
export function limitationSentence(remark: Remark, texts: Texts = LIMITATION_TEXTS): string {
  const type = remark.params?.type;
  const name = type === undefined ? undefined : texts[`event-${type}`];
  if (name === undefined) return refusalText(texts, remark);
  return refusalText(texts, { ...remark, params: { ...remark.params, type: name } });
}
