import type { ImportAnswer, ImportAsk } from '../../workers/importProtocol';

type Final = Exclude<ImportAnswer, { answer: 'progress' }>;

interface Asked {
  readonly resolve: (answer: Final) => void;
  readonly reject: (problem: Error) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/** The import worker of one file. Parsing never runs on the interface's own thread. */
export class ImportReader {
  private readonly worker = new Worker(new URL('../../workers/importWorker.ts', import.meta.url), {
    type: 'module',
  });

  /** What was asked and is not answered yet: the worker answers in the order of the questions. */
  private readonly waiting: Asked[] = [];

  constructor() {
    this.worker.onerror = (event) => {
      for (const { reject } of this.waiting.splice(0)) reject(new Error(event.message));
    };
    this.worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.answer === 'progress') this.waiting[0]?.onProgress(data.done, data.total);
      else this.waiting.shift()?.resolve(data);
    };
  }

  /** Answers once the worker has; rejects only on a defect in it. */
  ask(ask: ImportAsk, onProgress: (done: number, total: number) => void): Promise<Final> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject, onProgress });
      this.worker.postMessage(ask);
    });
  }

  /** Ends the worker at once: the way to cancel, and to be done. */
  end(): void {
    this.worker.terminate();
  }
}
