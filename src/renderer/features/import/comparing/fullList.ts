import type { Account } from '../../../../domain/accounts/account';
import type { ItemFacts } from '../../../../domain/accounts/events';
import { factsOf } from '../../../../domain/accounts/families/facts';
import type { AccountId, ItemId } from '../../../../domain/accounts/ids';
import type { Comparison, ExistingItem } from '../../../../domain/importing/compare';
import type { ImportDraft } from '../../../../domain/importing/openItems/draft';
import { settleSteps } from '../../../../domain/importing/settle';
import type { Note } from '../../../../domain/importing/types';
import type { Money } from '../../../../domain/money/money';
import { atOnce, type Steps } from '../../../../domain/steps';
import { customerKeyOf, withKnownBuyers } from './buyers';
import { existingSteps } from './compareDraft';

/** A document that the full list does not have any more. */
export interface SettledItem {
  readonly id: ItemId;
  readonly account: AccountId;
  readonly customer: string;
  readonly item: ExistingItem;
  readonly after: ItemFacts;
}

/** What "this is my full list of open items today" would settle, and what speaks against it. */
export interface FullList {
  readonly items: readonly SettledItem[];
  readonly totals: readonly Money[];
  readonly warnings: readonly Note[];
}

/**
 * The documents a full list settles: those of the ledger that are open and not in the file. One
 * issued after the day of the list cannot stand in it and stays open.
 */
export function fullListOf(
  file: ImportDraft,
  comparison: Comparison,
  accounts: readonly Account[],
): FullList {
  return atOnce(fullListSteps(file, comparison, accounts));
}

/** `fullListOf`, an account at a step. */
export function* fullListSteps(
  file: ImportDraft,
  comparison: Comparison,
  accounts: readonly Account[],
): Steps<FullList> {
  // A list of customers names no documents: none is missing in it.
  if (file.kind === 'customers') return { items: [], totals: [], warnings: [] };
  const draft = withKnownBuyers(file, accounts);
  const all = yield* existingSteps(draft, accounts);
  const existing = all.filter(({ issuedOn }) => issuedOn <= draft.asOf);
  const missing = comparison.missing.filter(({ issuedOn }) => issuedOn <= draft.asOf);
  yield;
  const { customers, totals, warnings } = yield* settleSteps(
    draft,
    { ...comparison, missing },
    existing,
  );
  yield;
  const known = new Map(
    accounts.filter(({ hidden }) => !hidden).map((account) => [customerKeyOf(account), account]),
  );
  const items: SettledItem[] = [];
  for (const { customerKey, items: gone } of customers) {
    const account = known.get(customerKey);
    if (account !== undefined) items.push(...settledItems(account, gone, draft.asOf));
    yield;
  }
  return { items, totals, warnings };
}

function settledItems(
  account: Account,
  gone: readonly ExistingItem[],
  settledOn: ImportDraft['asOf'],
): SettledItem[] {
  const byNumber = new Map(account.items.map((item) => [item.number, item]));
  return gone.flatMap((existing) => {
    const item = byNumber.get(existing.number);
    if (item === undefined) return [];
    const after = { ...factsOf(item), settledOn };
    return [{ id: item.id, account: account.id, customer: account.name, item: existing, after }];
  });
}
