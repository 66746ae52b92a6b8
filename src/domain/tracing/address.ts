import type { Account } from '../accounts/account';
import type { Trace, TraceSource } from '../accounts/dossier/types';
import { TRACE_SOURCES } from '../accounts/dossier/types';
import type { PostalAddress } from '../accounts/party';
import type { ReturnReason } from '../accounts/posting/types';
import { tracesOf } from '../accounts/views/dossier';
import { dayOfMoment, type PlainDate } from '../dates/plainDate';
import type { StoredEvent } from '../journal/storedEvent';

/** An address the customer had, and the day from which the ledger knew it. */
export interface AddressPeriod {
  readonly address: PostalAddress;
  readonly from: PlainDate;
  /** The day another one took its place; null for the present one. */
  readonly until: PlainDate | null;
  readonly by: string;
  /** True when an import brought it, and nobody typed it. */
  readonly imported: boolean;
}

/** The addresses of an account from its events, the present one first. */
export function addressHistory(events: readonly StoredEvent[]): AddressPeriod[] {
  const periods: AddressPeriod[] = [];
  for (const stored of events) {
    const { event, by } = stored;
    if (event.type !== 'accountOpened' && event.type !== 'masterChanged') continue;
    const { address } = event.type === 'accountOpened' ? event.master : event.after;
    if (address === undefined) continue;
    const from = dayOfMoment(stored.at);
    const last = periods.at(-1);
    if (last !== undefined) periods[periods.length - 1] = { ...last, until: from };
    periods.push({ address, from, until: null, by, imported: event.batch !== null });
  }
  return periods.reverse();
}

/** Reasons of the post that say that the customer lives there: he would not have it, or did not fetch it. */
const AT_HOME: readonly ReturnReason[] = ['refused', 'unclaimed'];

/** Sources that speak by themselves: nobody need be reminded to ask them. */
const UNASKED: readonly TraceSource[] = ['returnedMail', 'customer'];

/** How the search for an address stands. */
export interface TracingState {
  /** True while the address on file is in doubt: post came back, and nothing was confirmed since. */
  readonly doubtful: boolean;
  /** Since when, or null. */
  readonly since: PlainDate | null;
  /** The sources that were not asked since then, in the order in which one asks. */
  readonly left: readonly TraceSource[];
  /** The next day that was planned; null when none was. */
  readonly nextOn: PlainDate | null;
}

/**
 * The latest word wins: a confirmed or taken-over address ends the doubt that returned post began. A
 * letter the post brought back counts as well, if it was posted to the address as it is since then.
 */
export function tracingState(
  account: Pick<Account, 'traces' | 'letters'>,
  asOf: PlainDate,
): TracingState {
  const traces = tracesOf(account).filter(({ on }) => on <= asOf);
  const settled = traces.findLastIndex(
    ({ result }) => result === 'confirmed' || result === 'newAddress',
  );
  const since = traces.slice(settled + 1);
  const known = since.filter(({ result }) => result === 'undelivered').map(({ on }) => on);
  const [first] = [...known, ...cameBack(account, traces[settled]?.on, asOf)].sort();
  if (first === undefined) {
    return { doubtful: false, since: null, left: [], nextOn: plannedOn(since) };
  }
  const asked = new Set(since.map(({ source }) => source));
  return {
    doubtful: true,
    since: first,
    left: TRACE_SOURCES.filter((source) => !UNASKED.includes(source) && !asked.has(source)),
    nextOn: plannedOn(since),
  };
}

/** Days on which letters came back that had gone to the address as it was last confirmed. */
function cameBack(
  { letters }: Pick<Account, 'letters'>,
  confirmedOn: PlainDate | undefined,
  asOf: PlainDate,
): PlainDate[] {
  return letters.flatMap(({ posting, withdrawn }) => {
    const outcome = posting?.outcome;
    if (withdrawn || posting === undefined || outcome?.kind !== 'returned') return [];
    const isLater = confirmedOn === undefined || posting.on >= confirmedOn;
    return outcome.on <= asOf && isLater && !AT_HOME.includes(outcome.why) ? [outcome.on] : [];
  });
}

function plannedOn(traces: readonly Trace[]): PlainDate | null {
  return traces.at(-1)?.nextOn ?? null;
}
