import type { Account } from '../../../domain/accounts/account';
import { openMinor } from '../../../domain/accounts/views/open';
import type { DraftItem, ImportDraft } from '../../../domain/importing/openItems/draft';
import type { Note } from '../../../domain/importing/types';
import { customerKeyOf } from './buyers';

/**
 * A note for each dispute an import opened whose documents the file knows and calls disputed no more.
 * It stays open: only a person says how a dispute ended. Nothing is told by a file without the mark.
 */
export function disputesGone(draft: ImportDraft, accounts: Iterable<Account>): Note[] {
  if (draft.marksDisputes !== true) return [];
  const inFile = new Map(
    draft.customers.flatMap(({ key, items }) =>
      items.map((item): [string, DraftItem] => [`${key}\n${item.number}`, item]),
    ),
  );
  return [...accounts].flatMap((account) => gone(account, inFile));
}

function gone(account: Account, inFile: ReadonlyMap<string, DraftItem>): Note[] {
  const key = customerKeyOf(account);
  return account.disputes.flatMap(({ closedOn, batch, items, openedOn }): Note[] => {
    if (closedOn !== null || batch === null) return [];
    const owed = account.items.filter((item) => items.includes(item.id) && openMinor(item) !== 0);
    const claims = owed.map(({ number }) => inFile.get(`${key}\n${number}`));
    if (!claims.every((claim) => claim?.disputed === false) || claims.length === 0) return [];
    const numbers = owed.map(({ number }) => number).join(', ');
    const params = { customer: account.name, numbers, on: openedOn };
    return [{ line: claims[0]?.line ?? null, code: 'import.dispute-gone', params }];
  });
}
