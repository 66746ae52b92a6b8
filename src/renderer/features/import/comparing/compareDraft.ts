import type { Account, Item } from '../../../../domain/accounts/account';
import { settlementOf, statementsOf } from '../../../../domain/accounts/families/facts';
import { isBehind } from '../../../../domain/accounts/families/stated';
import { openMinor } from '../../../../domain/accounts/views/open';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import {
  type Comparison,
  compareWithLedger,
  type ExistingItem,
} from '../../../../domain/importing/compare';
import type { DraftItem, ImportDraft } from '../../../../domain/importing/openItems/draft';
import { atOnce, type Steps } from '../../../../domain/steps';
import { customerKeyOf, withKnownBuyers } from './buyers';

/**
 * Minor units an item is booked with: all of it, so that its size stays visible when part of it was
 * settled before. Where the file calls more open than there is, or owes on the other side, what it
 * calls open is all there is to go by.
 */
export function bookedMinor({ amount, open }: Pick<DraftItem, 'amount' | 'open'>): number {
  const within = Math.abs(open.minor) <= Math.abs(amount.minor);
  const oneSide = open.minor === 0 || Math.sign(open.minor) === Math.sign(amount.minor);
  return within && oneSide ? amount.minor : open.minor;
}

/** The day a file calls an item settled: its own, else the day of the file when nothing is open. */
export function claimedSettledOn(
  { settledOn, open }: Pick<DraftItem, 'settledOn' | 'open'>,
  asOf: PlainDate,
): PlainDate | null {
  return settledOn ?? (open.minor === 0 ? asOf : null);
}

/** The draft against the ledger as it is: what is new, what differs, what stays. */
export function compareDraft(draft: ImportDraft, accounts: readonly Account[]): Comparison {
  const known = withKnownBuyers(draft, accounts);
  return compareWithLedger(known, existingFor(known, accounts));
}

/** The documents of the ledger as the draft is compared with them. */
function existingFor(draft: ImportDraft, accounts: readonly Account[]): ExistingItem[] {
  return atOnce(existingSteps(draft, accounts));
}

/** `existingFor`, an account at a step. */
export function* existingSteps(
  draft: ImportDraft,
  accounts: readonly Account[],
): Steps<ExistingItem[]> {
  const inFile = draftItems(draft);
  const existing: ExistingItem[] = [];
  for (const account of accounts) {
    if (account.hidden) continue;
    existing.push(...existingItems(account, draft.asOf, inFile));
    yield;
  }
  return existing;
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
  const disputed = new Set(
    account.disputes.flatMap(({ closedOn, items }) => (closedOn === null ? items : [])),
  );
  return account.items.map((item) => {
    const claim = inFile.get(`${customerKey}\n${item.number}`);
    const open = openMinor(item);
    const { number, issuedOn, dueOn, currency, minor: amount } = item;
    const settledOn = open === 0 ? lastDay(item) : null;
    const known = {
      ...{ open, settledOn, amount, disputed: disputed.has(item.id) },
      ...(item.attachment !== undefined && { attachment: item.attachment.name }),
    };
    return {
      ...{ customerKey, number, issuedOn, dueOn, currency },
      ...(claim === undefined ? known : { ...known, ...agreed(item, claim, known.disputed, asOf) }),
    };
  });
}

/** What file and ledger say in other words but mean alike, in the words of the file. */
function agreed(
  item: Item,
  claim: DraftItem,
  disputed: boolean,
  asOf: PlainDate,
): Partial<ExistingItem> {
  const { open } = claim;
  return {
    ...(bookedMinor(claim) === item.minor && { amount: claim.amount.minor }),
    ...(open.minor === 0 ? sameSettlement(item, claim) : samePart(item, claim, asOf)),
    // A dispute is opened by a file over what is owed; none is closed by one.
    ...((disputed || open.minor <= 0 || !claim.disputed) && { disputed: claim.disputed }),
  };
}

/** Paid here, or called settled without a day: the file says nothing new. */
function sameSettlement(item: Item, { settledOn }: DraftItem): Partial<ExistingItem> {
  if (openMinor(item) !== 0) return {};
  const settlement = settlementOf(item);
  const known = settlement === undefined || settledOn === null ? settledOn : settlement.on;
  return { settledOn: known };
}

/** What is open here, or would be without the payments that the source has not booked yet. */
function samePart(item: Item, claim: DraftItem, on: PlainDate): Partial<ExistingItem> {
  const minor = bookedMinor(claim);
  const open = claim.open.minor;
  const same =
    settlementOf(item) === undefined && isBehind(item, statementsOf(item), { minor, open, on });
  return same ? { open, settledOn: claim.settledOn } : {};
}

function lastDay(item: Item): PlainDate | null {
  const dates = item.reductions.map((reduction) => reduction.on).sort();
  return dates.at(-1) ?? null;
}
