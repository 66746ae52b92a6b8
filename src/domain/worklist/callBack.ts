import { lastContact } from '../accounts/views/standing';
import { advise } from './phrase';
import type { Situation } from './situation';
import type { Advice } from './types';

/** The customer asked to be called again on a later day: until then he is left alone. */
export function callBackAhead({ account, today }: Situation): Advice | null {
  const on = lastContact(account)?.callBackOn;
  if (on === undefined || on <= today) return null;
  return advise('quiet', 'work.call-back-later', { on }, { code: 'next.call', on });
}

/** The day has come, and nobody has turned to him since. */
export function callBackDue({ account, today }: Situation): Advice | null {
  const on = lastContact(account)?.callBackOn;
  if (on === undefined || on > today) return null;
  return advise('call', 'work.call-back', { on }, { code: 'next.call', on: today });
}
