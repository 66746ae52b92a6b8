import { statfs } from 'node:fs/promises';
import { err, ok } from '../../domain/result';
import type { IpcResult } from '../../ipc/contract';
import { DISK_FLOOR_BYTES } from '../../ipc/limits';

/** Bytes this user can still write on the disk that holds `folder`. */
export async function diskFree(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Refuses to begin something large when little room is left. */
export async function checkRoom(folder: string): Promise<IpcResult<null>> {
  const free = await diskFree(folder);
  if (free >= DISK_FLOOR_BYTES) return ok(null);
  return err({ code: 'disk-full', detail: `${free} bytes free, ${DISK_FLOOR_BYTES} needed` });
}
