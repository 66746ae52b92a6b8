import { shell } from 'electron';
import { err, ok } from '../../domain/result';
import type { IpcResult } from '../../ipc/contract';
import { externalUrl } from './externalUrl';

/** The one door to the system's programs: a checked address, or a refusal. */
export async function openAddress(text: string): Promise<IpcResult<null>> {
  const url = externalUrl(text);
  if (url === null) return err({ code: 'invalid-input', detail: 'address not allowed' });
  try {
    await shell.openExternal(url);
    return ok(null);
  } catch {
    return err({ code: 'failed', detail: 'no program opened the address' });
  }
}
