import type { Trace } from '../../accounts/dossier/types';
import type { PostalAddress } from '../../accounts/party';
import { tracesOf } from '../../accounts/views/dossier';
import type { PlainDate } from '../../dates/plainDate';
import { addressHistory } from '../../tracing/address';
import type { PackSpeech } from '../words/words';
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
export function addressesOf({ account, events, clean, speech }: Asked): KnownAddress[] {
  const kept = addressHistory(events).map(({ address, from, until, by, imported }) => ({
    address,
    from,
    until,
    source: imported ? speech.say('imported') : speech.say('enteredBy', { by }),
  }));
  const found = tracesOf(account).flatMap((trace) =>
    trace.found === null
      ? []
      : [
          {
            address: trace.found,
            from: trace.on,
            until: null,
            source: [lineOf(trace, speech), clean(trace.note)].filter(Boolean).join('. '),
          },
        ],
  );
  return [...kept, ...found];
}

/** Searches for the address, whatever they gave: the day, what came of it, a note. */
export function searchesOf({ account, clean, speech }: Asked): readonly (readonly string[])[] {
  return tracesOf(account).map((trace) => [
    speech.short(trace.on),
    lineOf(trace, speech),
    clean(trace.note),
  ]);
}

/** Who was asked and what was said, as the contact log has it. */
function lineOf({ source, result }: Trace, { log }: PackSpeech): string {
  return log({ code: `log.trace.${source}.${result}`, params: {} });
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
