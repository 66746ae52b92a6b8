import { useMemo } from 'react';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import { interestInForce } from '../../../../domain/settings/inForce';
import { useBook } from '../../../ledger/hooks';

/** The tables that figures of law are worked out with, as set; the same object while nothing changes. */
export function useTables() {
  const { company, settings } = useBook();
  return useMemo(
    () => ({ ...interestInForce(settings, company), rules: SHIPPED_LIMITATION_RULES }),
    [settings, company],
  );
}
