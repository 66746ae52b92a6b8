import { useMemo } from 'react';
import type { Account } from '../../../domain/accounts/account';
import { callSheet } from '../../../domain/callSheet/callSheet';
import type { CallSheet } from '../../../domain/callSheet/types';
import { policiesInForce } from '../../../domain/settings/inForce';
import { useToday } from '../../clock';
import { useApp } from '../../frame/appContext';
import { useBook } from '../../ledger/hooks';
import { useDebtor } from '../debtors/page/useDebtor';
import { useTables } from '../debtors/why/useTables';

/** The call sheet of a customer; null until his record was read. */
export function useCallSheet(account: Account): CallSheet | null {
  const today = useToday();
  const { info } = useApp();
  const { company, settings } = useBook();
  const record = useDebtor(account);
  const policies = policiesInForce(settings);
  const tables = useTables();
  const own = settings.phrases;
  const { codes } = settings;
  const { carryingPct } = settings.rates;
  return useMemo(() => {
    if (record === null || company === null) return null;
    return callSheet({
      account: record.full,
      events: record.events,
      today,
      caller: { name: company.contact.name || info.user, company: company.name, own },
      carryingPct,
      tables,
      policies,
      codes,
    });
  }, [record, company, today, info, carryingPct, policies, tables, codes, own]);
}
