import type { AccountId } from '../../../domain/accounts/ids';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { CellPlace, Insights, Stated } from '../../../domain/kpi/insights/tables';
import type { Policies } from '../../../domain/ladder/readPolicies';
import type { Ledger } from '../../ledger/api';
import type { InsightsAnswer, InsightsAsk } from '../../workers/insightsProtocol';

/** Accounts sent at once: small enough that no frame is lost over reading and sending them. */
const PORTION = 200;

interface Run {
  readonly ledger: Pick<Ledger, 'accountsInFull'>;
  readonly accounts: readonly AccountId[];
  readonly asOf: PlainDate;
  readonly policies: Policies;
  readonly home: string;
}

/** The figures worker of one reading of the book. Nothing is added up on the interface's thread. */
export class InsightsReader {
  private readonly worker = new Worker(
    new URL('../../workers/insightsWorker.ts', import.meta.url),
    { type: 'module' },
  );
  private over = false;
  /** A portion that could not be added up: whatever comes after would be incomplete. */
  private failure: string | null = null;
  private latest: Promise<unknown> = Promise.resolve();

  constructor() {
    this.worker.addEventListener('error', (event) => {
      this.failure = event.message;
    });
  }

  /** Sends the whole book, portion by portion; false when it was ended meanwhile. */
  async read(
    { ledger, accounts, asOf, policies, home }: Run,
    onProgress: (done: number) => void,
  ): Promise<boolean> {
    this.tell({ ask: 'begin', asOf, policies, home });
    for (let done = 0; done < accounts.length; done += PORTION) {
      const portion = await ledger.accountsInFull(accounts.slice(done, done + PORTION));
      if (this.over) return false;
      this.tell({ ask: 'accounts', accounts: portion });
      onProgress(Math.min(accounts.length, done + PORTION));
    }
    return !this.over;
  }

  async tables(stated: Stated): Promise<Insights> {
    const answer = await this.ask({ ask: 'tables', stated });
    if (answer.answer !== 'tables') throw new Error('another answer than asked for');
    return answer.insights;
  }

  async behind(place: CellPlace): Promise<readonly AccountId[]> {
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
      () => this.send(ask),
      () => this.send(ask),
    );
    this.latest = answer;
    return answer;
  }

  private send(ask: InsightsAsk): Promise<InsightsAnswer> {
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
