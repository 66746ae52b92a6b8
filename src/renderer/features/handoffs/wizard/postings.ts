import type { Account } from '../../../../domain/accounts/account';
import type { LetterPosting } from '../../../../domain/handoffCheck/types';

/** The letters with a proof of posting on record, as the checks read them. */
export function postingsOf(_account: Account): readonly LetterPosting[] {
  return [];
}
