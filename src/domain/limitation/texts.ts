import type { Texts } from '../messages/texts';
import { refusalText } from '../messages/texts';
import type { Remark } from './types';

/** Sentences about limitation. Names of events are under `event-…`, for the place `{type}`. */
export const LIMITATION_TEXTS: Texts = {
  'limitation.rule-unreadable': 'The limitation rule cannot be read: “{field}”: {problem}.',
  'limitation.claim-kind-unknown': 'There is no kind of claim “{kind}” here. Known kinds: {kinds}.',
  'limitation.event-reversed': 'An event that starts on {on} cannot end on {to}, before it.',
  'limitation.why-start-due-date': 'For {claim}: {months} months from the due date {dueDate}.',
  'limitation.why-start-day-after-due-date':
    'For {claim}: {months} months from {start}, the day after the due date {dueDate} (the cautious count starts a day earlier).',
  'limitation.why-start-end-of-due-year':
    'For {claim}: {months} months from {start}, the end of the year in which the claim fell due ({dueDate}).',
  'limitation.why-year-end': 'The period ends with the calendar year.',
  'limitation.why-first-end': 'Without further events it ends on {lastDay}.',
  'limitation.why-no-effect': '{on}, {type}: no effect on limitation in {country}.',
  'limitation.why-letter-no-effect':
    '{on}, {type}: proves the default but does not interrupt limitation in {country}.',
  'limitation.why-deferral':
    '{on}, {type}: no effect of its own in {country}; if it was agreed in writing, record the new due date.',
  'limitation.why-after-expiry':
    '{on}, {type}: after the last day {lastDay}, so it does not revive the claim; whether it waives the defence is a question for a lawyer.',
  'limitation.why-form-written':
    '{on}, {type}: no effect, because only a written form counts here.',
  'limitation.why-form-signed':
    '{on}, {type}: no effect, because only a signed writing counts here.',
  'limitation.why-form-assumed-written':
    'This takes for granted that it was in writing and reached its addressee.',
  'limitation.why-form-assumed-signed': 'This takes for granted that it was in writing and signed.',
  'limitation.why-restarted':
    '{on}, {type}: a new period of {months} months starts and ends on {lastDay}.',
  'limitation.why-kept-later':
    '{on}, {type}: a new period would end on {renewedEnd}; the later {lastDay} stays.',
  'limitation.why-only-once': '{on}, {type}: has its effect only once.',
  'limitation.why-suspended':
    '{on} to {to}, {type}: these days are not counted; the period ends on {lastDay}.',
  'limitation.why-suspension-early':
    '{on} to {to}, {type}: before the period runs, so the last day {lastDay} stays.',
  'limitation.why-suspension-open':
    '{on}, {type}: time stands still, but no end is recorded; the day shown is the earliest possible.',
  'limitation.why-extended': '{on}, {type}: the end is extended to {lastDay}.',
  'limitation.why-extension-open': '{on}, {type}: no agreed end is recorded, so nothing is added.',
  'limitation.why-stopped': '{on}, {type}: time no longer runs for this claim.',
  'limitation.why-probable':
    'Probable last day {lastDay}, never a certainty: ask a lawyer in good time (sources: {confidence}).',
  'limitation.why-extinguished':
    'After that day the debt itself no longer exists: stop all collection and do not accept it as owed.',
  'limitation.event-acknowledgement': 'acknowledgement by the debtor',
  'limitation.event-partPayment': 'part payment',
  'limitation.event-interestPayment': 'payment of interest',
  'limitation.event-instalmentRequest': 'request to pay by instalments',
  'limitation.event-promise': 'promise to pay',
  'limitation.event-signedPlan': 'signed payment plan',
  'limitation.event-security': 'security given',
  'limitation.event-writtenNotice': 'formal written demand',
  'limitation.event-registeredLetter': 'registered letter',
  'limitation.event-reminder': 'reminder',
  'limitation.event-interestNote': 'interest note',
  'limitation.event-call': 'call',
  'limitation.event-negotiation': 'negotiations',
  'limitation.event-deferral': 'deferral',
  'limitation.event-standstill': 'standstill agreement',
  'limitation.event-mediation': 'mediation',
  'limitation.event-settlementSummons': 'summons to a settlement attempt',
  'limitation.event-waiver': 'waiver of the defence',
  'limitation.event-claimIssued': 'claim issued in court',
  'limitation.event-paymentOrder': 'payment order applied for',
  'limitation.event-enforcementAct': 'enforcement act',
  'limitation.event-bailiffNotice': 'notice by a lawyer or bailiff',
  'limitation.event-debtProgramme': 'debt payment programme',
};

/** The sentence for a remark, with the event named in words. */
export function limitationSentence(remark: Remark, texts: Texts = LIMITATION_TEXTS): string {
  const type = remark.params?.type;
  const name = type === undefined ? undefined : texts[`limitation.event-${type}`];
  if (name === undefined) return refusalText(texts, remark);
  return refusalText(texts, { ...remark, params: { ...remark.params, type: name } });
}
