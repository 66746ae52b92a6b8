import type { ImportAnswer, ImportAsk } from '../../workers/importProtocol';

type Final = Exclude<ImportAnswer, { answer: 'progress' }>;

/** The import worker of one file. Parsing never runs on the interface's own thread. */
export class ImportReader {
  private readonly worker = new Worker(new URL('../../workers/importWorker.ts', import.meta.url), {
    type: 'module',
  });

  /** Answers once the worker has; rejects only on a defect in it. */
  ask(ask: ImportAsk, onProgress: (done: number, total: number) => void): Promise<Final> {
    return new Promise((resolve, reject) => {
      this.worker.onerror = (event) => reject(new Error(event.message));
      this.worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
        if (data.answer === 'progress') onProgress(data.done, data.total);
        else resolve(data);
      };
      this.worker.postMessage(ask);
    });
  }

  /** Ends the worker at once: the way to cancel, and to be done. */
  end(): void {
    this.worker.terminate();
  }
}
