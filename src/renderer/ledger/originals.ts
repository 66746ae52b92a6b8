import { type Refusal, refusal } from '../../domain/refusal';
import { err, ok, type Result } from '../../domain/result';
import type { OriginalFile } from './api';
import type { Session } from './session';

/**
 * Has main keep the files that become attachments, so that no booking names a file that is nowhere.
 * Refuses `attachment-not-kept` with the name of the first one that could not be kept.
 */
export async function keepOriginals(
  session: Session,
  originals: readonly OriginalFile[],
): Promise<Result<null, Refusal>> {
  for (const { name, sha256, bytes } of originals) {
    const kept = await session.ports.api.attachmentKeep({ sha256, bytes });
    if (!kept.ok) return err(notKept(name, kept.error.code));
  }
  return ok(null);
}

function notKept(name: string, code: string): Refusal {
  return code === 'disk-full' ? refusal('disk-full') : refusal('attachment-not-kept', { name });
}
