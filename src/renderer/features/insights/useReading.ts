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
  readonly reader: InsightsReader;
  readonly read: Promise<boolean>;
}

let current: Reading | null = null;

/** Reads the book when it, the day or the stated rates are not those of the figures shown. */
export function useReading(asOf: PlainDate): void {
  const ledger = useLedger();
  const { settings, status } = useBook();
  const { rates } = settings;
  const { lastSeq } = status;
  const attempt = useInsights((state) => state.attempt);
  useEffect(() => {
    const key = `${lastSeq} ${asOf} ${attempt}`;
    if (current?.key !== key) current = start(ledger, asOf, key);
    void show(current, asOf, rates);
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

function start(ledger: Ledger, asOf: PlainDate, key: string): Reading {
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
  return { key, reader, read };
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
