import { useRef } from 'react';
import type { DocumentModel } from '../../../domain/documents/model';
import type { Refusal } from '../../../domain/refusal';
import { err, ok, type Result } from '../../../domain/result';
import type { Answers } from '../../../ipc/contract';
import { useApp } from '../../frame/appContext';
import { ipcRefusal } from '../../frame/refusalSentence';

type Drawn = Answers['documentsRender'];

interface Rendering {
  /** Draws the models as one PDF, kept by main under its hash. */
  readonly render: (
    models: readonly DocumentModel[],
    onProgress: (done: number, total: number) => void,
  ) => Promise<Result<Drawn, Refusal>>;
  readonly cancel: () => void;
}

/** Drawing by main's PDF process, with progress and cancel. */
export function useRendering(): Rendering {
  const { api } = useApp();
  const running = useRef<string | null>(null);
  return {
    cancel: () => {
      if (running.current !== null) void api.jobCancel({ job: running.current });
    },
    render: async (models, onProgress) => {
      const job = crypto.randomUUID();
      running.current = job;
      const stop = api.onProgress((progress) => {
        if (progress.job === job) onProgress(progress.done, progress.total);
      });
      const answer = await api.documentsRender({ job, models: [...models] });
      stop();
      running.current = null;
      return answer.ok ? ok(answer.value) : err(ipcRefusal(answer.error));
    },
  };
}
