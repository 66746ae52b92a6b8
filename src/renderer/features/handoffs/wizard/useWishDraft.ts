import type { Account } from '../../../../domain/accounts/account';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { type KeptDraft, useDraft } from '../../../stores/drafts';
import { firstWish, type Wish } from './wizardState';

/** A wish as plain JSON: lists in place of its sets. */
type KeptWish = {
  readonly [Name in keyof Wish]: Wish[Name] extends ReadonlySet<infer One>
    ? readonly One[]
    : Wish[Name];
};

interface WishDraft extends KeptDraft {
  readonly wish: Wish;
  readonly setWish: (wish: Wish) => void;
}

/** What was chosen on the way through the wizard, kept as a draft until the case is handed over. */
export function useWishDraft(account: Account, today: PlainDate, agencyId: string): WishDraft {
  const initial = kept(firstWish(account, today, agencyId));
  const draft = useDraft<KeptWish>(`handoff:${account.id}`, initial);
  const wish = wishOf(draft.fields);
  return { ...draft, wish, setWish: (next) => draft.change(changesOf(kept(wish), kept(next))) };
}

export function kept(wish: Wish): KeptWish {
  const { without, withoutFiles, notes } = wish;
  return { ...wish, without: [...without], withoutFiles: [...withoutFiles], notes: [...notes] };
}

export function wishOf(fields: KeptWish): Wish {
  const { without, withoutFiles, notes } = fields;
  return {
    ...fields,
    without: new Set(without),
    withoutFiles: new Set(withoutFiles),
    notes: new Set(notes),
  };
}

/** Only what differs: what nobody touched follows the account. */
function changesOf(before: KeptWish, after: KeptWish): Partial<KeptWish> {
  const text = (wish: KeptWish) =>
    new Map(Object.entries(wish).map(([k, v]) => [k, JSON.stringify(v)]));
  const old = text(before);
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => old.get(name) !== JSON.stringify(value)),
  );
}
