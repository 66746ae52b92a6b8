import type { ReconcileLine } from './types';

/** How surely a line is the payment that another one sends back. */
const NOT = 0;
const BY_CUSTOMER = 1;
const BY_ACCOUNT = 2;
const BY_REFERENCE = 3;

/**
 * The lines with the payments that came back in the same statement: of the same size, not later, and
 * of the same reference, item, bank account or customer. The statement's own payment goes before one
 * of the ledger, unless nothing but the customer speaks for it. Each payment comes back once.
 */
export function withReturnsInside(lines: readonly ReconcileLine[]): ReconcileLine[] {
  const gone = new Set<string>();
  return lines.map((line) => {
    const found = paymentOf(line, lines, gone);
    if (found === null || (found.sure === BY_CUSTOMER && line.returns !== null)) return line;
    const { payment } = found;
    gone.add(payment.id);
    const customer = payment.suggestion.customer ?? line.suggestion.customer;
    const suggestion = { ...line.suggestion, customer };
    return { ...line, kind: 'return', suggestion, returns: null, returnsLine: payment.id };
  });
}

interface Found {
  readonly payment: ReconcileLine;
  readonly sure: number;
}

/** The surest payment of the statement that the line sends back, the latest of several. */
function paymentOf(
  line: ReconcileLine,
  lines: readonly ReconcileLine[],
  gone: ReadonlySet<string>,
): Found | null {
  if (line.kind === 'known' || line.entry.amount.minor >= 0) return null;
  let best: Found | null = null;
  for (const payment of lines) {
    const sure = gone.has(payment.id) ? NOT : sureness(line, payment);
    if (sure === NOT) continue;
    const later = best === null || payment.entry.on >= best.payment.entry.on;
    if (best === null || sure > best.sure || (sure === best.sure && later))
      best = { payment, sure };
  }
  return best;
}

function sureness(back: ReconcileLine, payment: ReconcileLine): number {
  const { amount, on } = payment.entry;
  const fits =
    payment.kind === 'incoming' &&
    amount.minor === -back.entry.amount.minor &&
    amount.currency === back.entry.amount.currency &&
    on <= back.entry.on;
  if (!fits) return NOT;
  if (same(back.entry.reference, payment.entry.reference) || sameItem(back, payment)) {
    return BY_REFERENCE;
  }
  if (same(back.entry.iban, payment.entry.iban)) return BY_ACCOUNT;
  const { customer } = back.suggestion;
  return customer !== null && customer === payment.suggestion.customer ? BY_CUSTOMER : NOT;
}

function same(one: string, other: string): boolean {
  return one !== '' && one === other;
}

function sameItem(back: ReconcileLine, payment: ReconcileLine): boolean {
  const paid = new Set(payment.suggestion.allocations.map(({ item }) => item));
  return back.suggestion.allocations.some(({ item }) => paid.has(item));
}
