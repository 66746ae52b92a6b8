import type { CallPhrases } from './phrases';

export const ENGLISH_PHRASES: CallPhrases = {
  greeting: 'Good day, this is {me} of {company}. May I speak with {person}, please?',
  greetingFirm:
    'Good day, this is {me} of {company}. Who looks after payments in your house, please?',
  thanks: 'Thank you for the payment of {amount} of {date}; it has arrived.',
  unmatched: 'We have received {amount} from you that we cannot match yet. What was it meant for?',
  broken:
    'On {made} you told us that {amount} would arrive by {date}. I could not find it in our account. Can you help me?',
  partly:
    'Of the {amount} you announced for {date}, {received} has arrived; thank you. When may we expect the rest?',
  purpose:
    'I am calling about {amount}; the oldest part has been due since {date}. Did the invoices reach you, and is everything in order with them?',
  notDue:
    'I only want to ask whether our invoices reached you and whether everything is in order with them.',
  question: 'What is in the way, and by which day can you pay?',
  offer:
    'If the whole sum is difficult at present, we can talk about a later date or about instalments.',
  closing: 'Thank you for your time and for speaking openly. I have noted what we agreed. Goodbye.',
};
