import type { Account, MasterData } from '../../../../domain/accounts/account';
import type { FreshItem } from '../../../../domain/accounts/commands';
import type { ImportedFile, ItemFacts, SourceStatement } from '../../../../domain/accounts/events';
import { settlementOf, statementsOf } from '../../../../domain/accounts/families/facts';
import { statementsAfter } from '../../../../domain/accounts/families/stated';
import type { AccountId, DisputeId, ItemId } from '../../../../domain/accounts/ids';
import { NO_CONTACT } from '../../../../domain/accounts/party';
import type { ChangedEntry, DraftEntry } from '../../../../domain/importing/compare';
import type {
  DraftCustomer,
  DraftItem,
  ImportDraft,
} from '../../../../domain/importing/openItems/draft';
import { languageOfCountry } from '../../../../domain/letters/languages/languages';
import { atOnce, type Steps } from '../../../../domain/steps';
import type { AccountImport, ImportPlan, OriginalFile } from '../../../ledger/api';
import type { ItemsPreview } from '../importStore';
import { customerKeyOf, withKnownBuyers } from './buyers';
import { bookedMinor, claimedSettledOn } from './compareDraft';
import type { GoneDispute } from './disputesGone';
import type { SettledItem } from './fullList';

/** What is known of the file beside its rows. */
export type FileFacts = Pick<ImportedFile, 'name' | 'sha256' | 'preset' | 'on'>;

type PlannedFrom = Pick<ItemsPreview, 'draft' | 'comparison' | 'full' | 'originals'> & {
  readonly closing?: readonly ClosingDispute[];
};

/** A dispute that ends with the file. */
interface ClosingDispute extends Pick<GoneDispute, 'account' | 'dispute'> {
  readonly outcome: string;
}

/** What to book: one part per customer of the file that brings something new. */
export function importPlan(
  file: FileFacts,
  preview: PlannedFrom,
  accounts: readonly Account[],
): ImportPlan {
  return atOnce(planSteps(file, preview, accounts));
}

/** `importPlan`, a customer at a step. */
export function* planSteps(
  file: FileFacts,
  preview: PlannedFrom,
  accounts: readonly Account[],
): Steps<ImportPlan> {
  const { comparison, full, originals = [], closing = [] } = preview;
  const draft = withKnownBuyers(preview.draft, accounts);
  yield;
  const known = new Map(
    accounts.filter(({ hidden }) => !hidden).map((account) => [customerKeyOf(account), account]),
  );
  const fresh = byCustomer(comparison.fresh);
  yield;
  const changed = byCustomer(comparison.changed);
  const own: AccountImport[] = [];
  for (const customer of draft.customers) {
    const news = fresh.get(customer.key) ?? [];
    const changes = changed.get(customer.key) ?? [];
    const account = known.get(customer.key);
    const part = accountPart(draft, customer, account, news, changes);
    const isNew = account === undefined && customer.items.length === 0;
    if (news.length + changes.length > 0 || isNew || hasMaster(part)) own.push(part);
    yield;
  }
  const parts = withClosing(closing, withSettled(full?.items ?? [], own));
  yield;
  const counts =
    draft.kind === 'customers'
      ? customerCounts(parts)
      : {
          fresh: comparison.fresh.length,
          changed: comparison.changed.length + (full?.items.length ?? 0),
        };
  return {
    file: {
      ...{ ...file, ...counts, kind: draft.kind ?? 'openItems', asOf: draft.asOf },
      ...{ rows: draft.counts.rows, refused: draft.rejected.length, totals: totalsOf(draft) },
    },
    accounts: parts,
    originals: originalsOf(parts, originals),
  };
}

/** Of a list of customers: accounts that it opens, and accounts that learn from it. */
function customerCounts(parts: readonly AccountImport[]) {
  const fresh = parts.filter(({ account }) => account === null).length;
  return { fresh, changed: parts.length - fresh };
}

/** The files that are attachments of what is booked, each once. */
function originalsOf(
  parts: readonly AccountImport[],
  originals: readonly OriginalFile[],
): OriginalFile[] {
  const named = new Set(
    parts.flatMap(({ fresh, changed }) => [
      ...fresh.map(({ attachment }) => attachment?.sha256),
      ...changed.map(({ after }) => after.attachment?.sha256),
    ]),
  );
  const files = new Map(originals.map((file) => [file.sha256, file]));
  return [...files.values()].filter(({ sha256 }) => named.has(sha256));
}

/** The parts with what a full list settles, which may be all that happens to a customer. */
function withSettled(
  settled: readonly SettledItem[],
  parts: readonly AccountImport[],
): AccountImport[] {
  const left = new Map<AccountId, SettledItem[]>();
  for (const one of settled) {
    const same = left.get(one.account);
    if (same === undefined) left.set(one.account, [one]);
    else same.push(one);
  }
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
  const others = [...left.keys()].map(
    (account): AccountImport => ({ ...nothingFor(account), changed: changes(account) }),
  );
  return [...known, ...others];
}

/** The parts with the disputes that end, which may be all that happens to a customer. */
function withClosing(
  closing: readonly ClosingDispute[],
  parts: readonly AccountImport[],
): AccountImport[] {
  if (closing.length === 0) return [...parts];
  const ending = new Map<AccountId | null, { dispute: DisputeId; outcome: string }[]>();
  for (const { account, ...one } of closing)
    ending.set(account, [...(ending.get(account) ?? []), one]);
  const known = new Set(parts.map(({ account }) => account));
  const others = [...new Set(closing.map(({ account }) => account))]
    .filter((account) => !known.has(account))
    .map(nothingFor);
  return [...parts, ...others].map((part) => {
    const own = ending.get(part.account);
    return own === undefined ? part : { ...part, closing: own };
  });
}

