import type { Comparison } from '../../../domain/importing/compare';
import type { OriginalFile } from '../../ledger/api';
import type { NamedBytes, OpenedFile } from '../../workers/importProtocol';

/** The files that become attachments of what is booked: those of new and of changed documents. */
export function originalsOf(
  { fresh, changed }: Comparison,
  { invoices = [] }: OpenedFile,
  files: readonly NamedBytes[],
): OriginalFile[] {
  const wanted = new Set(
    [...fresh, ...changed].flatMap(({ item }) => item.attachment?.sha256 ?? []),
  );
  return invoices.flatMap(({ name, sha256 }, index) => {
    const bytes = files[index]?.bytes;
    return bytes === undefined || !wanted.has(sha256) ? [] : [{ name, sha256, bytes }];
  });
}
