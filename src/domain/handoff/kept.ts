import type { Account, Item } from '../accounts/account';
import { attachmentsOf } from '../accounts/views/dossier';
import type { StoredEvent } from '../journal/storedEvent';
import type { EnclosedFile } from './input';

/** A kept file that may go along, with the key it is chosen by. */
export interface Enclosure {
  readonly key: string;
  readonly file: EnclosedFile;
}

/** The files of the chosen invoices, those attached to the customer, and signed agreements about them. */
export function enclosuresOf(account: Account, items: readonly Item[]): Enclosure[] {
  const invoices = items.flatMap(({ id, number, issuedOn: on, attachment }) =>
    attachment === undefined
      ? []
      : [{ key: `item/${id}`, file: fileOf('invoice', on, attachment, number) }],
  );
  const attached = attachmentsOf(account).map(({ id, kind, on, name, sha256 }) => ({
    key: `file/${id}`,
    file: fileOf(kind, on, { name, sha256 }, ''),
  }));
  const chosen = new Set(items.map(({ id }) => id));
  const signed = account.plans.flatMap(({ id, agreedOn, paper, items: about, reference = '' }) =>
    paper?.scan == null || !about.some((one) => chosen.has(one))
      ? []
      : [{ key: `plan/${id}`, file: fileOf('signed-agreement', agreedOn, paper.scan, reference) }],
  );
  return [...invoices, ...attached, ...signed];
}

/** Every file that is kept about a customer, each once: also what went into envelopes, and all proofs. */
export function everyFileOf(account: Account, events: readonly StoredEvent[]): EnclosedFile[] {
  const proofs = account.letters.flatMap(({ posting }) =>
    (posting?.proofs ?? []).map((proof) =>
      fileOf('posting-proof', posting?.on ?? account.openedOn, proof, posting?.number ?? ''),
    ),
  );
  const enclosed = events.flatMap(({ event }) =>
    event.type === 'letterIssued'
      ? (event.enclosed ?? []).map((file) => fileOf('other', event.on, file, ''))
      : [],
  );
  const all = [
    ...enclosuresOf(account, account.items).map(({ file }) => file),
    ...proofs,
    ...enclosed,
  ];
  const seen = new Set<string>();
  return all.filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256));
}

function fileOf(
  type: EnclosedFile['type'],
  on: EnclosedFile['on'],
  { name, sha256 }: { readonly name: string; readonly sha256: string },
  number: string,
): EnclosedFile {
  return { type, on, name, sha256, number };
}
