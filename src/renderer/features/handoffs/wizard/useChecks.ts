import { useMemo } from 'react';
import type { Account, Item } from '../../../../domain/accounts/account';
import { handoffCheck } from '../../../../domain/handoffCheck/handoffCheck';
import type { Check } from '../../../../domain/handoffCheck/types';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import { policiesInForce } from '../../../../domain/settings/inForce';
import { useToday } from '../../../clock';
import { useBook } from '../../../ledger/hooks';
import { useFreshness } from '../../freshness/useFreshness';
import { postingsOf } from './postings';

/** What is to be looked at before these items are handed over. */
export function useChecks(account: Account, items: readonly Item[]): readonly Check[] {
  const today = useToday();
  const { company, settings } = useBook();
  const { facts } = useFreshness();
  const home = company?.address.country ?? '';
  const limits = settings.freshness;
  const policies = policiesInForce(settings);
  return useMemo(
    () =>
      handoffCheck({
        ...{ account, items, today, home, limits, policies },
        freshness: facts,
        rules: SHIPPED_LIMITATION_RULES,
        postings: postingsOf(account),
      }),
    [account, items, today, home, limits, policies, facts],
  );
}
