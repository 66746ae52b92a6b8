import type { MatchSuggestion } from '../../../domain/matching/types';
import type { MatchAnswer, MatchAsk } from '../../workers/matchWorker';

let running: Worker | null = null;

/** Matches a statement off the interface's thread; rejects only on a defect there. */
export function match(
  ask: MatchAsk,
  onProgress: (done: number, total: number) => void,
): Promise<readonly MatchSuggestion[]> {
  endMatching();
  const worker = new Worker(new URL('../../workers/matchWorker.ts', import.meta.url), {
    type: 'module',
  });
  running = worker;
  return new Promise<readonly MatchSuggestion[]>((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<MatchAnswer>) => {
      if (data.answer === 'progress') onProgress(data.done, data.total);
      else resolve(data.suggestions);
    };
    worker.postMessage(ask);
  }).finally(() => worker.terminate());
}

/** Ends the matching that runs, if any; what it was asked for is never answered. */
export function endMatching(): void {
  running?.terminate();
  running = null;
}
