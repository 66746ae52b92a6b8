import { useRef, useState } from 'react';
import type { EnclosedFile, PackContents } from '../../../domain/handoff/input';
import type { Refusal } from '../../../domain/refusal';
import { err, ok, type Result } from '../../../domain/result';
import type { WrittenPack } from '../../../ipc/contract';
import { useApp } from '../../frame/appContext';
import { ipcRefusal } from '../../frame/refusalSentence';

export interface PackProgress {
  readonly done: number;
  readonly total: number;
}

interface PackHow {
  readonly encrypt: boolean;
  readonly ownCopy: boolean;
  /** What kept files are called here, by their hash: one that is missing is named by it. */
  readonly names: ReadonlyMap<string, string>;
}

interface WritingPack {
  /** Null while nothing is written. */
  readonly progress: PackProgress | null;
  /** Null when the user thought better of it. */
  readonly write: (
    contents: PackContents,
    how: PackHow,
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
    write: async ({ suggestedName, manifest, ...contents }, { encrypt, ownCopy, names }) => {
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
      if (answer.ok) return ok(answer.value);
      const { code, detail } = answer.error;
      const bad = files.find(({ path }) => path === detail);
      const name = bad === undefined ? undefined : names.get(bad.sha256);
      return err(ipcRefusal({ code, detail: name ?? detail }));
    },
  };
}

/** The files' own names by their hash. */
export function namesOf(files: readonly EnclosedFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ sha256, name }) => [sha256, name]));
}
