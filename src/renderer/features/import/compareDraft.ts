import type { Account, Item } from '../../../domain/accounts/account';
import { openDisputes } from '../../../domain/accounts/views/disputed';
import { openMinor } from '../../../domain/accounts/views/open';
import type { PlainDate } from '../../../domain/dates/plainDate';
import {
  type Comparison,
  compareWithLedger,
  type ExistingItem,
} from '../../../domain/importing/compare';
import type { DraftItem, ImportDraft } from '../../../domain/importing/openItems/draft';
import { foldName } from '../../../domain/importing/values/fold';

/** Identity of a customer across imports: his number where there is one, else his folded name. */
export function customerKeyOf({ number, name }: Pick<Account, 'number' | 'name'>): string {
  return number === '' ? `name:${foldName(name)}` : `no:${number}`;
}

/** Minor units an item is booked with: what is open of it, or all of it when it is settled. */
export function bookedMinor({ amount, open }: Pick<DraftItem, 'amount' | 'open'>): number {
  return open.minor === 0 ? amount.minor : open.minor;
}

/** The draft against the ledger as it is: what is new, what differs, what stays. */
export function compareDraft(draft: ImportDraft, accounts: readonly Account[]): Comparison {
  return compareWithLedger(draft, existingFor(draft, accounts));
}

/** The documents of the ledger as the draft is compared with them. */
export function existingFor(draft: ImportDraft, accounts: readonly Account[]): ExistingItem[] {
  const inFile = draftItems(draft);
  return accounts
    .filter(({ hidden }) => !hidden)
    .flatMap((account) => existingItems(account, draft.asOf, inFile));
}

type DraftItems = ReadonlyMap<string, DraftItem>;

function draftItems({ customers }: ImportDraft): DraftItems {
  return new Map(
    customers.flatMap(({ key, items }) =>
      items.map((item): [string, DraftItem] => [`${key}\n${item.number}`, item]),
    ),
  );
}

function existingItems(account: Account, asOf: PlainDate, inFile: DraftItems): ExistingItem[] {
  const customerKey = customerKeyOf(account);
  const disputed = new Set(openDisputes(account, asOf).flatMap((dispute) => dispute.items));
  return account.items.map((item) => {
    const open = openMinor(item);
    const claim = inFile.get(`${customerKey}\n${item.number}`);
    const { number, issuedOn, dueOn, currency } = item;
    return {
      ...{ customerKey, number, issuedOn, dueOn, currency, open },
      // Booked with its open part: the file's gross amount says nothing new then.
      amount:
        claim !== undefined && bookedMinor(claim) === item.minor ? claim.amount.minor : item.minor,
      settledOn: open === 0 ? settledOn(item) : null,
      // Of a settled item no dispute is kept: what the file says of it changes nothing.
      disputed: open === 0 ? (claim?.disputed ?? false) : disputed.has(item.id),
    };
  });
}

function settledOn(item: Item): PlainDate | null {
  const dates = item.reductions.map((reduction) => reduction.on).sort();
  return dates.at(-1) ?? null;
}
