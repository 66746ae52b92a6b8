import { SHIPPED_LIMITATION_RULES } from '../../../../domain/limitation/shippedRules';
import { interestTables } from '../../../../domain/settings/inForce';
import { useBook } from '../../../ledger/hooks';

/** The tables that figures of law are worked out with, and the company's country. */
export function useTables() {
  const { company, settings } = useBook();
  return {
    regimes: interestTables(settings),
    chosen: settings.interest.chosen,
    rules: SHIPPED_LIMITATION_RULES,
    home: company?.address.country ?? '',
  };
}
