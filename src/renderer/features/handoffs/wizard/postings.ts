import type { Account } from '../../../../domain/accounts/account';
import type { Posting } from '../../../../domain/handoff/input';
import type { LetterPosting } from '../../../../domain/handoffCheck/types';
import { serviceOf } from '../../../../domain/posting/services';

/** The letters with a proof of posting on record, as the checks read them. */
export function postingsOf({ letters }: Account): readonly LetterPosting[] {
  return letters.flatMap(({ id: letter, posting, withdrawn }) => {
    if (posting === undefined || withdrawn) return [];
    const { on, number, outcome } = posting;
    const deliveredOn = outcome?.kind === 'delivered' ? outcome.on : null;
    const returnedOn = outcome?.kind === 'returned' ? outcome.on : null;
    return [{ letter, on, number, deliveredOn, returnedOn }];
  });
}

/** The same as the pack prints them; all proofs go along. */
export function packPostingsOf({ letters }: Account): readonly Posting[] {
  return letters.flatMap(({ id: letter, posting, withdrawn }) => {
    if (posting === undefined || withdrawn) return [];
    const { on, number, service, outcome, proofs = [] } = posting;
    return [
      {
        ...{ letter, on, number, outcome: outcome ?? null },
        product: serviceOf(service)?.name ?? service,
        proof: proofs.at(-1) ?? null,
        earlier: proofs.slice(0, -1),
      },
    ];
  });
}
