import type { Texts } from '../messages/texts';

/** Sentences for the refusals of plans. */
export const planTexts: Texts = {
  'plan.nothing-to-pay': 'There is nothing to pay: the debt is not above zero.',
  'plan.first-date-missing': 'Give the date of the first payment.',
  'plan.down-payment-not-positive': 'The down payment must be above zero; leave it out for none.',
  'plan.down-payment-too-large':
    'The down payment covers the whole debt. Lower it, or agree a single payment instead.',
  'plan.down-payment-after-first':
    'The down payment is due after the first part. Give an earlier date for it.',
  'plan.part-below-minor-unit':
    'The parts would be smaller than the smallest unit of the currency. Choose fewer parts.',
  'plan.amount-larger-than-debt':
    'The amount per part is larger than the debt. Choose a smaller amount.',
  'plan.parts-not-positive': 'Give the number of parts as a whole number of 1 or more.',
  'plan.too-many-parts':
    'The plan would have {parts} parts or more; the limit is {limit}. Choose larger or fewer parts.',
  'plan.amount-below-interest':
    'Part {no} would not even cover the interest of its period. Choose a larger amount.',
  'plan.interest-negative': 'Interest cannot be below zero.',
  'plan.rate-not-a-number': '“{rate}” is not a yearly rate in percent such as 9.5.',
  'plan.rate-missing': 'No interest rate is known for {from}. Add the rate of that period.',
};
