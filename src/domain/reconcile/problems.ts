import type { Account } from '../accounts/account';
import type { AccountId } from '../accounts/ids';
import { openMinor } from '../accounts/views/open';
import { toDecimal } from '../money/decimal';
import { type Refusal, refusal } from '../refusal';
import { takenByOthers, unallocatedOf } from './decisions';
import type { KnownHow } from './known';
import type { Decision, ReconcileLine, Worked } from './types';

/**
 * Why a decision cannot be accepted as it stands, on the ledger and beside the other accepted lines;
 * undefined when it can. The ledger judges again when it is booked.
 */
export function decisionProblem(
  line: ReconcileLine,
  decision: Decision | null,
  worked: Worked,
  accounts: ReadonlyMap<AccountId, Account>,
): Refusal | undefined {
  if (decision === null) return refusal(noProposal(line));
  if (decision.do === 'park') {
    return line.kind === 'incoming' ? undefined : refusal('reconcile.not-incoming');
  }
  if (decision.do === 'same') {
    return line.alike === undefined ? refusal('reconcile.not-alike') : undefined;
  }
  if (decision.do === 'return') return returnProblem(decision, worked);
  const account = accounts.get(decision.account);
  if (account === undefined) return refusal('reconcile.no-customer');
  const taken = takenByOthers(worked, line.id);
  return sumProblem(line, decision) ?? partProblem(decision, account, taken);
}

/** A payment of the same statement must be booked to the customer it comes back from. */
function returnProblem(
  { account, ofLine }: Extract<Decision, { do: 'return' }>,
  worked: Worked,
): Refusal | undefined {
  if (ofLine === undefined) return undefined;
  const payment = worked.get(ofLine);
  const booked = payment?.accepted === true && payment.decision.do === 'book';
  const here = booked && payment.decision.account === account;
  return here ? undefined : refusal('reconcile.payment-first');
}

type Booking = Extract<Decision, { do: 'book' }>;

function sumProblem(line: ReconcileLine, decision: Booking): Refusal | undefined {
  const { minor, currency } = line.entry.amount;
  const over = -unallocatedOf(line, decision);
  if (over <= 0) return undefined;
  const amount = toDecimal({ minor, currency });
  return refusal('reconcile.too-much', {
    amount,
    sum: toDecimal({ minor: over, currency }),
    currency,
  });
}

function partProblem(
  { parts }: Booking,
  account: Account,
  taken: ReadonlyMap<string, number>,
): Refusal | undefined {
  for (const part of parts) {
    const item = account.items.find(({ id }) => id === part.item);
    if (item === undefined) return refusal('items.unknown');
    const { number, currency } = item;
    const open = openMinor(item) - (taken.get(item.id) ?? 0);
    if (Math.abs(part.minor + part.writeOff) > Math.abs(open)) {
      const amount = toDecimal({ minor: open, currency });
      return refusal('reconcile.more-than-open', { number, amount, currency });
    }
    if (part.writeOff !== 0 && part.reason.trim() === '') {
      return refusal('write-off.reason-missing');
    }
  }
  return undefined;
}

const KNOWN = {
  itself: 'reconcile.known',
  inParts: 'reconcile.known-in-parts',
  inSum: 'reconcile.known-in-sum',
} as const satisfies Record<KnownHow, string>;

function noProposal({ kind, suggestion, known = 'itself' }: ReconcileLine): string {
  if (kind === 'known') return KNOWN[known];
  if (kind === 'outgoing') return 'reconcile.outgoing';
  if (kind === 'return') return 'reconcile.no-payment';
  if (suggestion.kind === 'duplicate') return 'reconcile.duplicate';
  return suggestion.customer === null ? 'reconcile.no-customer' : 'reconcile.by-hand';
}
