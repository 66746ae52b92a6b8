import type { Account } from '../../../../domain/accounts/account';
import type { Posting } from '../../../../domain/handoff/input';
import type { LetterPosting } from '../../../../domain/handoffCheck/types';

/** The letters with a proof of posting on record, as the checks read them. */
export function postingsOf(_account: Account): readonly LetterPosting[] {
  return [];
}

/** The same as the pack prints them. */
export function packPostingsOf(_account: Account): readonly Posting[] {
  return [];
}
