import { shippedRegimes } from '../../../../domain/interest/shippedRegimes';
import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import { useBook } from '../../../ledger/hooks';

/** The tables that figures of law are worked out with, and the company's country. */
export function useTables() {
  const { company } = useBook();
  return {
    regimes: shippedRegimes(),
    rules: SHIPPED_LIMITATION_RULES,
    home: company?.address.country ?? '',
  };
}
