import { useRef, useState } from 'react';
import type { PackContents } from '../../../domain/handoff/input';
import type { Refusal } from '../../../domain/refusal';
import { err, ok, type Result } from '../../../domain/result';
import type { WrittenPack } from '../../../ipc/contract';
import { useApp } from '../../frame/appContext';
import { ipcRefusal } from '../documents/useRendering';

export interface PackProgress {
  readonly done: number;
  readonly total: number;
}

interface WritingPack {
  /** Null while nothing is written. */
  readonly progress: PackProgress | null;
  /** Null when the user thought better of it. */
  readonly write: (
    contents: PackContents,
    how: { readonly encrypt: boolean; readonly ownCopy: boolean },
  ) => Promise<Result<WrittenPack | null, Refusal>>;
  readonly cancel: () => void;
}

/** Has main write a pack and read it back, with progress and cancel. */
export function useWritePack(): WritingPack {
  const { api } = useApp();
  const job = useRef<string | null>(null);
  const [progress, setProgress] = useState<PackProgress | null>(null);
  return {
    progress,
    cancel: () => {
      if (job.current !== null) void api.jobCancel({ job: job.current });
    },
    write: async ({ suggestedName, manifest, ...contents }, { encrypt, ownCopy }) => {
      const id = crypto.randomUUID();
      const { texts, documents, files, own, paper } = contents;
      job.current = id;
      setProgress({ done: 0, total: documents.length + files.length });
      const stop = api.onProgress((step) => {
        if (step.job === id) setProgress({ done: step.done, total: step.total });
      });
      const answer = await api.handoffWrite({
        ...{ job: id, suggestedName, encrypt, ownCopy, manifest },
        texts: [...texts],
        documents: [...documents],
        files: [...files],
        own: [...own],
        paper: paper === null ? null : { ...paper, order: [...paper.order] },
      });
      stop();
      job.current = null;
      setProgress(null);
      return answer.ok ? ok(answer.value) : err(ipcRefusal(answer.error));
    },
  };
}
