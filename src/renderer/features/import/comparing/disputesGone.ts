import type { Account } from '../../../../domain/accounts/account';
import type { AccountId, DisputeId } from '../../../../domain/accounts/ids';
import { openMinor } from '../../../../domain/accounts/views/open';
import type { DraftItem, ImportDraft } from '../../../../domain/importing/openItems/draft';
import type { Note } from '../../../../domain/importing/types';
import { customerKeyOf } from './buyers';

/** A dispute an import opened, whose documents a file calls disputed no more. */
export interface GoneDispute {
  readonly account: AccountId;
  readonly dispute: DisputeId;
  readonly note: Note;
}

/**
 * The disputes imports opened whose documents the file knows and calls disputed no more. They stay
 * open unless the user closes them with it: only a person says how a dispute ended. Nothing is told
 * by a file without the mark.
 */
export function disputesGone(draft: ImportDraft, accounts: Iterable<Account>): GoneDispute[] {
  if (draft.marksDisputes !== true) return [];
  const inFile = new Map(
    draft.customers.flatMap(({ key, items }) =>
      items.map((item): [string, DraftItem] => [`${key}\n${item.number}`, item]),
    ),
  );
  return [...accounts].flatMap((account) => gone(account, inFile));
}

function gone(account: Account, inFile: ReadonlyMap<string, DraftItem>): GoneDispute[] {
  const key = customerKeyOf(account);
  return account.disputes.flatMap(({ id, closedOn, batch, items, openedOn }): GoneDispute[] => {
    if (closedOn !== null || batch === null) return [];
    const owed = account.items.filter((item) => items.includes(item.id) && openMinor(item) !== 0);
    const claims = owed.map(({ number }) => inFile.get(`${key}\n${number}`));
    if (!claims.every((claim) => claim?.disputed === false) || claims.length === 0) return [];
    const numbers = owed.map(({ number }) => number).join(', ');
    const params = { customer: account.name, numbers, on: openedOn };
    const note = { line: claims[0]?.line ?? null, code: 'import.dispute-gone', params };
    return [{ account: account.id, dispute: id, note }];
  });
}
