import type { IpcError, IpcErrorCode } from '../../ipc/contract';
import { headline } from '../errors/redact';
import { errnoOf } from '../files/fileSystem';

const CODES: Readonly<Record<string, IpcErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'not-found',
  EFBIG: 'too-large',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
  ENOTDIR: 'no-access',
};

/** What the window may know of an exception: a code it can act on, and no name from the message. */
export function failureOf(error: unknown): IpcError {
  if (error instanceof Error && error.name === 'AbortError') {
    return { code: 'cancelled', detail: 'the job was cancelled' };
  }
  return { code: CODES[errnoOf(error) ?? ''] ?? 'failed', detail: headline(error) };
}
