import type { MatchAnswer, MatchAsk } from '../../workers/matchWorker';

/** Matches a statement off the interface's thread; rejects only on a defect there. */
export function match(ask: MatchAsk): Promise<MatchAnswer> {
  const worker = new Worker(new URL('../../workers/matchWorker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<MatchAnswer>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<MatchAnswer>) => resolve(data);
    worker.postMessage(ask);
  }).finally(() => worker.terminate());
}
