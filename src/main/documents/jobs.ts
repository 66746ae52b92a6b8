import type { Progress } from '../../ipc/contract';
import type { JobControl } from './ports';

/** Running jobs by the id the window gave them. */
export interface Jobs {
  /** Runs `work` so that it can be cancelled and reports progress under its id. */
  run<T>(job: string, work: (control: JobControl) => Promise<T>): Promise<T>;
  /** Asks a job to stop; one that is over is no error. */
  cancel(job: string): void;
}

/** `tell` brings progress to the window. Two jobs with one id are a defect of the window: throws. */
export function createJobs(tell: (progress: Progress) => void): Jobs {
  const running = new Map<string, AbortController>();
  return {
    async run(job, work) {
      if (running.has(job)) throw new Error('two jobs with one id');
      const controller = new AbortController();
      running.set(job, controller);
      const onProgress = (done: number, total: number) => tell({ job, done, total });
      try {
        return await work({ signal: controller.signal, onProgress });
      } finally {
        running.delete(job);
      }
    },
    cancel: (job) => running.get(job)?.abort(),
  };
}
