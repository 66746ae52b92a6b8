import type { Texts } from '../messages/texts';

/** Reasons and next steps of today's list. */
export const worklistTexts: Texts = {
  'work.promise-broken': 'Promised {amount} {currency} for {on}, nothing received',
  'work.promise-part-kept': 'Promised {amount} {currency} for {on}, {received} received',
  'work.instalment-missed':
    'Payment {no} of the agreement, {amount} {currency} due {on}, did not come',
  'work.unanswered-reminder': '{days|day|days} late, reminder of {on} unanswered',
  'work.unanswered-formalReminder': '{days|day|days} late, formal reminder of {on} unanswered',
  'work.unanswered-letterBeforeAction':
    '{days|day|days} late, letter before action of {on} unanswered',
  'work.unanswered-call': '{days|day|days} late, nothing came after the call of {on}',
  'work.waits-reminder': 'Reminded on {on}',
  'work.waits-formalReminder': 'Formally reminded on {on}',
  'work.waits-letterBeforeAction': 'Letter before action of {on}',
  'work.waits-call': 'Called on {on}',
  'work.large': 'Largest overdue item {number}: {amount} {currency}, {days|day|days} late',
  'work.large-habit':
    'Largest overdue item {number}: {amount} {currency}, {days|day|days} late; usually pays {habit|day|days} late',
  'work.large-punctual':
    'Largest overdue item {number}: {amount} {currency}, {days|day|days} late; usually pays on time',
  'work.late': '{days|day|days} late, not reminded yet',
  'work.late-several':
    '{count|invoice|invoices} overdue, the oldest {days|day|days}; not reminded yet',
  'work.disputed': 'Disputed since {on}, {days|day|days} without an answer',
  'work.call-back': 'To be called back on {on}, as agreed',
  'work.call-back-later': 'To be called back on {on}',
  'work.fresh': 'Due since {on}, not reminded yet',
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
  'next.talk': 'Call and offer options',
  'next.reminder': 'Send a reminder',
  'next.formal-reminder': 'Send a formal reminder with a date',
  'next.letter-before-action': 'Send the letter before action',
  'next.decide-handoff': 'Decide: agreement or handoff',
  'next.answer-dispute': 'Answer the dispute',
  'next.allocate': 'Allocate the money',
  'next.check-promise': 'See whether the promise was kept',
  'next.look-again': 'Look again',
  'next.wait': 'Nothing for now',

  'after.reminder': 'a reminder',
  'after.formal-reminder': 'a formal reminder with a date',
  'after.call': 'a call',
  'after.talk': 'a call with options',
  'after.letter-before-action': 'the letter before action',
  'after.decide-handoff': 'the decision on agreement or handoff',
};
