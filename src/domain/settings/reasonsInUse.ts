import type { Account, DisputeReason } from '../accounts/account';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type CodesSettings, ownReasons } from './sections/codes';
import type { SettingsChange } from './settings';

/** The reasons of all disputes there ever were: an undone one is closed, and stays. */
export function reasonsInUse(
  accounts: Iterable<Pick<Account, 'disputes'>>,
): ReadonlySet<DisputeReason> {
  const used = new Set<DisputeReason>();
  for (const { disputes } of accounts) for (const { reason } of disputes) used.add(reason);
  return used;
}

/**
 * Refuses (`settings.reason-in-use` {name}) to take away an own reason that a dispute has: its name
 * stands nowhere else. Also going back to before it was added takes it away. All else is ok.
 */
export function checkReasonsStay(
  before: CodesSettings,
  change: SettingsChange,
  accounts: Iterable<Pick<Account, 'disputes'>>,
): Result<null, Refusal> {
  if (change.section !== 'codes') return ok(null);
  const stay = new Set(ownReasons(change.after));
  const gone = ownReasons(before).filter((code) => !stay.has(code));
  if (gone.length === 0) return ok(null);
  const used = reasonsInUse(accounts);
  const first = gone.find((code) => used.has(code));
  if (first === undefined) return ok(null);
  return err(refusal('settings.reason-in-use', { name: before.reasons.labels[first] ?? first }));
}
