import type { Texts } from '../messages/texts';

/** Reasons and next steps of today's list. */
export const worklistTexts: Texts = {
  'work.promise-broken': 'Promised {amount} {currency} for {on}, nothing received',
  'work.promise-part-kept': 'Promised {amount} {currency} for {on}, {received} received',
  'work.instalment-missed':
    'Payment {no} of the agreement, {amount} {currency} due {on}, did not come',
  'work.unanswered-reminder': '{days} days late, reminder of {on} unanswered',
  'work.unanswered-formalReminder': '{days} days late, formal reminder of {on} unanswered',
  'work.unanswered-letterBeforeAction': '{days} days late, letter before action of {on} unanswered',
  'work.large': 'Largest overdue item {number}: {amount} {currency}, {days} days late',
  'work.large-habit':
    'Largest overdue item {number}: {amount} {currency}, {days} days late; usually pays {habit} days late',
  'work.large-punctual':
    'Largest overdue item {number}: {amount} {currency}, {days} days late; usually pays on time',
  'work.late': '{days} days late, not reminded yet',
  'work.late-several': '{count} invoices overdue, the oldest {days} days; not reminded yet',
  'work.disputed': 'Disputed since {on}, {days} days without an answer',
  'work.fresh': 'Only {days} days late',
  'work.called': 'Called on {on}',
  'work.deadline-runs': 'Letter of {on} gives until {deadline}',
  'work.promised': 'Promised {amount} {currency} for {on}',
  'work.held': 'On hold since {since}: {reason}',
  'work.held-until': 'On hold until {until}: {reason}',
  'work.with-agency': 'With {agency} since {on}',
  'work.agreement-on-time': 'Pays by the agreement of {on}',
  'work.covered': 'Money received covers the {amount} {currency} overdue',
  'work.done-today-call': 'Called today',
  'work.done-today-letter': 'Written to today',
  'work.done-today-email': 'Mailed today',
  'work.done-today-visit': 'Visited today',

  'next.call': 'Call',
  'next.reminder': 'Send a reminder',
  'next.letter-before-action': 'Send the letter before action',
  'next.decide-handoff': 'Decide: agreement or handoff',
  'next.answer-dispute': 'Answer the dispute',
  'next.allocate': 'Allocate the money',
  'next.check-promise': 'See whether the promise was kept',
  'next.look-again': 'Look again',
  'next.wait': 'Nothing for now',
};
