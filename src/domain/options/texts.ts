import type { Texts } from '../messages/texts';

/** Why options cannot be compared, and what to consider before one is offered. */
export const OPTION_TEXTS: Texts = {
  'options.first-in-past': 'The first payment would be on {on}, in the past. Choose a later day.',
  'options.affordable-not-positive':
    'What the customer can pay in a month must be above zero. Leave it empty if it was not said.',
  'options.too-little':
    '{amount} {currency} a month would not pay it off in {most} instalments. It takes {least} {currency} a month or more.',
  'options.long':
    'Runs for more than two years: few agreements hold that long. Ask for more at first, or agree on a day to look at it again.',
  'options.consumer-interest':
    'A private person: interest can make this regulated credit. Without interest it usually is not.',
  'options.consumer-long':
    'A private person: more than {most} payments or a year may be regulated credit.',
  'options.past-limitation':
    'Ends after {on}, the probable last day of limitation: agree only in writing, with the acknowledgement of the debt.',
  'options.near-limitation':
    'Ends shortly before {on}, the probable last day of limitation: have the acknowledgement signed first.',
};
