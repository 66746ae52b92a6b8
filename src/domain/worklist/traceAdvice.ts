import { tracingState } from '../tracing/address';
import { advise } from './phrase';
import type { Situation } from './situation';
import type { Advice } from './types';

/**
 * Post came back and no address was confirmed since: whatever the ladder would write next would come
 * back as well. While the next look is planned for a later day the account rests.
 */
export function traceAdvice({ account, today, chased }: Situation): Advice | null {
  if (chased.length === 0) return null;
  const { since, nextOn } = tracingState(account, today);
  if (since === null) return null;
  if (nextOn !== null && nextOn > today) {
    const next = { code: 'next.trace', on: nextOn };
    return advise('quiet', 'work.tracing', { since, on: nextOn }, next);
  }
  return advise('trace', 'work.undelivered', { since }, { code: 'next.trace', on: today });
}
