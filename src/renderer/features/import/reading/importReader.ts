import { pauses } from '../../../ledger/bulk/pause';
import type { ImportAnswer, ImportAsk, MoreAsk } from '../../../workers/importProtocol';
import { type DraftPiece, joinPieces } from '../../../workers/pieces';

type Final = Exclude<ImportAnswer, { answer: 'progress' }>;

interface Asked {
  readonly ask: ImportAsk;
  readonly resolve: (answer: Final) => void;
  readonly reject: (problem: Error) => void;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * The import worker of one file. Parsing never runs on the interface's own thread. One question at
 * a time: a long answer comes in pieces, each asked for, and a further question would cut it off.
 */
export class ImportReader {
  private readonly worker = new Worker(
    new URL('../../../workers/importWorker.ts', import.meta.url),
    {
      type: 'module',
    },
  );

  /** What was asked and is not answered yet; the first of them is with the worker. */
  private readonly waiting: Asked[] = [];
  private pieces: DraftPiece[] = [];
  private readonly pause = pauses();

  constructor() {
    this.worker.onerror = (event) => {
      for (const { reject } of this.waiting.splice(0)) reject(new Error(event.message));
    };
    this.worker.onmessage = ({ data }: MessageEvent<ImportAnswer | DraftPiece>) => this.hear(data);
  }

  /** Answers once the worker has; rejects only on a defect in it. */
  ask(ask: ImportAsk, onProgress: (done: number, total: number) => void): Promise<Final> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ask, resolve, reject, onProgress });
      if (this.waiting.length === 1) this.say(ask);
    });
  }

  private hear(message: ImportAnswer | DraftPiece): void {
    if (message.answer === 'progress') {
      this.waiting[0]?.onProgress(message.done, message.total);
    } else if (message.answer === 'piece') {
      this.pieces.push(message);
      // Not before the window has drawn: a queue of messages would hold its frames up.
      void this.pause().then(() => this.say({ ask: 'more' }));
    } else {
      const answer = joinPieces(this.pieces, message);
      this.pieces = [];
      this.waiting.shift()?.resolve(answer);
      const next = this.waiting[0];
      if (next !== undefined) this.say(next.ask);
    }
  }

  private say(question: ImportAsk | MoreAsk): void {
    this.worker.postMessage(question, buffersOf(question));
  }

  /** Ends the worker at once: the way to cancel, and to be done. */
  end(): void {
    this.worker.terminate();
  }
}

/** The bytes of files go to the worker for good: copying them would take longer than a frame. */
function buffersOf(question: ImportAsk | MoreAsk): Transferable[] {
  if (question.ask === 'open') return [question.bytes.buffer];
  if (question.ask !== 'invoices') return [];
  return [...new Set(question.files.map(({ bytes }) => bytes.buffer))];
}
