import type { Account } from '../../../../domain/accounts/account';
import {
  type AttachmentKind,
  MAX_ATTACHMENT_BYTES,
} from '../../../../domain/accounts/dossier/types';
import type { IpcResult, KeptAttachment } from '../../../../ipc/contract';
import { useApp } from '../../../frame/appContext';
import { tellFailure, tellRefusal } from '../../../frame/tellRefusal';
import { useActMany } from '../../../frame/useAct';
import { useMessages } from '../../../messages/useMessages';
import { usePast } from '../day/dayContext';

interface Attaching {
  /** Lets the user choose files and attaches them. */
  readonly choose: () => void;
  /** Attaches files that were dropped. */
  readonly drop: (files: readonly File[]) => void;
}

/** Attaches files to a customer: main keeps the bytes, the journal their hash. Null while looking at the past. */
export function useAttach(account: Account, kind: AttachmentKind = 'other'): Attaching | null {
  const m = useMessages();
  const say = m.dossier.files;
  const { api } = useApp();
  const act = useActMany();
  const past = usePast();
  if (past) return null;
  return {
    choose: () => void api.dossierFilesChoose({ title: say.choose }).then(book),
    drop: (files) => void keepAll(files).then(book),
  };

  async function keepAll(files: readonly File[]): Promise<IpcResult<readonly KeptAttachment[]>> {
    const kept: KeptAttachment[] = [];
    for (const file of files) {
      if (file.size === 0 || file.size > MAX_ATTACHMENT_BYTES) {
        return { ok: false, error: { code: 'too-large', detail: `${file.size} bytes` } };
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await api.dossierFileKeep({ name: file.name, bytes });
      if (!answer.ok) return answer;
      kept.push(answer.value);
    }
    return { ok: true, value: kept };
  }

  async function book(answer: IpcResult<readonly KeptAttachment[]>): Promise<void> {
    if (!answer.ok) return tellFailure(answer.error);
    if (answer.value.length === 0) return;
    const steps = answer.value.map(({ name, sha256, bytes }) => ({
      account: account.id,
      command: { type: 'attachFile', file: { name, sha256, size: bytes, kind } } as const,
    }));
    const done = await act(steps, say.done(steps.length));
    if (!done.ok) tellRefusal(done.error);
  }
}
