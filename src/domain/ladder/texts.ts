import type { Texts } from '../messages/texts';

/** Sentences of the ladder: why somebody is contacted or left alone, notes, steps, refusals. */
export const ladderTexts: Texts = {
  'ladder.why.due':
    '{number} was due on {due}; level {level} came up on {reached} (due date {offset}).',
  'ladder.why.dueEarly': '{number} falls due on {due}; level {level} came up on {reached}.',
  'ladder.why.endOfMonth':
    '{number} was due on {due}; level {level} came up on {reached} (end of the month of the due date {offset}).',
  'ladder.why.endOfMonthEarly':
    '{number} falls due on {due}; level {level} came up at the end of the month, on {reached}.',
  'ladder.why.lastContact':
    '{number} was due on {due}; level {before} was sent on {since}, and level {level} came up on {reached} (that day {offset}).',
  'ladder.rest.hold': 'On hold: {reason}',
  'ladder.rest.agency': 'With the agency: {reason}',
  'ladder.rest.offer': 'An agreement is out for signature until {until}',
  'ladder.rest.insolvency': 'Insolvency: file the claim instead of collecting. {reason}',
  'ladder.rest.other': 'Not to be contacted: {reason}',
  'ladder.rest.dispute': 'In dispute: {reason}',
  'ladder.rest.promise': 'Payment is promised for {due}',
  'ladder.rest.plan': 'A plan runs; its next payment is due on {due}',
  'ladder.rest.cure': 'What is late under a plan may be made up for until {until}',
  'ladder.rest.covered': 'Money received that is not yet allocated covers it',
  'ladder.rest.small': 'What is open is too small to ask for',
  'ladder.rest.minimum': 'Less is overdue than the policy asks for',
  'ladder.rest.waiting': 'Level {level} follows on {on}',
  'ladder.rest.done': 'Level {level}, the last one, was sent. Decide what to do next.',
  'ladder.rest.deadline': 'The customer was given until {deadline}',
  'ladder.rest.gap': 'The last contact is less than {days|day|days} ago',
  'ladder.rest.budget': '{contacts|contact|contacts} in {days|day|days} are enough',
  'ladder.note.promiseBroken': 'The promise for {due} was not kept in full.',
  'ladder.note.planBroken': 'The plan is broken: the payment of {due} is missing.',
  'ladder.step.friendlyReminder': 'Friendly reminder',
  'ladder.step.personalCall': 'Personal call',
  'ladder.step.formalReminder': 'Formal reminder with a date',
  'ladder.step.dialogue': 'Talk with options',
  'ladder.step.registeredLetter': 'Registered letter',
  'ladder.step.agency': 'Handover to an agency',
  'ladder.no-policies': 'Give at least one policy.',
  'ladder.unknown-policy': 'There is no policy "{policy}". Choose another, or add it.',
  'ladder.policy-twice': 'Two policies are called "{policy}".',
  'ladder.policy-empty': 'Policy "{policy}" has no levels.',
  'ladder.level-numbers': 'The levels of policy "{policy}" must be different whole numbers from 1.',
  'ladder.level-days': 'Level {level} of policy "{policy}" needs a whole number of days.',
  'ladder.amount': '"{value}" in policy "{policy}" is not an amount such as 10.00.',
  'ladder.policy-shape': 'The file of policies cannot be read: {problems}',
  'ladder.no-candidate': 'Only a suggestion of the last run can become a draft.',
  'ladder.no-draft': 'Only a draft can be sent.',
};
