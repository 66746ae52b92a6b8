import { addYears, daysBetween, type PlainDate } from '../dates/plainDate';
import { yearlyRate } from '../plans/planInterest';
import { type Refusal, refusal } from '../refusal';
import type { OptionsInput } from './types';

/** Instalments a natural person may be given before the agreement may be regulated credit. */
const MOST_CONSUMER_PARTS = 12;
/** Closer than this to the last day of limitation a broken agreement leaves no time to act. */
const NARROW_DAYS = 90;

/** Longer than this many years an agreement seldom lives: a house rule. */
const LONG_YEARS = 2;

/** What to consider before an option is offered; a warning forbids nothing. */
export function optionWarnings(
  parts: number,
  ends: PlainDate,
  { consumer, interestPct, limitation, today }: OptionsInput,
): Refusal[] {
  const warnings: Refusal[] = [];
  if (consumer && (yearlyRate(interestPct.trim())?.n ?? 0n) > 0n) {
    warnings.push(refusal('options.consumer-interest'));
  }
  if (consumer && (parts > MOST_CONSUMER_PARTS || ends > addYears(today, 1))) {
    warnings.push(refusal('options.consumer-long', { most: MOST_CONSUMER_PARTS }));
  }
  if (ends > addYears(today, LONG_YEARS)) warnings.push(refusal('options.long'));
  if (limitation !== null && ends > limitation) {
    warnings.push(refusal('options.past-limitation', { on: limitation }));
  } else if (limitation !== null && daysBetween(ends, limitation) < NARROW_DAYS) {
    warnings.push(refusal('options.near-limitation', { on: limitation }));
  }
  return warnings;
}
