import type { Trace } from '../../accounts/dossier/types';
import type { PostalAddress } from '../../accounts/party';
import { tracesOf } from '../../accounts/views/dossier';
import type { PlainDate } from '../../dates/plainDate';
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

const SOURCES: Readonly<Record<Trace['source'], string>> = {
  invoice: 'invoice',
  contract: 'contract',
  companyRegister: 'company register',
  businessInformation: 'business information office',
  returnedMail: 'returned mail',
  customer: 'the customer',
};

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
            source: [SOURCES[source], clean(note)].filter(Boolean).join(': '),
          },
        ],
  );
  return [...kept, ...found];
}

/** Searches for the address, whatever they gave. */
export function searchesOf({ account, clean }: Asked): readonly (readonly string[])[] {
  return tracesOf(account).map(({ on, source, result, note }) => [
    on,
    SOURCES[source],
    RESULTS[result],
    clean(note),
  ]);
}

const RESULTS: Readonly<Record<Trace['result'], string>> = {
  confirmed: 'address confirmed',
  newAddress: 'another address found',
  undelivered: 'not to be reached there',
  nothing: 'nothing found',
};

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
