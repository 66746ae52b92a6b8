import { addDays, type PlainDate } from '../dates/plainDate';
import { addWorkingDays, type Holidays, toWorkingDay } from '../dates/workingDays';
import { sumMinor } from '../money/money';
import type { PlanRow } from './types';

/** Money received towards the plan; minor units, negative for a payment that came back. */
export interface PlanReceipt {
  readonly on: PlainDate;
  readonly minor: number;
}

/** How many days a payment may be late. */
export interface Grace {
  readonly days: number;
  readonly unit: 'days' | 'bankDays';
  readonly holidays?: Holidays;
  /** A private person's agreement is broken by two payments in a row, or the last (its clause `default`). */
  readonly forgivesOne?: boolean;
}

export type PlanState = 'onTime' | 'late' | 'broken' | 'fulfilled';

/** What has been paid of a plan, whatever the days of grace say. */
export interface PlanProgress {
  /** Paid of each row, oldest row first; minor units. */
  readonly paid: readonly number[];
  /** Number of the first row not paid in full, and what is open of it. */
  readonly next?: { readonly no: number; readonly due: PlainDate; readonly open: number };
  /** What should have come by now and has not. */
  readonly behind: number;
}

export interface PlanStatus extends PlanProgress {
  readonly state: PlanState;
  /** Last day on which what is missing does not break the plan; absent when all is paid. */
  readonly graceEnds?: PlainDate;
}

/** The part of a row the status needs. */
export type DuePart = Pick<PlanRow, 'no' | 'due' | 'amount'>;

/**
 * Where a plan stands at the end of a day. Receipts up to that day pay the rows in order. A row is
 * late after its due date and breaks the plan once it is more than the days of grace late: calendar
 * days when `grace` is a number.
 */
export function planStatus(
  rows: readonly DuePart[],
  receipts: readonly PlanReceipt[],
  asOf: PlainDate,
  grace: number | Grace,
): PlanStatus {
  const progress = planProgress(rows, receipts, asOf);
  const { next } = progress;
  if (next === undefined) return { ...progress, state: 'fulfilled' };
  const graceEnds = lastDayOfGrace(decisiveDay(rows, next.no, grace), grace);
  return { ...progress, state: stateOf(next.due, graceEnds, asOf), graceEnds };
}

/** What receipts up to the end of a day have paid of the rows, in order. */
export function planProgress(
  rows: readonly DuePart[],
  receipts: readonly PlanReceipt[],
  asOf: PlainDate,
): PlanProgress {
  const received = sumMinor(receipts.filter((one) => one.on <= asOf).map((one) => one.minor));
  const paid = spreadOver(rows, received);
  const index = rows.findIndex((row, at) => (paid[at] ?? 0) < row.amount);
  const row = rows[index];
  if (row === undefined) return { paid, behind: 0 };
  const due = sumMinor(rows.filter((one) => one.due < asOf).map((one) => one.amount));
  return {
    paid,
    next: { no: row.no, due: row.due, open: row.amount - (paid[index] ?? 0) },
    behind: Math.max(0, due - received),
  };
}

function stateOf(due: PlainDate, graceEnds: PlainDate, asOf: PlainDate): PlanState {
  if (asOf <= due) return 'onTime';
  return asOf <= graceEnds ? 'late' : 'broken';
}

/** The due date whose days of grace decide: of the first row that is open, or of the one after it. */
function decisiveDay(rows: readonly DuePart[], no: number, grace: number | Grace): PlainDate {
  const index = rows.findIndex((row) => row.no === no);
  const after = typeof grace !== 'number' && grace.forgivesOne === true ? 1 : 0;
  const row = rows[index + after] ?? rows[index];
  if (row === undefined) throw new Error(`no row ${no}`);
  return row.due;
}

/**
 * Last day on which a payment due on `due` is late but does not break the plan. Bank days are
 * counted from the due date, or from the bank day after it when the banks are closed on it.
 */
export function lastDayOfGrace(due: PlainDate, grace: number | Grace): PlainDate {
  if (typeof grace === 'number') return addDays(due, grace);
  const { days, unit, holidays } = grace;
  if (unit === 'days') return addDays(due, days);
  return addWorkingDays(toWorkingDay(due, 'next', holidays), days, holidays);
}

function spreadOver(rows: readonly DuePart[], received: number): number[] {
  let left = Math.max(0, received);
  return rows.map((row) => {
    const part = Math.min(left, row.amount);
    left -= part;
    return part;
  });
}

/** What falls due at once when a plan is broken; minor units. */
export interface Acceleration {
  readonly on: PlainDate;
  readonly principal: number;
  readonly interest: number;
  readonly total: number;
}

/**
 * The whole rest, due on the day the plan is ended. Payments made count towards the interest of
 * their row first, then its principal. `futureInterest`: whether interest of rows not yet due is
 * owed too (a sum fixed beforehand: keep) or not yet earned (a yearly rate: drop).
 */
export function accelerate(
  rows: readonly PlanRow[],
  paid: readonly number[],
  on: PlainDate,
  futureInterest: 'keep' | 'drop',
): Acceleration {
  let principal = 0;
  let interest = 0;
  rows.forEach((row, index) => {
    const covered = paid[index] ?? 0;
    const earned = futureInterest === 'keep' || row.due <= on;
    if (earned) interest += Math.max(0, row.interest - covered);
    principal += row.principal - Math.max(0, covered - row.interest);
  });
  return { on, principal, interest, total: principal + interest };
}
