import type { Texts } from '../../messages/texts';

const SOURCES: Texts = {
  invoice: 'invoice',
  contract: 'contract',
  companyRegister: 'company register',
  businessInformation: 'business information office',
  returnedMail: 'returned mail',
};

const RESULTS: Texts = {
  confirmed: 'address confirmed',
  newAddress: 'another address found',
  undelivered: 'not to be reached at the address',
  nothing: 'nothing found',
};

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
  'log.call.promise.back': 'Call: payment promised; to be called again on {back}',
  'log.call.promise.letter': 'Call: payment promised; a letter follows',
  'log.call.reached.back': 'Call: reached; to be called again on {back}',
  'log.call.reached.letter': 'Call: reached; a letter follows',
  'log.call.voicemail.back': 'Call: message left on voicemail; to be called again on {back}',
  'log.call.voicemail.letter': 'Call: message left on voicemail; a letter follows',
  'log.call.noAnswer.back': 'Call: no answer; to be called again on {back}',
  'log.call.noAnswer.letter': 'Call: no answer; a letter follows',
  'log.call.wrongNumber.back': 'Call: wrong number; to be called again on {back}',
  'log.call.wrongNumber.letter': 'Call: wrong number; a letter follows',
  'log.call.dispute.back': 'Call: objection raised; to be called again on {back}',
  'log.call.dispute.letter': 'Call: objection raised; a letter follows',
  'log.call.paidAlready.back': 'Call: says it has been paid; to be called again on {back}',
  'log.call.paidAlready.letter': 'Call: says it has been paid; a letter follows',
  'log.call.callBack.back': 'Call: call back asked for; to be called again on {back}',
  'log.call.callBack.letter': 'Call: call back asked for; a letter follows',
  'log.note': 'Note',
  'log.letter.reminder': 'Reminder over {amount} {currency}, to be paid by {deadline}',
  'log.letter.formalReminder': 'Formal reminder over {amount} {currency}, to be paid by {deadline}',
  'log.letter.letterBeforeAction':
    'Registered letter before action over {amount} {currency}, to be paid by {deadline}',
  'log.promise': 'Promise to pay {amount} {currency} by {due}',
  'log.payment': 'Payment of {amount} {currency} received',
  'log.paymentReturned': 'Payment of {amount} {currency} came back',
  'log.paymentReturnedWhy': 'Payment of {amount} {currency} came back (bank reason {code})',
  'log.writtenOff': 'Written off: {amount} {currency}',
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
  'log.file': 'File attached: {name}',
  'log.mark.valued': 'Marked as a valued customer',
  'log.mark.insolvency': 'Marked as insolvent',
  'log.mark.deceased': 'Marked as deceased',
  'log.mark.doNotContact': 'Marked as not to be contacted',
  'log.markLifted': 'Mark lifted',
  'log.touch.call': 'Stayed in touch by phone',
  'log.touch.email': 'Stayed in touch by e-mail',
  'log.touch.visit': 'Stayed in touch by a visit',
  'log.touch.letter': 'Stayed in touch by letter',
  'log.disputeOwner': 'Dispute given to {owner}',
  'log.disputeAssigned': 'Dispute given to {owner}, to be answered by {by}',
  ...traceLines(),
};

function traceLines(): Texts {
  const lines = Object.entries(SOURCES).flatMap(([source, asked]) =>
    Object.entries(RESULTS).map(([result, said]): [string, string] => [
      `log.trace.${source}.${result}`,
      `Address checked, ${asked}: ${said}`,
    ]),
  );
  return Object.fromEntries(lines);
}
