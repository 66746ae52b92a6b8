import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Behind, CellPlace, Insights, Stated } from '../../../../domain/kpi/insights/tables';
import type { Policies } from '../../../../domain/ladder/readPolicies';
import type { Book, Ledger } from '../../../ledger/api';
import type { InsightsAnswer, InsightsAsk } from '../../../workers/insightsProtocol';
import { changedAccounts } from './changedAccounts';

/** Accounts sent at once: small enough that no frame is lost over reading and sending them. */
export const PORTION = 100;

/** What the sums of a worker stand on, besides the accounts. */
export interface ReadingScope {
  readonly asOf: PlainDate;
  readonly policies: Policies;
  readonly home: string;
}

/** The part of a worker that is used; tests give their own. */
export type FiguresWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/**
 * The figures worker of one day. Nothing is added up on the interface's thread, and after a booking
 * only the accounts it changed are sent.
 */
export class InsightsReader {
  private over = false;
  /** A portion that could not be added up: whatever comes after would be incomplete. */
  private failure: string | null = null;
  private latest: Promise<unknown> = Promise.resolve();
  /** The state of the book the worker has. */
  private sent: Book['accounts'] = new Map();
  private running: Promise<Book['accounts'] | null> | null = null;

  constructor(
    private readonly worker: FiguresWorker,
    private readonly ledger: Pick<Ledger, 'accountsInFull' | 'book'>,
    scope: ReadingScope,
  ) {
    worker.addEventListener('error', (event) => {
      this.failure = event.message;
    });
    this.tell({ ask: 'begin', ...scope });
  }

  /**
   * Sends what the worker does not have yet, until it has the book as it is then; answers with that
   * state of it, or null when the reader was ended meanwhile. `onProgress` hears of accounts.
   */
  bringUp(onProgress: (done: number, total: number) => void): Promise<Book['accounts'] | null> {
    // Who asks during a run gets its answer: it looks at the book again before it ends.
    this.running ??= this.run(onProgress);
    return this.running;
  }

  private async run(
    onProgress: (done: number, total: number) => void,
  ): Promise<Book['accounts'] | null> {
    try {
      // `running` is set first, and taken away in the same turn as the last look at the book.
      await Promise.resolve();
      while (!this.over && this.sent !== this.ledger.book().accounts) {
        const { accounts } = this.ledger.book();
        if (await this.send(accounts, onProgress)) this.sent = accounts;
      }
    } finally {
      this.running = null;
    }
    return this.over ? null : this.sent;
  }

  /** False when the reader was ended on the way. */
  private async send(
    accounts: Book['accounts'],
    onProgress: (done: number, total: number) => void,
  ): Promise<boolean> {
    const { changed, gone } = changedAccounts(this.sent, accounts);
    if (gone.length > 0) this.tell({ ask: 'forget', accounts: gone });
    for (let done = 0; done < changed.length; done += PORTION) {
      const portion = await this.ledger.accountsInFull(changed.slice(done, done + PORTION));
      if (this.over) return false;
      this.tell({ ask: 'accounts', accounts: portion });
      onProgress(Math.min(changed.length, done + PORTION), changed.length);
    }
    return !this.over;
  }

  async tables(stated: Stated): Promise<Insights> {
    const answer = await this.ask({ ask: 'tables', stated });
    if (answer.answer !== 'tables') throw new Error('another answer than asked for');
    return answer.insights;
  }

  async behind(place: CellPlace): Promise<readonly Behind[]> {
    const answer = await this.ask({ ask: 'behind', place });
    if (answer.answer !== 'behind') throw new Error('another answer than asked for');
    return answer.accounts;
  }

  end(): void {
    this.over = true;
    this.worker.terminate();
  }

  private tell(ask: InsightsAsk): void {
    this.worker.postMessage(ask);
  }

  /** One question at a time, so that each gets its own answer. */
  private ask(ask: InsightsAsk): Promise<InsightsAnswer> {
    const answer = this.latest.then(
      () => this.question(ask),
      () => this.question(ask),
    );
    this.latest = answer;
    return answer;
  }

  private question(ask: InsightsAsk): Promise<InsightsAnswer> {
    return new Promise((resolve, reject) => {
      const stop = new AbortController();
      const once = { signal: stop.signal };
      const { worker } = this;
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<InsightsAnswer>) => {
          stop.abort();
          if (this.failure === null) resolve(data);
          else reject(new Error(this.failure));
        },
        once,
      );
      worker.addEventListener(
        'error',
        ({ message }) => {
          stop.abort();
          reject(new Error(message));
        },
        once,
      );
      this.tell(ask);
    });
  }
}
