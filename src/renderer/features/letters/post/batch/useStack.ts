import { useRef, useState } from 'react';
import { statementBehind } from '../../../../../domain/letters/statementBehind';
import type { Refusal } from '../../../../../domain/refusal';
import type { IpcResult, Question } from '../../../../../ipc/contract';
import { useApp } from '../../../../frame/appContext';
import { ipcRefusal } from '../../../../frame/refusalSentence';
import type { StackedLetter } from './useBatch';

type Stack = Question<'printFileMake'>['letters'];

/** What main is asked to draw: the frozen letters, each with what goes into its envelope. */
export function stackOf(letters: readonly StackedLetter[], enclose: boolean): Stack {
  return letters.flatMap(({ model, copies }): Stack => {
    const enclosures = enclose ? copies.map(({ sha256, name }) => ({ sha256, name })) : [];
    const statement = enclose ? statementBehind(model) : null;
    if (statement === null) return [{ model, enclosures }];
    return [
      { model, enclosures: [] },
      { model: statement, enclosures },
    ];
  });
}

interface Running {
  readonly done: number;
  readonly total: number;
}

/** Runs a job of main with its progress, one at a time; `refusal` is why the last one failed. */
export function useJob() {
  const { api } = useApp();
  const job = useRef<string | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    running,
    refusal,
    cancel: () => {
      if (job.current !== null) void api.jobCancel({ job: job.current });
    },
    run: async <T>(total: number, ask: (job: string) => Promise<IpcResult<T>>) => {
      const id = crypto.randomUUID();
      job.current = id;
      setRefusal(null);
      setRunning({ done: 0, total });
      const stop = api.onProgress((told) => {
        if (told.job === id) setRunning({ done: told.done, total: told.total });
      });
      const answer = await ask(id);
      stop();
      job.current = null;
      setRunning(null);
      if (answer.ok) return answer.value;
      setRefusal(ipcRefusal(answer.error));
      return null;
    },
  };
}
