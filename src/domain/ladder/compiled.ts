import { type Currency, decimalsOf } from '../money/currency';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import type { AmountByCurrency, LadderLevel, LadderPolicy } from './policy';

/** A policy made ready for many items: levels in order, every setting present. */
export interface ReadyPolicy {
  readonly id: string;
  readonly levels: readonly LadderLevel[];
  readonly jump: boolean;
  readonly graceDays: number;
  readonly minimumGapDays: number;
  readonly minimumSharePct: number;
  readonly budget: LadderPolicy['budget'];
  readonly promiseGraceBankDays: number;
  readonly promiseRests: 'account' | 'amount';
  readonly tolerance: (currency: Currency) => number;
  readonly minimum: (currency: Currency) => number;
}

/** The policies by id, or a refusal: two of one id, no levels, levels that do not rise. */
export function readyPolicies(
  policies: readonly LadderPolicy[],
): Result<ReadonlyMap<string, ReadyPolicy>, Refusal> {
  const ready = new Map<string, ReadyPolicy>();
  for (const policy of policies) {
    const problem = policyProblem(policy);
    if (problem !== undefined) return err(problem);
    if (ready.has(policy.id)) return err(refusal('ladder.policy-twice', { policy: policy.id }));
    ready.set(policy.id, readyPolicy(policy));
  }
  return ok(ready);
}

/** What is wrong with a policy, or undefined. */
export function policyProblem({ id, levels, ...policy }: LadderPolicy): Refusal | undefined {
  if (levels.length === 0) return refusal('ladder.policy-empty', { policy: id });
  const numbers = new Set(levels.map((level) => level.level));
  if (numbers.size < levels.length || [...numbers].some((no) => !Number.isInteger(no) || no < 1)) {
    return refusal('ladder.level-numbers', { policy: id });
  }
  const odd = levels.find((level) => !Number.isInteger(level.days));
  if (odd !== undefined) return refusal('ladder.level-days', { policy: id, level: odd.level });
  const amounts = [
    ...Object.values(policy.tolerance ?? {}),
    ...Object.values(policy.minimum ?? {}),
  ];
  const bad = amounts.find((amount) => !AMOUNT.test(amount));
  return bad === undefined ? undefined : refusal('ladder.amount', { policy: id, value: bad });
}

const AMOUNT = /^(\d+)(?:\.(\d+))?$/;

function readyPolicy(policy: LadderPolicy): ReadyPolicy {
  return {
    id: policy.id,
    levels: [...policy.levels].sort((a, b) => a.level - b.level),
    jump: policy.advance === 'jump',
    graceDays: policy.graceDays ?? 0,
    minimumGapDays: policy.minimumGapDays ?? 0,
    minimumSharePct: policy.minimumSharePct ?? 0,
    budget: policy.budget,
    promiseGraceBankDays: policy.promiseGraceBankDays ?? 0,
    promiseRests: policy.promiseRests ?? 'account',
    tolerance: byCurrency(policy.tolerance ?? {}),
    minimum: byCurrency(policy.minimum ?? {}),
  };
}

/** Minor units by currency. Decimals a currency does not have are cut off: 0.50 is 0 yen. */
function byCurrency(amounts: AmountByCurrency): (currency: Currency) => number {
  const known = new Map<Currency, number>();
  return (currency) => {
    const found = known.get(currency);
    if (found !== undefined) return found;
    const [, whole = '0', fraction = ''] =
      AMOUNT.exec(amounts[currency] ?? amounts['*'] ?? '0') ?? [];
    const decimals = decimalsOf(currency);
    const minor = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
    known.set(currency, minor);
    return minor;
  };
}
