import type { Account } from '../../../../domain/accounts/account';
import type { Comparison } from '../../../../domain/importing/compare';
import type { DraftCustomer, ImportDraft } from '../../../../domain/importing/openItems/draft';
import { pauses } from '../../../ledger/bulk/pause';
import { customerKeyOf, withKnownBuyers } from './buyers';
import { compareDraft } from './compareDraft';

/** Documents compared between two frames. */
const ROWS_A_SLICE = 2_000;

/**
 * `compareDraft` with the window alive: documents are compared with those of the same customer only,
 * so a few customers at a time give the same result.
 */
export async function compareInSlices(
  read: ImportDraft,
  accounts: readonly Account[],
): Promise<Comparison> {
  // Whom the buyers of electronic invoices are can only be told with all accounts at hand.
  const draft = withKnownBuyers(read, accounts);
  const pause = pauses();
  const known = byKey(accounts);
  const found: Comparison[] = [];
  for (const customers of slicesOf(draft.customers)) {
    const own = customers.flatMap(({ key }) => known.get(key) ?? []);
    for (const { key } of customers) known.delete(key);
    found.push(compareDraft({ ...draft, customers }, own));
    await pause();
  }
  found.push(compareDraft({ ...draft, customers: [] }, [...known.values()].flat()));
  return {
    fresh: found.flatMap(({ fresh }) => fresh),
    changed: found.flatMap(({ changed }) => changed),
    unchanged: found.flatMap(({ unchanged }) => unchanged),
    missing: found.flatMap(({ missing }) => missing),
  };
}

function byKey(accounts: readonly Account[]): Map<string, Account[]> {
  const groups = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = customerKeyOf(account);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [account]);
    else group.push(account);
  }
  return groups;
}

function* slicesOf(customers: readonly DraftCustomer[]): Generator<readonly DraftCustomer[]> {
  let start = 0;
  let rows = 0;
  for (const [index, { items }] of customers.entries()) {
    rows += items.length;
    if (rows < ROWS_A_SLICE) continue;
    yield customers.slice(start, index + 1);
    [start, rows] = [index + 1, 0];
  }
  if (start < customers.length) yield customers.slice(start);
}
