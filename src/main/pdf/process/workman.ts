import type { FromWorker, ToWorker } from './protocol';

/** The part of Electron's `UtilityProcess` that is used; tests give their own. */
export interface DrawingProcess {
  postMessage(message: ToWorker): void;
  on(event: 'message', listener: (message: FromWorker) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): unknown;
}

/** How a job ended. */
export type Answered = Exclude<FromWorker, { type: 'progress' }>;

type Job = Exclude<ToWorker, { type: 'cancel' }>;

interface JobControl {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly onProgress?: JobControl['onProgress'];
  readonly settle: (message: Answered) => void;
}

interface Workman {
  /** Does a job that can be cancelled and tells how far it is. Never rejects. */
  readonly work: (job: Job, control: JobControl) => Promise<Answered>;
  /** Ends the process unless it has something to do. */
  readonly rest: () => void;
  /** Ends the process; what it was doing has failed. */
  readonly close: () => void;
}

/** A process that does jobs: there is none until the first one, and another after it died. */
export function createWorkman(spawn: () => DrawingProcess): Workman {
  const waiting = new Map<string, Waiting>();
  let running: DrawingProcess | null = null;
  return {
    work: (message, control) => workWith(ask, message, control),
    rest: () => {
      if (waiting.size === 0) end();
    },
    close: () => {
      end();
      failAll(waiting, 'drawing process was closed');
    },
  };

  function start(): DrawingProcess {
    const child = spawn();
    child.on('message', (message) => answer(waiting, message));
    child.on('exit', (code) => {
      if (running !== child) return;
      running = null;
      failAll(waiting, `drawing process ended (${code})`);
    });
    return child;
  }

  function ask(message: Job, onProgress: JobControl['onProgress'], onSent: OnSent) {
    return new Promise<Answered>((resolve) => {
      const { job } = message;
      if (waiting.has(job)) return resolve(failed(job, 'job runs already'));
      running ??= start();
      const settle = (answered: Answered): void => {
        waiting.delete(job);
        resolve(answered);
      };
      waiting.set(job, { settle, ...(onProgress !== undefined && { onProgress }) });
      onSent(running);
      running.postMessage(message);
    });
  }

  function end(): void {
    const child = running;
    running = null;
    child?.kill();
  }
}

/** Learns how to reach the process while it works. */
type OnSent = (child: DrawingProcess) => void;

/** Sends a job and waits for its answer. */
type Ask = (
  message: Job,
  onProgress: JobControl['onProgress'],
  onSent: OnSent,
) => Promise<Answered>;

async function workWith(
  ask: Ask,
  message: Job,
  { onProgress, signal }: JobControl,
): Promise<Answered> {
  const { job } = message;
  if (signal?.aborted) return { type: 'failed', job, problem: { code: 'cancelled' } };
  let child: DrawingProcess | null = null;
  const cancel = (): void => child?.postMessage({ type: 'cancel', job });
  signal?.addEventListener('abort', cancel, { once: true });
  const answered = await ask(message, onProgress, (asked) => {
    child = asked;
  });
  signal?.removeEventListener('abort', cancel);
  return answered;
}

function answer(waiting: ReadonlyMap<string, Waiting>, message: FromWorker): void {
  const entry = waiting.get(message.job);
  if (entry === undefined) return;
  if (message.type === 'progress') entry.onProgress?.(message.done, message.total);
  else entry.settle(message);
}

function failAll(waiting: ReadonlyMap<string, Waiting>, detail: string): void {
  for (const [job, { settle }] of [...waiting]) settle(failed(job, detail));
}

function failed(job: string, detail: string): Answered {
  return { type: 'failed', job, problem: { code: 'failed', detail } };
}
