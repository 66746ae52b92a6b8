import type { Account, OwnCode, OwnOutcome } from '../accounts/account';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { type CodesSettings, ownOutcomes, ownReasons } from './sections/codes';
import type { SettingsChange } from './settings';

/** What of an account says which codes it has. */
export type Coded = Pick<Account, 'disputes' | 'namedCalls'>;

/** The reasons of all disputes there ever were: an undone one is closed, and stays. */
export function reasonsInUse(accounts: Iterable<Coded>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { disputes } of accounts) for (const { reason } of disputes) used.add(reason);
  return used;
}

/** The user's own outcomes of all calls there ever were, those that were taken back too. */
export function outcomesInUse(accounts: Iterable<Coded>): ReadonlySet<string> {
  const used = new Set<OwnOutcome>();
  for (const { namedCalls = [] } of accounts) for (const one of namedCalls) used.add(one);
  return used;
}

/**
 * Refuses to take away an own reason that a dispute has (`settings.reason-in-use` {name}) and an own
 * outcome that a call has (`settings.outcome-in-use` {name}): its name stands nowhere else. Also going
 * back to before it was added takes it away. All else is ok.
 */
export function checkCodesStay(
  before: CodesSettings,
  change: SettingsChange,
  accounts: () => Iterable<Coded>,
): Result<null, Refusal> {
  if (change.section !== 'codes') return ok(null);
  const { after } = change;
  const reason = lost(ownReasons(before), ownReasons(after), () => reasonsInUse(accounts()));
  if (reason !== undefined) {
    const name = before.reasons.labels[reason] ?? reason;
    return err(refusal('settings.reason-in-use', { name }));
  }
  const outcome = lost(ownOutcomes(before), ownOutcomes(after), () => outcomesInUse(accounts()));
  if (outcome === undefined) return ok(null);
  const name = before.outcomes.labels[outcome] ?? outcome;
  return err(refusal('settings.outcome-in-use', { name }));
}

/** The first code in use that is no longer there; accounts are looked at only when one is gone. */
function lost(
  before: readonly OwnCode[],
  after: readonly OwnCode[],
  inUse: () => ReadonlySet<string>,
): OwnCode | undefined {
  const stay = new Set(after);
  const gone = before.filter((code) => !stay.has(code));
  if (gone.length === 0) return undefined;
  const used = inUse();
  return gone.find((code) => used.has(code));
}
