import { pauses } from '../../ledger/bulk/pause';
import type { ImportAnswer, ImportAsk, MoreAsk } from '../../workers/importProtocol';
import { type DraftPiece, joinPieces } from '../../workers/pieces';

type Final = Exclude<ImportAnswer, { answer: 'progress' }>;

/** The import worker of one file. Parsing never runs on the interface's own thread. */
export class ImportReader {
  private readonly worker = new Worker(new URL('../../workers/importWorker.ts', import.meta.url), {
    type: 'module',
  });

  /** Answers once the worker has; rejects only on a defect in it. */
  ask(ask: ImportAsk, onProgress: (done: number, total: number) => void): Promise<Final> {
    const pieces: DraftPiece[] = [];
    const pause = pauses();
    return new Promise((resolve, reject) => {
      this.worker.onerror = (event) => reject(new Error(event.message));
      this.worker.onmessage = ({ data }: MessageEvent<ImportAnswer | DraftPiece>) => {
        if (data.answer === 'progress') onProgress(data.done, data.total);
        else if (data.answer === 'piece') {
          pieces.push(data);
          // Not before the window has drawn: a queue of messages would hold its frames up.
          void pause().then(() => this.say({ ask: 'more' }));
        } else resolve(joinPieces(pieces, data));
      };
      this.say(ask);
    });
  }

  private say(question: ImportAsk | MoreAsk): void {
    this.worker.postMessage(question);
  }

  /** Ends the worker at once: the way to cancel, and to be done. */
  end(): void {
    this.worker.terminate();
  }
}
