import type { Texts } from '../messages/texts';

/** Why options cannot be compared, and what to consider before one is offered. */
export const OPTION_TEXTS: Texts = {
  'options.first-in-past': 'The first payment would be on {on}, in the past. Choose a later day.',
  'options.affordable-not-positive':
    'What the customer can pay in a month must be above zero. Leave it empty if it was not said.',
  'options.consumer-interest':
    'A private person: interest can make this regulated credit. Without interest it usually is not.',
  'options.consumer-long':
    'A private person: more than {most} payments or a year may be regulated credit.',
  'options.past-limitation':
    'Ends after {on}, the probable last day of limitation: agree only in writing, with the acknowledgement of the debt.',
  'options.near-limitation':
    'Ends shortly before {on}, the probable last day of limitation: have the acknowledgement signed first.',
};
