import { expect } from 'vitest';
import type { AgreementTerms } from '../../../../src/domain/accounts/agreement';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import type { PlanId } from '../../../../src/domain/accounts/ids';
import { proposeStep } from '../../../../src/domain/agreements/propose';
import { agreementStatus } from '../../../../src/domain/agreements/status';
import { AGREEMENT_TEXTS } from '../../../../src/domain/agreements/texts';
import { type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import { refusalText } from '../../../../src/domain/messages/texts';
import { type Desk, deskWith, EUR, invoice, MODEL, TODAY } from '../accounts/support';

export const P1 = 'p1' as PlanId;
export const P2 = 'p2' as PlanId;
export const TERMS: AgreementTerms = {
  kind: 'instalments',
  rhythm: 'monthly',
  graceDays: 3,
  graceIn: 'bankDays',
  cureDays: 7,
  signatory: 'Anna',
  place: '',
  extras: [{ kind: 'lumpSum', minor: 4000, waived: true }],
};

/** Today is Saturday, 21 November 2026; payments on 1 and 31 December. */
export function draft(desk: Desk, plan: PlanId, over: Partial<Draft> = {}): Draft {
  const open = desk.known.items.reduce((sum, { minor, reductions }) => {
    return sum + minor - reductions.reduce((paid, one) => paid + one.minor, 0);
  }, 0);
  const first = Math.floor(open / 2);
  const parts = [first, open - first];
  return {
    type: 'draftPlan',
    plan,
    items: desk.known.items.map(({ id }) => id),
    currency: EUR,
    rows: parts.map((minor, i) => ({
      no: i + 1,
      dueOn: plainDate(i === 0 ? '2026-12-01' : '2026-12-31'),
      minor,
      interestMinor: 0,
      principalMinor: minor,
      balanceMinor: i === 0 ? open - first : 0,
    })),
    terms: TERMS,
    model: MODEL,
    ...over,
  };
}
export type Draft = Extract<AccountCommand, { type: 'draftPlan' }>;

export function sign(
  plan: PlanId,
  party: 'debtor' | 'creditor',
  on: PlainDate = TODAY,
): AccountCommand {
  return { type: 'signPlan', plan, party, on, name: 'N', office: 'O', place: 'Kiel', scan: null };
}

export function send(plan: PlanId, until: string | null): AccountCommand {
  const restUntil = until === null ? null : plainDate(until);
  return { type: 'sendPlan', plan, on: TODAY, by: 'email', restUntil };
}

export function desk(): Desk {
  const made = deskWith(invoice('1', 10_000, '2026-10-01'), invoice('2', 5_001, '2026-10-10'));
  made.run(draft(made, P1));
  return made;
}

export function active(): Desk {
  const made = desk();
  made.run(sign(P1, 'debtor'));
  made.run(sign(P1, 'creditor'));
  return made;
}

export function pay(made: Desk, on: string, minor: number): void {
  made.today = plainDate(on);
  const day = plainDate(on);
  const money = { minor, currency: EUR, reference: '', allocations: null, batch: null };
  made.run({ type: 'recordPayment', on: day, ...money });
}

export function plan(made: Desk, id: PlanId = P1) {
  const found = made.known.plans.find((one) => one.id === id);
  if (found === undefined) throw new Error('no plan');
  return found;
}

export function status(made: Desk, on: string, id: PlanId = P1) {
  return agreementStatus(made.known, plan(made, id), plainDate(on), undefined);
}

export function step(made: Desk, on: string): string {
  const proposal = proposeStep(plan(made), status(made, on), plainDate(on), undefined);
  expect(refusalText(AGREEMENT_TEXTS, proposal.why)).not.toMatch(/[{}]|^agreements/);
  return proposal.step;
}
