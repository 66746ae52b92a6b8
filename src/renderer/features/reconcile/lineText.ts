import type { Account } from '../../../domain/accounts/account';
import type { AccountId } from '../../../domain/accounts/ids';
import type { Reason } from '../../../domain/matching/types';
import type { Decision, ReconcileLine, Worked } from '../../../domain/reconcile/types';
import { refusal } from '../../../domain/refusal';
import { refusalSentence } from '../../frame/refusalSentence';
import type { Messages } from '../../messages/en';

type Accounts = ReadonlyMap<AccountId, Account>;

export type LineState = keyof Messages['reconcile']['states'];

/** Where a line stands. */
export function stateOf({ id, kind }: ReconcileLine, worked: Worked): LineState {
  if (kind === 'known' || kind === 'outgoing') return kind;
  const work = worked.get(id);
  if (work === undefined || !work.accepted) return 'open';
  if (work.decision.do === 'park') return 'parked';
  if (work.decision.do === 'same') return 'same';
  const none = work.decision.do === 'book' && work.decision.parts.length === 0;
  return none ? 'unallocated' : 'accepted';
}

/** The customer and the items of a decision: "R-101, R-102 · Brandt GmbH". */
export function decisionText(m: Messages, decision: Decision | null, accounts: Accounts): string {
  if (decision === null || decision.do === 'park') return '';
  if (decision.do === 'same') return m.reconcile.leftOut;
  const account = accounts.get(decision.account);
  const name = account?.name ?? m.reconcile.noSuggestion;
  if (decision.do === 'return') return name;
  const numbers = decision.parts.map(
    ({ item }) => account?.items.find(({ id }) => id === item)?.number ?? '',
  );
  return numbers.length === 0 ? name : `${numbers.join(', ')} · ${name}`;
}

/** Sentences for the reasons of a line, the first one first. */
export function reasonsOf(
  m: Messages,
  { suggestion, alike }: ReconcileLine,
  lines: readonly ReconcileLine[],
  accounts: Accounts,
): string[] {
  const own = suggestion.reasons.map((reason) => readable(m, reason, lines, accounts));
  const doubt = alike === undefined ? [] : [refusal('reconcile.alike', { ...alike })];
  return [...doubt, ...own].map(refusalSentence);
}

/** A duplicate names the other payment by its id: say which line or booking that is. */
function readable(
  m: Messages,
  reason: Reason,
  lines: readonly ReconcileLine[],
  accounts: Accounts,
): Reason {
  const entry = reason.params?.entry;
  if (reason.code !== 'match.duplicate' || entry === undefined) return reason;
  const line = lines.find(({ entry: one }) => (one.key ?? String(one.line)) === entry);
  const named =
    line === undefined
      ? m.reconcile.bookedOn(referenceOf(String(entry), accounts))
      : m.reconcile.line(line.entry.line);
  return { ...reason, params: { ...reason.params, entry: named } };
}

function referenceOf(receipt: string, accounts: Accounts): string {
  for (const { receipts } of accounts.values()) {
    const found = receipts.find(({ id }) => id === receipt);
    if (found !== undefined) return found.reference;
  }
  return '';
}
