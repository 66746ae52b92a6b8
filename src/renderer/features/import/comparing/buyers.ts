import type { Account } from '../../../../domain/accounts/account';
import type { DraftCustomer, ImportDraft } from '../../../../domain/importing/openItems/draft';
import { foldName } from '../../../../domain/importing/values/fold';
import { foldVatId } from '../../../../domain/importing/values/vatId';

/** Identity of a customer across imports: his number where there is one, else his folded name. */
export function customerKeyOf({ number, name }: Pick<Account, 'number' | 'name'>): string {
  return number === '' ? `name:${foldName(name)}` : `no:${number}`;
}

/**
 * The draft with the buyers of electronic invoices under the keys of the accounts they are: by their
 * number (BT-46), else by VAT id, else by name where one account alone has it. Other drafts and
 * unknown buyers stay as they are.
 */
export function withKnownBuyers(draft: ImportDraft, accounts: readonly Account[]): ImportDraft {
  if (draft.preset !== 'e-invoice') return draft;
  const known = directory(accounts.filter(({ hidden }) => !hidden));
  const groups = new Map<string, DraftCustomer>();
  for (const customer of draft.customers) {
    const key = keyIn(known, customer);
    const same = groups.get(key);
    const items = [...(same?.items ?? []), ...customer.items];
    groups.set(key, { ...(same ?? customer), key, items });
  }
  return { ...draft, customers: [...groups.values()] };
}

interface Directory {
  readonly keys: ReadonlySet<string>;
  readonly byVatId: ReadonlyMap<string, string>;
  /** Names that several accounts share lead to none of them. */
  readonly byName: ReadonlyMap<string, string | null>;
}

function directory(accounts: readonly Account[]): Directory {
  const keys = new Set<string>();
  const byVatId = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const account of accounts) {
    const key = customerKeyOf(account);
    keys.add(key);
    const vatId = foldVatId(account.vatId ?? '');
    if (vatId !== '') byVatId.set(vatId, key);
    for (const name of new Set([account.name, ...account.aliases].map(foldName))) {
      byName.set(name, (byName.get(name) ?? key) === key ? key : null);
    }
  }
  return { keys, byVatId, byName };
}

function keyIn({ keys, byVatId, byName }: Directory, customer: DraftCustomer): string {
  if (keys.has(customer.key)) return customer.key;
  const vatId = foldVatId(customer.vatId ?? '');
  return byVatId.get(vatId) ?? byName.get(foldName(customer.name)) ?? customer.key;
}
