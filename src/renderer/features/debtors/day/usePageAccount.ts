import { useMemo } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import { accountAsOf, type PastAccount } from '../../../../domain/accounts/asOf';
import type { PlainDate } from '../../../../domain/dates/plainDate';
import { localDate } from '../../../clock';
import type { DebtorRecord } from '../page/useDebtor';

/** The customer of the page, today or as of a past day. */
export interface PageAccount extends PastAccount {
  /** False until settled items and entries are read. */
  readonly whole: boolean;
}

const NO_EVENTS: PastAccount['events'] = [];

/** The customer as the page shows him: now, or as the ledger knew him at the end of a day. Null: it did not. */
export function usePageAccount(
  account: Account,
  record: DebtorRecord | null,
  asOf: PlainDate | null,
): PageAccount | null {
  return useMemo(() => {
    if (record === null) return { account, events: NO_EVENTS, whole: false };
    if (asOf === null) return { account: record.full, events: record.events, whole: true };
    const past = accountAsOf(account.id, record.events, asOf, localDate);
    return past === null ? null : { ...past, whole: true };
  }, [account, record, asOf]);
}
