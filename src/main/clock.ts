/** The main process's only clock. */
export interface Clock {
  now(): Date;
  /** The fixed moment (ISO 8601) tests and demos live in, or null: the real clock runs. */
  readonly fixed: string | null;
}

/** The real clock, or one that stands still at `fixed` (ISO 8601 with its zone). Throws on any other text. */
export function createClock(fixed: string | undefined): Clock {
  if (fixed === undefined || fixed === '') return { now: () => new Date(), fixed: null };
  const moment = new Date(fixed);
  if (Number.isNaN(moment.getTime())) throw new Error('FORBEAR_NOW is not an ISO 8601 moment');
  return { now: () => new Date(moment), fixed: moment.toISOString() };
}
