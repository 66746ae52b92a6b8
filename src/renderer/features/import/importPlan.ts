import type { Account, MasterData } from '../../../domain/accounts/account';
import type { FreshItem } from '../../../domain/accounts/commands';
import type { ImportedFile, ItemFacts } from '../../../domain/accounts/events';
import type { AccountId, ItemId } from '../../../domain/accounts/ids';
import { NO_CONTACT } from '../../../domain/accounts/party';
import type { ChangedEntry, DraftEntry } from '../../../domain/importing/compare';
import type {
  DraftCustomer,
  DraftItem,
  ImportDraft,
} from '../../../domain/importing/openItems/draft';
import { languageOfCountry } from '../../../domain/letters/languages/languages';
import type { AccountImport, ImportPlan } from '../../ledger/api';
import { bookedMinor, customerKeyOf } from './compareDraft';
import type { SettledItem } from './fullList';
import type { ItemsPreview } from './importStore';

/** What is known of the file beside its rows. */
export type FileFacts = Pick<ImportedFile, 'name' | 'sha256' | 'preset' | 'on'>;

/** What to book: one part per customer of the file that brings something new. */
export function importPlan(
  file: FileFacts,
  { draft, comparison, full }: Pick<ItemsPreview, 'draft' | 'comparison' | 'full'>,
  accounts: readonly Account[],
): ImportPlan {
  const known = new Map(
    accounts.filter(({ hidden }) => !hidden).map((account) => [customerKeyOf(account), account]),
  );
  const fresh = byCustomer(comparison.fresh);
  const changed = byCustomer(comparison.changed);
  return {
    file: {
      ...file,
      kind: 'openItems',
      asOf: draft.asOf,
      rows: draft.counts.rows,
      fresh: comparison.fresh.length,
      changed: comparison.changed.length + (full?.items.length ?? 0),
      refused: draft.rejected.length,
      totals: totalsOf(draft),
    },
    accounts: withSettled(
      full?.items ?? [],
      draft.customers.flatMap((customer) => {
        const news = fresh.get(customer.key) ?? [];
        const changes = changed.get(customer.key) ?? [];
        const account = known.get(customer.key);
        const part = accountPart(customer, account, news, changes);
        return news.length + changes.length > 0 || hasMaster(part) ? [part] : [];
      }),
    ),
  };
}

/** The parts with what a full list settles, which may be all that happens to a customer. */
function withSettled(
  settled: readonly SettledItem[],
  parts: readonly AccountImport[],
): AccountImport[] {
  const left = new Map<AccountId, SettledItem[]>();
  for (const one of settled) left.set(one.account, [...(left.get(one.account) ?? []), one]);
  const changes = (account: AccountId) => {
    const own = left.get(account) ?? [];
    left.delete(account);
    return own.map(({ id, after }) => ({ id, after }));
  };
  const known = parts.map((part) =>
    part.account === null
      ? part
      : { ...part, changed: [...part.changed, ...changes(part.account)] },
  );
  const others = [...left.keys()].map((account): AccountImport => {
    const nothing = { fresh: [], disputed: [], payments: [] };
    return { account, master: {}, ...nothing, changed: changes(account) };
  });
  return [...known, ...others];
}

function hasMaster(part: AccountImport): boolean {
  return part.account !== null && Object.keys(part.master).length > 0;
}

function accountPart(
  customer: DraftCustomer,
  account: Account | undefined,
  fresh: readonly DraftEntry[],
  changed: readonly ChangedEntry[],
): AccountImport {
  const items = {
    fresh: fresh.map(({ item }) => freshItem(item)),
    changed: changed.flatMap((entry) => changeOf(entry, account)),
    disputed: [...fresh, ...changed].flatMap(({ item }) =>
      item.disputed && item.open.minor > 0 ? [item.number] : [],
    ),
    payments: [],
  };
  return account === undefined
    ? { account: null, master: masterOf(customer), ...items }
    : { account: account.id, master: masterChanges(account, customer), ...items };
}

function freshItem(item: DraftItem): FreshItem {
  const { number, kind, issuedOn, dueOn, settledOn, reference, line } = item;
  const { currency } = item.amount;
  const minor = bookedMinor(item);
  return { number, kind, issuedOn, dueOn, settledOn, reference, line, currency, minor, text: '' };
}

function changeOf(
  { item }: ChangedEntry,
  account: Account | undefined,
): { id: ItemId; after: ItemFacts }[] {
  const known = account?.items.find((one) => one.number === item.number);
  if (known === undefined || known.currency !== item.amount.currency) return [];
  const { issuedOn, dueOn, settledOn, reference } = item;
  const after = {
    issuedOn,
    dueOn,
    settledOn,
    reference,
    minor: bookedMinor(item),
    text: known.text,
  };
  return [{ id: known.id, after }];
}

function masterOf(customer: DraftCustomer): MasterData {
  const { number, name, aliases, address, email, phone } = customer;
  return {
    ...{ number, name, aliases },
    debtorType: 'business',
    language: languageOfCountry(address.country),
    address: { ...address, region: '' },
    contact: { ...NO_CONTACT, email, phone },
  };
}

/** Only what the file says and the ledger does not: an import never empties a field. */
function masterChanges(account: Account, customer: DraftCustomer): Partial<MasterData> {
  const changes: { -readonly [K in keyof MasterData]?: MasterData[K] } = {};
  const aliases = [customer.name, ...customer.aliases].filter(
    (name) => name !== account.name && !account.aliases.includes(name) && name !== '',
  );
  if (aliases.length > 0) changes.aliases = [...account.aliases, ...aliases];
  const { address, email, phone } = customer;
  if (account.address.lines.length === 0 && address.lines.length > 0) {
    changes.address = { ...account.address, ...address };
  }
  const contact = {
    ...account.contact,
    email: account.contact.email || email,
    phone: account.contact.phone || phone,
  };
  if (contact.email !== account.contact.email || contact.phone !== account.contact.phone) {
    changes.contact = contact;
  }
  return changes;
}

function totalsOf(draft: ImportDraft): Record<string, number> {
  return Object.fromEntries(draft.totals.open.map(({ currency, minor }) => [currency, minor]));
}

function byCustomer<Entry extends DraftEntry>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.customer.key);
    if (group === undefined) groups.set(entry.customer.key, [entry]);
    else group.push(entry);
  }
  return groups;
}
