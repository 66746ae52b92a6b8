import { sentence } from '../messages/sentence';
import type { Texts } from '../messages/texts';
import type { LogEntry } from './contactLog';

/** What the lines of the contact log say, by their code. */
export const LOG_TEXTS: Texts = {
  'log.call.promise': 'Call: payment promised',
  'log.call.reached': 'Call: reached',
  'log.call.voicemail': 'Call: message left on voicemail',
  'log.call.noAnswer': 'Call: no answer',
  'log.call.wrongNumber': 'Call: wrong number',
  'log.call.dispute': 'Call: objection raised',
  'log.call.paidAlready': 'Call: says it has been paid',
  'log.call.callBack': 'Call: call back asked for',
  'log.note': 'Note',
  'log.letter.reminder': 'Reminder over {amount} {currency}, to be paid by {deadline}',
  'log.letter.letterBeforeAction':
    'Registered letter before action over {amount} {currency}, to be paid by {deadline}',
  'log.promise': 'Promise to pay {amount} {currency} by {due}',
  'log.payment': 'Payment of {amount} {currency} received',
  'log.dispute.goods': 'Dispute opened: goods (invoices concerned: {count})',
  'log.dispute.service': 'Dispute opened: service (invoices concerned: {count})',
  'log.dispute.price': 'Dispute opened: price (invoices concerned: {count})',
  'log.dispute.delivery': 'Dispute opened: delivery (invoices concerned: {count})',
  'log.dispute.paid': 'Dispute opened: said to be paid (invoices concerned: {count})',
  'log.dispute.other': 'Dispute opened: other reason (invoices concerned: {count})',
  'log.disputeClosed': 'Dispute closed',
  'log.hold': 'On hold until {until}',
  'log.holdOpen': 'On hold until further notice',
  'log.holdLifted': 'Hold lifted',
  'log.plan.instalments': 'Instalment agreement over {amount} {currency}, payments: {count}',
  'log.plan.deferral': 'Deferral agreement over {amount} {currency}, payments: {count}',
  'log.planEnded.fulfilled': 'Agreement fulfilled',
  'log.planEnded.broken': 'Agreement broken',
  'log.planEnded.cancelled': 'Agreement cancelled',
  'log.handedOff': 'Handed over to {agency} (invoices: {count})',
  'log.recalled': 'Recalled from the agency',
};

/** The sentence of a log line, without its note; dates and amounts as a person reads them. */
export function logText({ code, params }: LogEntry): string {
  return sentence(LOG_TEXTS, { code, params });
}
