import type { Account, DisputeReason } from '../../domain/accounts/account';
import { reasonName } from '../../domain/accounts/log/codeNames';
import { hasOpenDispute } from '../../domain/accounts/views/disputed';
import type { PlainDate } from '../../domain/dates/plainDate';
import {
  type CodesSettings,
  isReason,
  ownReasons,
  reasonCodes,
} from '../../domain/settings/sections/codes';
import { isOwnCode } from '../../domain/settings/sections/ownCodes';
import type { Messages } from '../messages/en';

/** Customers with an open dispute, of any reason or of one. */
export type DisputeFilter = 'any' | DisputeReason;

/** What a list is filtered by, out of what was stored of it; null lets everything through. */
export function disputeFilterOf(stored: string | undefined): DisputeFilter | null {
  if (stored === undefined) return null;
  return stored === 'any' || isReason(stored) ? stored : null;
}

/** Whether a customer passes the filter. */
export function passesDispute(account: Account, filter: DisputeFilter, today: PlainDate): boolean {
  return hasOpenDispute(account, filter === 'any' ? null : filter, today);
}

/** What a filter is called. */
export function disputeFilterName(
  m: Messages,
  codes: CodesSettings,
  filter: DisputeFilter,
): string {
  const say = m.common.disputes;
  if (filter === 'any') return say.any;
  if (isOwnCode(filter) && !ownReasons(codes).includes(filter)) return say.gone;
  return say.reason(reasonName(codes, filter, (shipped) => m.forms.dispute.reasons[shipped]));
}

/** The filters there are as choices of a menu, the `chosen` one marked. */
export function disputeChoices(
  m: Messages,
  codes: CodesSettings,
  chosen: DisputeFilter | null,
): readonly { readonly key: string; readonly label: string; readonly checked: boolean }[] {
  return (['any', ...reasonCodes(codes)] as const).map((key) => ({
    key: `dispute:${key}`,
    label: disputeFilterName(m, codes, key),
    checked: key === chosen,
  }));
}
