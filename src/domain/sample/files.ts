import type { AnyEvent, ImportedFile } from '../accounts/events';
import type { BatchId } from '../accounts/ids';
import { dayOfMoment, type PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { SampleStep } from './types';

interface Tally {
  readonly kind: ImportedFile['kind'];
  readonly on: PlainDate;
  readonly at: string;
  rows: number;
  readonly totals: Map<Currency, number>;
}

/** The records of the files the steps came from: one per batch, just before its first event. */
export function fileSteps(
  steps: readonly SampleStep[],
  by: string,
  hash: (text: string) => string,
): SampleStep[] {
  const tallies = new Map<BatchId, Tally>();
  for (const step of steps) count(tallies, step);
  return [...tallies].map(([batch, tally]) => {
    const file = fileOf(batch, tally, hash);
    return { at: tally.at, by, account: null, event: { type: 'fileImported', batch, file } };
  });
}

function fileOf(batch: BatchId, tally: Tally, hash: (text: string) => string): ImportedFile {
  const { kind, on, rows } = tally;
  const name = kind === 'openItems' ? `open-items-${on}.csv` : `statement-${on}.csv`;
  const totals = Object.fromEntries(tally.totals);
  return {
    kind,
    name,
    sha256: hash(`${batch} ${JSON.stringify(totals)}`),
    preset: 'sample',
    asOf: on,
    on,
    rows,
    fresh: rows,
    changed: 0,
    refused: 0,
    totals,
  };
}

function count(tallies: Map<BatchId, Tally>, { at, event }: SampleStep): void {
  const brought = broughtBy(event);
  if (brought === null) return;
  const known = tallies.get(brought.batch);
  const tally = known ?? {
    kind: brought.kind,
    on: dayOfMoment(at),
    at,
    rows: 0,
    totals: new Map(),
  };
  tallies.set(brought.batch, tally);
  tally.rows += brought.amounts.length;
  for (const { currency, minor } of brought.amounts) {
    tally.totals.set(currency, (tally.totals.get(currency) ?? 0) + minor);
  }
}

interface Brought {
  readonly batch: BatchId;
  readonly kind: ImportedFile['kind'];
  readonly amounts: readonly { readonly currency: Currency; readonly minor: number }[];
}

function broughtBy(event: AnyEvent): Brought | null {
  if (event.type === 'itemsImported') {
    return { batch: event.batch, kind: 'openItems', amounts: event.items };
  }
  if (event.type === 'paymentReceived' && event.batch !== null) {
    return { batch: event.batch, kind: 'bankStatement', amounts: [event] };
  }
  return null;
}
