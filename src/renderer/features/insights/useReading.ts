import { useEffect } from 'react';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { CellPlace, Stated } from '../../../domain/kpi/insights/tables';
import { companyPolicy } from '../../../domain/ladder/shippedPolicies';
import { policiesInForce } from '../../../domain/settings/inForce';
import type { Settings } from '../../../domain/settings/settings';
import type { Ledger } from '../../ledger/api';
import { useBook, useLedger } from '../../ledger/hooks';
import { InsightsReader } from './insightsReader';
import { useInsights } from './insightsStore';

/** One reading: of this state of the ledger, for this day. Its worker answers for what is behind. */
interface Reading {
  readonly key: string;
  /** The day and attempt it is for, whatever the state of the ledger. */
  readonly asked: string;
  readonly reader: InsightsReader;
  readonly read: Promise<boolean>;
}

let current: Reading | null = null;

/**
 * So long nothing is written before the figures follow, in milliseconds: reading a large ledger anew
 * after each of many bookings would only get in their way.
 */
const QUIET_MS = 1_500;

/**
 * Reads the book when it, the day or the stated rates are not those of the figures shown. Another day
 * is read at once, what was booked once it is quiet; until then the figures of before stay.
 */
export function useReading(asOf: PlainDate): void {
  const ledger = useLedger();
  const { settings, status } = useBook();
  const { rates } = settings;
  const { lastSeq } = status;
  const attempt = useInsights((state) => state.attempt);
  useEffect(() => {
    const asked = `${asOf} ${attempt}`;
    const key = `${lastSeq} ${asked}`;
    const read = () => {
      if (current?.key !== key) current = start(ledger, asOf, { key, asked });
      void show(current, asOf, rates);
    };
    if (current?.asked !== asked || current.key === key) return read();
    const timer = setTimeout(read, QUIET_MS);
    return () => clearTimeout(timer);
  }, [ledger, lastSeq, asOf, rates, attempt]);
}

/** Bank days a promised payment may take, by the company's ladder. */
export function promiseGrace({ ladders }: Settings): number {
  return companyPolicy(ladders).promiseGraceBankDays ?? 0;
}

/** The customers in a cell of the figures shown. */
export async function customersBehind(place: CellPlace) {
  return (await current?.reader.behind(place)) ?? [];
}

function start(ledger: Ledger, asOf: PlainDate, of: Pick<Reading, 'key' | 'asked'>): Reading {
  current?.reader.end();
  const book = ledger.book();
  const reader = new InsightsReader();
  const accounts = [...book.accounts.keys()];
  const total = accounts.length;
  useInsights.setState({ reading: { done: 0, total }, failed: false });
  const policies = policiesInForce(book.settings);
  const home = book.company?.address.country ?? '';
  const read = reader.read({ ledger, accounts, asOf, policies, home }, (done) =>
    useInsights.setState({ reading: { done, total } }),
  );
  return { ...of, reader, read };
}

/** A reading that another one has replaced shows nothing any more. */
async function show(reading: Reading, of: PlainDate, stated: Stated): Promise<void> {
  try {
    if (!(await reading.read)) return;
    const insights = await reading.reader.tables(stated);
    if (current === reading) useInsights.setState({ insights, of, reading: null, failed: false });
  } catch (error) {
    if (current !== reading) return;
    useInsights.setState({ reading: null, failed: true });
    throw error;
  }
}
