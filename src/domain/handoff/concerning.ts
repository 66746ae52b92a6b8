import type { Dispute, Plan } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import { type ItemLimitation, itemLimitation } from '../derivations/limitation';
import { type Money, money } from '../money/money';
import type { Case } from './case';

/** A dispute as it leaves the house. */
export interface DisputeLine {
  readonly openedOn: PlainDate;
  readonly closedOn: PlainDate | null;
  readonly reason: Dispute['reason'];
  /** Null: the items in full. */
  readonly disputed: Money | null;
  readonly invoices: readonly string[];
  /** What was said and what was answered: only where the journal line was chosen, else ''. */
  readonly said: string;
  readonly answer: string;
}

/** Disputes about the chosen items up to the cut-off day. Their words stay unless chosen. */
export function disputesOf(one: Case): DisputeLine[] {
  const { pack, debtor, claims, log } = one;
  const items = new Map(claims.map(({ line: { item } }) => [item.id, item]));
  const noteOf = (ref: string, start: string): string =>
    log.find(
      (entry) => entry.ref === ref && entry.code.startsWith(start) && entry.withdrawn === null,
    )?.note ?? '';
  return debtor.account.disputes
    .filter((one) => one.openedOn <= pack.cutOff && one.items.some((id) => items.has(id)))
    .map(({ id, openedOn, closedOn, reason, minor, items: about }) => {
      const [first] = about.flatMap((item) => items.get(item) ?? []);
      return {
        openedOn,
        closedOn: closedOn !== null && closedOn <= pack.cutOff ? closedOn : null,
        reason,
        disputed: minor === null || first === undefined ? null : money(minor, first.currency),
        invoices: about.flatMap((item) => items.get(item)?.number ?? []),
        said: noteOf(id, 'log.dispute.'),
        answer: noteOf(id, 'log.disputeClosed'),
      };
    });
}

/** Agreements about the chosen items up to the cut-off day. */
export function plansOf({ pack, debtor }: Case): Plan[] {
  const chosen = new Set(debtor.items.map(({ id }) => id));
  return debtor.account.plans.filter(
    ({ agreedOn, items }) => agreedOn <= pack.cutOff && items.some((id) => chosen.has(id)),
  );
}

/** When each invoice of the claim is probably barred; none without tables of law. */
export function limitationsOf({ pack, debtor, claims }: Case): ItemLimitation[] {
  const { law, cutOff } = pack;
  if (law === undefined) return [];
  return claims.flatMap(({ line: { item } }) => {
    const found = itemLimitation(item, debtor.account, cutOff, law);
    return found.ok ? [found.value] : [];
  });
}
