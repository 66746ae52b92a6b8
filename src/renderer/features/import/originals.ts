import type { OriginalFile } from '../../ledger/api';
import type { NamedBytes, OpenedFile } from '../../workers/importProtocol';

/** The files of electronic invoices with their bytes: the originals of what is booked from them. */
export function originalsOf(
  { invoices = [] }: OpenedFile,
  files: readonly NamedBytes[],
): OriginalFile[] {
  return invoices.flatMap(({ name, sha256 }, index) => {
    const bytes = files[index]?.bytes;
    return bytes === undefined ? [] : [{ name, sha256, bytes }];
  });
}
