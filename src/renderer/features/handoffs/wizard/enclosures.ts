import type { Account, Item } from '../../../../domain/accounts/account';
import { attachmentsOf } from '../../../../domain/accounts/views/dossier';
import type { EnclosedFile } from '../../../../domain/handoff/input';

/** A kept file that may go along, with the key it is chosen by. */
export interface Enclosure {
  readonly key: string;
  readonly file: EnclosedFile;
}

/** The files of the chosen invoices, then those attached to the customer. */
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
  return [...invoices, ...attached];
}

function fileOf(
  type: EnclosedFile['type'],
  on: EnclosedFile['on'],
  { name, sha256 }: { readonly name: string; readonly sha256: string },
  number: string,
): EnclosedFile {
  return { type, on, name, sha256, number };
}
