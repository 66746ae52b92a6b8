import { useEffect, useMemo, useRef } from 'react';
import type { Account, ReviewVerdict } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import { reviewThisWeek } from '../../../domain/accounts/views/desk';
import type { PlainDate } from '../../../domain/dates/plainDate';
import { ranked } from '../../../domain/worklist/rank';
import { type ReviewLine, reviewLines } from '../../../domain/worklist/reviewReport';
import { useToday } from '../../clock';
import { useAct, useActAlong } from '../../frame/useAct';
import { useBook } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { setCursor, useDesk } from '../../stores/desk';
import { statedRates, useWorklist } from '../today/useWorklist';

const LIST = 'review';

interface Reviewing {
  /** Customers with something overdue who were not reviewed this week, in order. */
  readonly left: readonly Account[];
  /** Those who were, the last one first. */
  readonly done: readonly ReviewLine[];
  readonly current: Account | null;
  readonly moveBy: (by: 1 | -1) => void;
  /** Goes to one customer who is left. */
  readonly goTo: (id: AccountId) => void;
  /** Records the review: aloud as an act of its own, else undone with the act it follows from. */
  readonly review: (account: Account, verdict: ReviewVerdict, aloud: boolean) => Promise<void>;
}

/**
 * The weekly review: what is left follows from the ledger, so it can be broken off and taken up
 * again. The order is the one of today's list.
 */
export function useReviewing(): Reviewing {
  const m = useMessages();
  const today = useToday();
  const book = useBook();
  const { accounts } = book;
  const rows = useWorklist();
  const actAlong = useActAlong();
  const act = useAct();
  const rates = statedRates(book);
  const cursor = useDesk((state) => state.cursors[LIST] ?? null);
  const left = useMemo(() => {
    const late = rows.filter(({ overdue }) => overdue.length > 0);
    const items = late.map(({ account, overdue, days }) => ({
      account: account.id,
      weigh: overdue,
      days,
      full: account,
    }));
    const open = items.filter(({ full }) => reviewThisWeek(full, today) === null);
    return ranked(open, rates, items).map(({ full }) => full);
  }, [rows, today, rates]);
  const done = useMemo(() => reviewLines(accounts.values(), today), [accounts, today]);
  const at = Math.max(
    0,
    left.findIndex(({ id }) => id === cursor),
  );
  const current = left[at] ?? null;
  useComeBack(left, done);
  return {
    left,
    done,
    current,
    moveBy: (by) => {
      const next = left[(at + by + left.length) % left.length];
      if (next !== undefined) setCursor(LIST, next.id);
    },
    goTo: (id) => setCursor(LIST, id),
    review: async (account, verdict, aloud) => {
      const after = left[left.findIndex(({ id }) => id === account.id) + 1];
      const command = { type: 'review', verdict, note: '' } as const;
      // The next one is shown before the ledger answers: no key may meet another customer in between.
      if (after !== undefined) setCursor(LIST, after.id);
      const result = aloud
        ? await act(account.id, command, m.review.reviewed(account.name))
        : await actAlong(account.id, command);
      if (!result.ok) setCursor(LIST, account.id);
    },
  };
}

/** Whose review was taken back is looked at again: that is why somebody takes it back. */
function useComeBack(left: readonly Account[], done: readonly ReviewLine[]): void {
  const before = useRef(done);
  useEffect(() => {
    const was = new Set(before.current.map(({ account }) => account.id));
    before.current = done;
    const back = left.find(({ id }) => was.has(id));
    if (back !== undefined) setCursor(LIST, back.id);
  }, [left, done]);
}

/**
 * Letters, agreements, handoffs and snoozes are made in dialogs that know nothing of the review: when the customer under
 * review has got one, `onChange` hears of it.
 */
export function useOutcome(
  account: Account | null,
  today: PlainDate,
  onChange: (account: Account, verdict: ReviewVerdict) => void,
): void {
  const before = useRef<Account | null>(null);
  const heard = useRef(onChange);
  useEffect(() => {
    heard.current = onChange;
  });
  useEffect(() => {
    const was = before.current;
    before.current = account;
    if (account === null || was?.id !== account.id || was === account) return;
    if (standing(account) > standing(was)) heard.current(account, 'letter');
    else if (turns(account) > turns(was)) heard.current(account, 'other');
    else if (account.snooze !== was.snooze && account.snooze?.since === today) {
      heard.current(account, 'snooze');
    }
  }, [account, today]);
}

/** Agreements and handoffs. */
function turns({ plans, handoffs }: Account): number {
  return plans.length + handoffs.length;
}

function standing({ letters }: Account): number {
  return letters.filter(({ withdrawn }) => !withdrawn).length;
}
