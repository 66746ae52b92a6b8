import { daysBetween, type PlainDate } from '../dates/plainDate';
import { ratio } from './ratio';

/** A chased item: its steps in the order sent, and the money that came. Minor units, one currency. */
export interface ChasedItem {
  readonly steps: readonly {
    readonly level: number;
    readonly on: PlainDate;
    readonly open: number;
  }[];
  readonly receipts: readonly { readonly on: PlainDate; readonly minor: number }[];
}

export interface StepRecovery {
  readonly level: number;
  /** Times the step was sent, and what was open then. */
  readonly sent: number;
  readonly chased: number;
  /** Money received after the step, before the next one, within the window. */
  readonly recovered: number;
  readonly recoveredPct: number | undefined;
}

/**
 * The step a payment is credited to: the last one on or before its day, if that is no more than
 * `windowDays` ago. `steps` come in the order they were taken.
 */
export function creditedStep<S extends { readonly on: PlainDate }>(
  steps: readonly S[],
  on: PlainDate,
  windowDays: number,
): S | undefined {
  const step = steps.findLast((taken) => taken.on <= on);
  return step !== undefined && daysBetween(step.on, on) <= windowDays ? step : undefined;
}

/**
 * What each level brought in: a receipt is credited to the last step sent on or before its day, if
 * that is no more than `windowDays` ago. Levels rise. A step sent on the day the money came counts.
 */
export function recoveredByStep(items: readonly ChasedItem[], windowDays: number): StepRecovery[] {
  const levels = new Map<number, { sent: number; chased: number; recovered: number }>();
  const of = (level: number) => {
    const row = levels.get(level) ?? { sent: 0, chased: 0, recovered: 0 };
    levels.set(level, row);
    return row;
  };
  for (const item of items) {
    for (const step of item.steps) {
      of(step.level).sent += 1;
      of(step.level).chased += step.open;
    }
    for (const receipt of item.receipts) {
      const step = creditedStep(item.steps, receipt.on, windowDays);
      if (step !== undefined) of(step.level).recovered += receipt.minor;
    }
  }
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, row]) => ({
      level,
      ...row,
      recoveredPct: ratio(row.recovered, row.chased, 100),
    }));
}
