import { TRACE_RESULT_NAMES, TRACE_SOURCE_NAMES } from '../../accounts/log/texts';
import type { PostalAddress } from '../../accounts/party';
import { tracesOf } from '../../accounts/views/dossier';
import type { PlainDate } from '../../dates/plainDate';
import { shortDate } from '../../documents/format';
import { addressHistory } from '../../tracing/address';
import type { Asked } from './request';

/** An address, since when it is or was on record, and where it came from. */
export interface KnownAddress {
  readonly address: PostalAddress;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly source: string;
}

/** Somebody outside the house who was given a case of the customer. */
export interface Recipient {
  readonly name: string;
  readonly on: PlainDate;
  readonly invoices: readonly string[];
  /** The pack, and its SHA-256. */
  readonly file: string;
  readonly sha256: string;
  readonly endedOn: PlainDate | null;
}

/** Every address that was on record, and those a search found. */
export function addressesOf({ account, events, clean }: Asked): KnownAddress[] {
  const kept = addressHistory(events).map(({ address, from, until, by, imported }) => ({
    address,
    from,
    until,
    source: imported ? 'a list of customers or invoices that was imported' : `entered by ${by}`,
  }));
  const found = tracesOf(account).flatMap(({ found: address, on, source, note }) =>
    address === null
      ? []
      : [
          {
            address,
            from: on,
            until: null,
            source: [TRACE_SOURCE_NAMES[source] ?? '', clean(note)].filter(Boolean).join(': '),
          },
        ],
  );
  return [...kept, ...found];
}

/** Searches for the address, whatever they gave. */
export function searchesOf({ account, clean }: Asked): readonly (readonly string[])[] {
  return tracesOf(account).map(({ on, source, result, note }) => [
    shortDate(on),
    TRACE_SOURCE_NAMES[source] ?? '',
    TRACE_RESULT_NAMES[result] ?? '',
    clean(note),
  ]);
}

/** Every agency, lawyer or court that was given a case, out of the journal. */
export function recipientsOf({ account, events }: Asked): Recipient[] {
  const numbers = new Map(account.items.map(({ id, number }) => [id, number]));
  return events.flatMap(({ event }) => {
    if (event.type !== 'handedOff') return [];
    const { agency: name, on, items, fileName: file, packSha256: sha256, handoff: id } = event;
    const endedOn = account.handoffs.find((one) => one.id === id)?.recalledOn ?? null;
    const invoices = items.flatMap((item) => numbers.get(item) ?? []);
    return [{ name, on, invoices, file, sha256, endedOn }];
  });
}
