import type { Account, Item } from '../../../domain/accounts/account';
import type { DisputeTerms } from '../../../domain/accounts/commands';
import { disputedByItem } from '../../../domain/accounts/views/disputed';
import { openMinor } from '../../../domain/accounts/views/open';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { type CodesSettings, knownReason } from '../../../domain/settings/sections/codes';
import { readAmount } from '../../components/fields/readAmount';
import { type CareText, careOf } from '../debtors/forms/dispute/careOf';

/** What a customer objects to, as text. `items` are ids of disputed items, parted by blanks. */
export interface DisputeFields extends CareText {
  readonly items: string;
  readonly reason: string;
  readonly part: string;
  readonly note: string;
}

/** Invoices of which something is neither paid nor in dispute. */
export function disputable(account: Account, today: PlainDate): Item[] {
  const disputed = disputedByItem(account, today);
  return account.items.filter(
    (item) => item.kind === 'invoice' && openMinor(item) > (disputed.get(item.id) ?? 0),
  );
}

/** The ticked ones of `offered`; where there is only one, nobody has to tick it. */
export function disputedItems({ items }: DisputeFields, offered: readonly Item[]): readonly Item[] {
  const ticked = new Set(items.split(' '));
  return offered.length === 1 ? offered : offered.filter(({ id }) => ticked.has(id));
}

/**
 * What is to be disputed; undefined while it cannot be read. Null where nothing is left to dispute:
 * then the call alone is recorded.
 */
export function disputeOf(
  fields: DisputeFields,
  account: Account,
  today: PlainDate,
  codes: CodesSettings,
): DisputeTerms | null | undefined {
  const offered = disputable(account, today);
  if (offered.length === 0) return null;
  const items = disputedItems(fields, offered);
  const [first] = items;
  const care = careOf(fields, today);
  if (first === undefined || care === null) return undefined;
  const part = readAmount(fields.part, first.currency);
  if (!part.ok && part.error !== 'empty') return undefined;
  const reason = knownReason(codes, fields.reason);
  const minor = part.ok ? part.value.minor : null;
  return { items: items.map(({ id }) => id), minor, reason, note: fields.note, ...care };
}
