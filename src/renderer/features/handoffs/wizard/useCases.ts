import { useMemo } from 'react';
import type { Account, Item } from '../../../../domain/accounts/account';
import type { AccountId, LetterId } from '../../../../domain/accounts/ids';
import type { ClaimedCost } from '../../../../domain/handoff/input';
import {
  handoffCheck,
  mayHandOver,
  unanswered,
} from '../../../../domain/handoffCheck/handoffCheck';
import type { Check, LetterSaid } from '../../../../domain/handoffCheck/types';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import { policiesInForce } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { useBook } from '../../../ledger/hooks';
import { useFreshness } from '../../freshness/useFreshness';
import { costsOf } from './costs';
import { postingsOf } from './postings';
import { useFinalLetters } from './useFinalLetters';
import { type DebtorWish, overdueItems, type WholeWish } from './wizardState';

/** One customer in the wizard: what is chosen of him, and what speaks against it. */
export interface WizardCase {
  readonly account: Account;
  /** All that is overdue, and what of it goes along. */
  readonly overdue: readonly Item[];
  readonly items: readonly Item[];
  readonly checks: readonly Check[];
  readonly wish: DebtorWish;
  readonly stays: boolean;
  /** Something makes the handoff impossible. */
  readonly stopped: boolean;
  /** Checks that still ask for a reason. */
  readonly unanswered: number;
  /** Null while one of them is not complete. */
  readonly costs: readonly ClaimedCost[] | null;
  /** Whether he may go with what is chosen now. */
  readonly ready: boolean;
}

/** Checks and choices of every customer, in the order they were given. */
export function useCases(accounts: readonly Account[], wish: WholeWish): readonly WizardCase[] {
  const today = useToday();
  const checksOf = useChecks(useFinalLetters(accounts));
  return useMemo(
    () =>
      accounts.flatMap((account) => {
        const mine = wish.debtors.get(account.id);
        if (mine === undefined) return [];
        const overdue = overdueItems(account, today);
        const items = overdue.filter(({ id }) => !mine.without.has(id));
        const checks = checksOf(account, mine, items);
        return [
          {
            ...{ account, overdue, items, checks, wish: mine },
            stays: wish.staying.has(account.id),
            stopped: checks.some(({ level }) => level === 'stop'),
            unanswered: unanswered(checks, mine.reasons),
            costs: costsOf(mine.costs, today),
            ready: items.length > 0 && mayHandOver(checks, mine.reasons),
          },
        ];
      }),
    [accounts, wish.debtors, wish.staying, today, checksOf],
  );
}

interface Kept {
  readonly account: Account;
  readonly without: string;
  readonly checks: readonly Check[];
}

/** Checks a customer anew only when he or what is chosen of him changed: not at every key press. */
function useChecks(said: ReadonlyMap<LetterId, LetterSaid>) {
  const today = useToday();
  const { company, settings } = useBook();
  const { facts } = useFreshness();
  const home = company?.address.country ?? '';
  const limits = settings.freshness;
  const policies = policiesInForce(settings);
  return useMemo(() => {
    const kept = new Map<AccountId, Kept>();
    return (account: Account, wish: DebtorWish, items: readonly Item[]) => {
      const without = [...wish.without].join();
      const known = kept.get(account.id);
      if (known?.account === account && known.without === without) return known.checks;
      const checks = handoffCheck({
        ...{ account, items, today, home, limits, policies },
        freshness: facts,
        rules: SHIPPED_LIMITATION_RULES,
        postings: postingsOf(account),
        said,
      });
      kept.set(account.id, { account, without, checks });
      return checks;
    };
  }, [today, home, limits, policies, facts, said]);
}
