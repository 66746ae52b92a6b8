import { isAsking, type LetterRef } from '../../accounts/account';
import type { LetterInput } from '../input';

type Sent = Pick<LetterInput, 'account' | 'items'>;

/** The latest standing letter before action about an item that is still open here. */
export function lastDemand({ account, items }: Sent): LetterRef | undefined {
  return lastOf({ account, items }, 'letterBeforeAction');
}

/** The latest standing letter of a kind that named one of the items. */
export function lastOf({ account, items }: Sent, kind: LetterRef['kind']): LetterRef | undefined {
  const ids = new Set(items.map(({ id }) => id));
  return account.letters.findLast(
    (one) => !one.withdrawn && one.kind === kind && one.items.some((id) => ids.has(id)),
  );
}

/** The letter an apology is for: the latest that chased, withdrawn already or with the apology. */
export function letterRegretted({ account }: Pick<LetterInput, 'account'>): LetterRef | undefined {
  return account.letters.findLast(({ kind }) => isAsking(kind));
}
