import type { Account, Item, Plan } from '../../accounts/account';
import type { PlainDate } from '../../dates/plainDate';
import { limitationOf } from '../../limitation/limitationOf';
import { paymentEvents } from '../../limitation/paymentEvents';
import type { LimitationRule } from '../../limitation/rule';
import type { LimitationEvent, Remark } from '../../limitation/types';
import type { Refusal } from '../../refusal';
import { ok, type Result } from '../../result';

/** How an agreement acts on limitation, and so what its clause says; `open`: the law says nothing sure. */
export type LimitationClause = 'deferral' | 'standstill' | 'extend' | 'waiver' | 'restart' | 'open';

/** The clause a country's rule allows; null where no rule is known. */
export function limitationClause(rule: LimitationRule | null): LimitationClause {
  if (rule === null || isUnsure(rule)) return 'open';
  const { deferral, standstill, waiver, signedPlan } = rule.events;
  if (deferral?.effect === 'suspend') return 'deferral';
  if (standstill?.effect === 'suspend') return 'standstill';
  if (standstill?.effect === 'extend') return 'extend';
  if (waiver?.effect === 'extend') return 'waiver';
  return signedPlan?.effect === 'restart' ? 'restart' : 'open';
}

/** Rules nobody verified say nothing on a paper that is signed. */
export function isUnsure({ confidence }: LimitationRule): boolean {
  return /^(low|medium)/.test(confidence);
}

/**
 * What the paper cites for the acknowledgement, by rule: only provisions our source holds as read, not
 * those it marks as general knowledge (the suspension of § 205 BGB, the waiver of Art. 141 OR, and
 * what France, the Netherlands, Spain and England say of the acknowledgement).
 */
const CITED: Readonly<Record<string, string>> = {
  de: '§ 212 BGB',
  at: '§ 1497 ABGB',
  ch: 'Art. 135 OR',
  pl: 'art. 123 KC',
  cz: '§§ 639, 2053 OZ',
};

/** The provision the clause cites; '' where none is verified: the clause then says so much less. */
export function limitationLaw({ id }: LimitationRule): string {
  return CITED[id] ?? '';
}

/**
 * What the signature of the customer is for limitation: an acknowledgement on his day, in writing and
 * signed when there is a paper, and a deferral until the last payment or the end. Nothing while he
 * has not signed.
 */
export function signatureEvents(plan: Plan, asOf: PlainDate): LimitationEvent[] {
  const { paper, agreedOn, rows, endedOn } = plan;
  const on = paper === undefined ? agreedOn : (paper.debtor?.on ?? null);
  if (on === null || on > asOf) return [];
  const signed: LimitationEvent =
    paper === undefined ? { type: 'signedPlan', on } : { type: 'signedPlan', on, form: 'signed' };
  const to = endedOn ?? rows.at(-1)?.dueOn;
  if (to === undefined || to <= on) return [signed];
  return [signed, { type: 'deferral', on, to, form: 'signed' }];
}

/** Last days over some items: before the signature and with it. Null where nothing runs any more. */
export interface SignatureEffect {
  readonly before: PlainDate | null;
  readonly after: PlainDate | null;
  /** Of the item whose period ends first with the signature. */
  readonly why: readonly Remark[];
}

/** What the customer's signature does to the earliest probable last day of the items. */
export function signatureEffect(
  plan: Plan,
  items: readonly Item[],
  rule: LimitationRule,
  asOf: PlainDate,
  debtorType: Account['debtorType'],
): Result<SignatureEffect, Refusal> {
  const events = signatureEvents(plan, asOf);
  const kind = debtorType === 'consumer' ? { kind: 'consumer' } : {};
  let effect: SignatureEffect = { before: null, after: null, why: [] };
  for (const item of items) {
    const claim = { dueDate: item.dueOn, ...kind };
    const payments = paymentEvents(item, asOf);
    const before = limitationOf(claim, rule, payments);
    if (!before.ok) return before;
    const after = limitationOf(claim, rule, [...payments, ...events]);
    if (!after.ok) return after;
    const first = effect.after === null || (after.value.lastDay ?? '9999') < effect.after;
    effect = {
      before: earlier(effect.before, before.value.lastDay),
      after: earlier(effect.after, after.value.lastDay),
      why: first ? after.value.why : effect.why,
    };
  }
  return ok(effect);
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
