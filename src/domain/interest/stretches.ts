import { addDays, addYears, type PlainDate } from '../dates/plainDate';
import type { DayCount } from './conventions';
import { yearEnds } from './dayCount';
import type { RateStep } from './rates';

/** Days that share one rate and one principal: after `after`, up to and including `last`. */
export interface Stretch {
  readonly after: PlainDate;
  readonly last: PlainDate;
  readonly ratePct: string;
  /** The day after `last` is an anniversary of the default: unpaid interest joins the principal. */
  readonly capitalises: boolean;
}

export interface StretchInput {
  /** The last day before interest starts. */
  readonly after: PlainDate;
  /** The last day that bears interest. */
  readonly last: PlainDate;
  readonly steps: readonly RateStep[];
  readonly dayCount: DayCount;
  /** Days after which the principal changes because of money received. */
  readonly creditDays: readonly PlainDate[];
  readonly compounds: boolean;
}

/** Cuts a period at every change of rate, at credits, at anniversaries and where the day count asks. */
export function stretchesOf(input: StretchInput): Stretch[] {
  const { after, last, steps } = input;
  if (last <= after) return [];
  const anniversaries = new Set(input.compounds ? anniversaryEves(after, last) : []);
  const cuts = new Set<PlainDate>([
    ...steps.map((step) => addDays(step.from, -1)),
    ...yearEnds(input.dayCount, addDays(after, 1), last),
    ...input.creditDays,
    ...anniversaries,
    last,
  ]);
  const ends = [...cuts].filter((day) => day > after && day <= last).sort();
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? after;
    return {
      after: start,
      last: end,
      ratePct: rateFor(steps, addDays(start, 1)),
      capitalises: anniversaries.has(end),
    };
  });
}

/** The days before each anniversary of the first day of default, up to `last`. */
function anniversaryEves(after: PlainDate, last: PlainDate): PlainDate[] {
  const first = addDays(after, 1);
  const eves: PlainDate[] = [];
  for (let years = 1; ; years += 1) {
    const eve = addDays(addYears(first, years), -1);
    if (eve > last) return eves;
    eves.push(eve);
  }
}

function rateFor(steps: readonly RateStep[], day: PlainDate): string {
  const step = steps.findLast((candidate) => candidate.from <= day);
  if (step === undefined) throw new Error(`no rate step covers ${day}`);
  return step.ratePct;
}
