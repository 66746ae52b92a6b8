import { useDeferredValue, useEffect, useMemo } from 'react';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { CellPlace, Insights } from '../../../../domain/kpi/insights/tables';
import { companyPolicy } from '../../../../domain/ladder/shippedPolicies';
import { policiesInForce, ratesInForce } from '../../../../domain/settings/inForce';
import type { Settings } from '../../../../domain/settings/settings';
import type { Ledger } from '../../../ledger/api';
import { useBook, useLedger } from '../../../ledger/hooks';
import { type Basis, type ShownFigures, useInsights } from '../insightsStore';
import { InsightsReader, PORTION, type ReadingScope } from './insightsReader';
import { withKnown } from './withKnown';

/** One worker with its sums: for one day, one set of rules and one attempt. */
interface Reading {
  readonly scope: ReadingScope;
  readonly attempt: number;
  readonly reader: InsightsReader;
}

let current: Reading | null = null;
/** What was asked for last: who asked before leaves the answer to it. */
let latest: Basis | null = null;

interface Read extends ShownFigures {
  /** False while the figures shown are of before a booking, of another day or of other rates. */
  readonly isCurrent: boolean;
  /** There are figures, and they are of before. */
  readonly isBehind: boolean;
}

const NOTHING: Insights = { currencies: [], tables: [], missing: [] };

/** Keeps the figures at the book, the day and the stated rates, and says whether those shown are. */
export function useReading(asOf: PlainDate): Read {
  const ledger = useLedger();
  const { accounts, company, settings } = useBook();
  const policies = policiesInForce(settings);
  const home = company?.address.country ?? '';
  const stated = ratesInForce(settings, company);
  const attempt = useInsights((state) => state.attempt);
  const wanted = useMemo(
    (): Basis => ({ accounts, asOf, policies, home, stated }),
    [accounts, asOf, policies, home, stated],
  );
  useEffect(() => {
    void follow(ledger, wanted, attempt);
  }, [ledger, wanted, attempt]);
  // Ten charts are drawn anew: between the answers to keys, not before them.
  const shown = useDeferredValue(useInsights((state) => state.shown));
  if (shown === null)
    return { ...{ insights: NOTHING, basis: wanted }, isCurrent: false, isBehind: false };
  const isCurrent = isSame(shown.basis, wanted);
  return { ...shown, isCurrent, isBehind: !isCurrent };
}

/** Bank days a promised payment may take, by the company's ladder. */
export function promiseGrace({ ladders }: Settings): number {
  return companyPolicy(ladders).promiseGraceBankDays ?? 0;
}

/** The customers in a cell of the figures, as the book is now. */
export async function customersBehind(place: CellPlace) {
  const reader = current?.reader;
  if (reader === undefined || (await reader.bringUp(tellProgress)) === null) return [];
  return reader.behind(place);
}

/** Figures of what the book is once they are added up; a reading that was replaced shows nothing. */
async function follow(ledger: Ledger, wanted: Basis, attempt: number): Promise<void> {
  const reading = readingOf(ledger, wanted, attempt);
  latest = wanted;
  try {
    const accounts = await reading.reader.bringUp(tellProgress);
    if (accounts === null || latest !== wanted) return;
    const insights = await reading.reader.tables(wanted.stated);
    if (current !== reading) return;
    const basis = { ...wanted, accounts };
    useInsights.setState(({ shown }) => ({
      shown: { insights: withKnown(shown?.insights, insights), basis },
      ...{ reading: null, failed: false },
    }));
  } catch (error) {
    if (current !== reading) return;
    useInsights.setState({ reading: null, failed: true });
    throw error;
  }
}

/** The worker that has added up on these terms, or a new one. */
function readingOf(ledger: Ledger, wanted: Basis, attempt: number): Reading {
  if (current?.attempt === attempt && isSameScope(current.scope, wanted)) return current;
  current?.reader.end();
  const { asOf, policies, home } = wanted;
  const scope = { asOf, policies, home };
  const worker = new Worker(new URL('../../../workers/insightsWorker.ts', import.meta.url), {
    type: 'module',
  });
  useInsights.setState({ reading: null, failed: false });
  current = { scope, attempt, reader: new InsightsReader(worker, ledger, scope) };
  return current;
}

/** Not at every step: only as often as somebody could see the bar move. */
const TELL_EVERY_MS = 100;
let told = 0;

function tellProgress(done: number, total: number): void {
  const now = performance.now();
  if (total <= PORTION || now - told < TELL_EVERY_MS) return;
  told = now;
  useInsights.setState({ reading: { done, total } });
}

function isSame(a: Basis, b: Basis): boolean {
  return isSameScope(a, b) && a.accounts === b.accounts && a.stated === b.stated;
}

function isSameScope(a: ReadingScope, b: ReadingScope): boolean {
  return a.asOf === b.asOf && a.policies === b.policies && a.home === b.home;
}
