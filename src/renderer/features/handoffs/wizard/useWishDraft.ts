import { useMemo } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { AccountId } from '../../../../domain/accounts/ids';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { type KeptDraft, useDraft } from '../../../stores/drafts';
import { type DebtorWish, firstWish, type WholeWish, type Wish } from './wizardState';

/** A wish as plain JSON: lists in place of its sets. */
type KeptDebtor = {
  readonly [Name in keyof DebtorWish]: DebtorWish[Name] extends ReadonlySet<infer One>
    ? readonly One[]
    : DebtorWish[Name];
};

export interface KeptWish {
  readonly pack: Wish;
  readonly debtors: Readonly<Record<string, KeptDebtor>>;
  readonly staying: readonly AccountId[];
}

interface WishDraft extends KeptDraft {
  readonly wish: WholeWish;
  readonly setWish: (wish: WholeWish) => void;
}

/** What was chosen on the way through the wizard, kept as a draft until the cases are handed over. */
export function useWishDraft(
  accounts: readonly Account[],
  today: PlainDate,
  agencyId: string,
): WishDraft {
  const initial = useMemo(
    () => kept(firstWish(accounts, today, agencyId)),
    [accounts, today, agencyId],
  );
  const key = accounts.map(({ id }) => id).join('+');
  const draft = useDraft<KeptWish>(`handoff:${key}`, initial);
  const { pack, debtors, staying } = draft.fields;
  const wish = useMemo(
    () => wishOf(initial, { pack, debtors, staying }),
    [initial, pack, debtors, staying],
  );
  return { ...draft, wish, setWish: (next) => draft.change(changesOf(kept(wish), kept(next))) };
}

/** The wish as a draft stores it: lists and plain objects in place of sets and maps. */
export function kept({ pack, debtors, staying }: WholeWish): KeptWish {
  const entries = [...debtors].map(([id, one]): [string, KeptDebtor] => [
    id,
    {
      ...one,
      without: [...one.without],
      withoutFiles: [...one.withoutFiles],
      notes: [...one.notes],
    },
  ]);
  return { pack, debtors: Object.fromEntries(entries), staying: [...staying] };
}

/** The wish again; what the draft does not have of a customer, or not yet, is as at first. */
export function wishOf(initial: KeptWish, { pack, debtors, staying }: KeptWish): WholeWish {
  const entries = Object.entries(initial.debtors).map(([id, first]): [AccountId, DebtorWish] => {
    const one = { ...first, ...debtors[id] };
    return [
      id as AccountId,
      {
        ...one,
        without: new Set(one.without),
        withoutFiles: new Set(one.withoutFiles),
        notes: new Set(one.notes),
      },
    ];
  });
  return {
    pack: { ...initial.pack, ...pack },
    debtors: new Map(entries),
    staying: new Set(staying),
  };
}

/** Only what differs: what nobody touched follows the accounts. */
function changesOf(before: KeptWish, after: KeptWish): Partial<KeptWish> {
  const differs = (name: keyof KeptWish): boolean =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return {
    ...(differs('pack') && { pack: after.pack }),
    ...(differs('debtors') && { debtors: after.debtors }),
    ...(differs('staying') && { staying: after.staying }),
  };
}
