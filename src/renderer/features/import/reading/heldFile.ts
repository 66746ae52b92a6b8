import { ok } from '../../../../domain/result';
import type { Api, HeldFile, IpcResult } from '../../../../ipc/contract';

/**
 * The bytes of a file that main holds, fetched piece by piece: between two the window draws. Stops
 * early, with what there is, once nobody waits for them any more.
 */
export async function bytesOf(
  api: Pick<Api, 'importRead'>,
  { key, size }: HeldFile,
  isWanted: () => boolean,
): Promise<IpcResult<Uint8Array>> {
  const bytes = new Uint8Array(size);
  let from = 0;
  while (from < size && isWanted()) {
    const piece = await api.importRead({ key, from });
    if (!piece.ok) return piece;
    bytes.set(piece.value, from);
    from += piece.value.length;
  }
  return ok(bytes);
}