function nothingFor(account: AccountId): AccountImport {
  return { account, master: {}, fresh: [], changed: [], disputed: [], payments: [] };
}

function hasMaster(part: AccountImport): boolean {
  return part.account !== null && Object.keys(part.master).length > 0;
}

function accountPart(
  draft: ImportDraft,
  customer: DraftCustomer,
  account: Account | undefined,
  fresh: readonly DraftEntry[],
  changed: readonly ChangedEntry[],
): AccountImport {
  const items = {
    fresh: fresh.map(({ item }) => freshItem(item, draft)),
    changed: changed.flatMap((entry) => changeOf(entry, account, draft)),
    disputed: [...fresh, ...changed].flatMap(({ item }) =>
      item.disputed && item.open.minor > 0 ? [item.number] : [],
    ),
    disputeDays: Object.fromEntries(
      [...fresh, ...changed].flatMap(({ item }) =>
        item.disputedOn === undefined ? [] : [[item.number, item.disputedOn]],
      ),
    ),
    payments: [],
  };
  return account === undefined
    ? { account: null, master: masterOf(customer), ...items }
    : { account: account.id, master: masterChanges(account, customer), ...items };
}

function freshItem(item: DraftItem, draft: ImportDraft): FreshItem {
  const { number, issuedOn, dueOn, reference, line, text, attachment } = item;
  const minor = bookedMinor(item);
  const stated = statedBefore(item, minor, draft);
  return {
    ...{ number, issuedOn, dueOn, reference, line, text, minor },
    kind: minor < 0 ? 'creditNote' : 'invoice',
    currency: item.amount.currency,
    settledOn: claimedSettledOn(item, draft.asOf),
    ...(stated.length > 0 && { stated }),
    ...(attachment !== undefined && { attachment }),
  };
}

/**
 * What was settled of a document before it came here, as of the day of the list; an electronic
 * invoice names what was paid when it was written.
 */
function statedBefore(
  { open, issuedOn }: DraftItem,
  minor: number,
  { preset, asOf }: ImportDraft,
): SourceStatement[] {
  if (open.minor === 0 || open.minor === minor) return [];
  return [{ on: preset === 'e-invoice' ? issuedOn : asOf, minor: minor - open.minor }];
}

function changeOf(
  { item }: ChangedEntry,
  account: Account | undefined,
  { asOf }: ImportDraft,
): { id: ItemId; after: ItemFacts }[] {
  const known = account?.items.find((one) => one.number === item.number);
  if (known === undefined || known.currency !== item.amount.currency) return [];
  const { issuedOn, dueOn, reference } = item;
  const minor = bookedMinor(item);
  const settled = item.open.minor === 0;
  const before = statementsOf(known);
  const claim = { minor, open: item.open.minor, on: asOf };
  const stated = settled ? before : statementsAfter(known, before, claim);
  const settledOn = claimedSettledOn(item, settlementOf(known)?.on ?? asOf);
  const isNewFile = item.attachment !== undefined && known.attachment === undefined;
  const after: ItemFacts = {
    ...{ issuedOn, dueOn, settledOn, reference, minor },
    text: known.text,
    ...(stated.length > 0 && { stated }),
    ...(isNewFile && { attachment: item.attachment }),
  };
  return [{ id: known.id, after }];
}

function masterOf(customer: DraftCustomer): MasterData {
  const { number, name, aliases, address, email, phone } = customer;
  const { contactName = '', region = '' } = customer;
  return {
    ...{ number, name, aliases },
    debtorType: 'business',
    language: languageOfCountry(address.country),
    address: { ...address, region },
    contact: { ...NO_CONTACT, name: contactName, email, phone },
    ...learned(customer, {}),
  };
}

/** VAT id and bank account, where the file has them and the ledger does not. */
function learned(
  { vatId = '', iban = '' }: DraftCustomer,
  known: Pick<MasterData, 'vatId' | 'ibans'>,
): Pick<MasterData, 'vatId' | 'ibans'> {
  const { ibans = [] } = known;
  return {
    ...(vatId !== '' && (known.vatId ?? '') === '' && { vatId }),
    ...(iban !== '' && !ibans.includes(iban) && { ibans: [...ibans, iban] }),
  };
}

/** Only what the file says and the ledger does not: an import never empties a field. */
function masterChanges(account: Account, customer: DraftCustomer): Partial<MasterData> {
  const aliases = [customer.name, ...customer.aliases].filter(
    (name) => name !== account.name && !account.aliases.includes(name) && name !== '',
  );
  return {
    ...(aliases.length > 0 && { aliases: [...account.aliases, ...aliases] }),
    ...addressChange(account, customer),
    ...contactChange(account, customer),
    ...learned(customer, account),
  };
}

function addressChange({ address }: Account, customer: DraftCustomer): Partial<MasterData> {
  if (address.lines.length > 0 || customer.address.lines.length === 0) return {};
  const region = customer.region || address.region;
  return { address: { ...address, ...customer.address, region } };
}

function contactChange({ contact }: Account, customer: DraftCustomer): Partial<MasterData> {
  const after = {
    ...contact,
    name: contact.name || (customer.contactName ?? ''),
    email: contact.email || customer.email,
    phone: contact.phone || customer.phone,
  };
  const same = (['name', 'email', 'phone'] as const).every((key) => after[key] === contact[key]);
  return same ? {} : { contact: after };
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
