import type { Holidays } from '../dates/workingDays';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { z } from '../schema/zod';
import { readyPolicies } from './compiled';
import type { LadderPolicy } from './policy';

const amounts = z.record(z.string(), z.string());

const level = z.strictObject({
  level: z.int(),
  channel: z.string(),
  clock: z.enum(['due', 'endOfMonth', 'lastContact']),
  days: z.int(),
  step: z.string().exactOptional(),
  deadlineDays: z.int().positive().exactOptional(),
});

const policy = z.strictObject({
  id: z.string().min(1),
  levels: z.array(level),
  advance: z.enum(['one', 'jump']).exactOptional(),
  tolerance: amounts.exactOptional(),
  minimum: amounts.exactOptional(),
  minimumSharePct: z.number().min(0).max(100).exactOptional(),
  graceDays: z.int().nonnegative().exactOptional(),
  minimumGapDays: z.int().nonnegative().exactOptional(),
  budget: z
    .strictObject({ contacts: z.int().positive(), days: z.int().positive() })
    .exactOptional(),
  promiseGraceBankDays: z.int().nonnegative().exactOptional(),
  promiseRests: z.enum(['account', 'amount']).exactOptional(),
});

/** The shape alone; `readPolicies` also asks whether the policies make sense. */
export const policiesSchema = z.strictObject({ company: z.string(), policies: z.array(policy) });

export interface Policies {
  /** Id of the policy for whoever has none of his own. */
  readonly company: string;
  readonly policies: readonly LadderPolicy[];
  /** Days that are no bank days, which the settings keep apart from the ladders. */
  readonly holidays?: Holidays;
}

/** The policies of a file the user may have written (`resources/ladders`), or what is wrong with it. */
export function readPolicies(json: unknown): Result<Policies, Refusal> {
  const read = policiesSchema.safeParse(json);
  if (!read.success) {
    const problems = read.error.issues
      .map((it) => `${it.path.join('.')}: ${it.message}`)
      .join('; ');
    return err(refusal('ladder.policy-shape', { problems }));
  }
  const ready = readyPolicies(read.data.policies);
  if (!ready.ok) return ready;
  if (ready.value.has(read.data.company)) return ok(read.data);
  return err(refusal('ladder.unknown-policy', { policy: read.data.company }));
}
