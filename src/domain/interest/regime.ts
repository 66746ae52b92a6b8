import { isPlainDate } from '../dates/plainDate';
import { isCurrency } from '../money/currency';
import { type Refusal, refusal } from '../refusal';
import { err, ok, type Result } from '../result';
import { z } from '../schema/zod';
import { BUCKETS, DAY_COUNTS, DUE_DAYS, FIX_MODES, type Order, ROUNDINGS } from './conventions';

const date = z.string().refine(isPlainDate, 'not a calendar date');
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'not plain decimal text');
const currencyCode = z.string().refine(isCurrency, 'not a currency code');
const order = z
  .tuple([z.enum(BUCKETS), z.enum(BUCKETS), z.enum(BUCKETS)])
  .refine((buckets) => new Set(buckets).size === buckets.length, 'a bucket appears twice')
  .transform((buckets): Order => buckets);

const rateRow = z.object({
  /** First day on which the rate counts (for locked regimes: on which a default starts). */
  from: date,
  ratePct: decimal,
  referencePct: decimal.nullable(),
  source: z.string().nullable(),
  /** True for a row the user added after the shipped table's end. */
  added: z.literal(true).exactOptional(),
});

const compensation = z.object({
  /** In rising order; the first tier whose `upTo` (inclusive) is not exceeded applies. */
  tiers: z
    .array(z.object({ upTo: decimal.nullable(), amount: decimal, currency: currencyCode }))
    .nonempty(),
  /** Currency of the `upTo` bounds; null when a single tier needs no comparison. */
  thresholdCurrency: currencyCode.nullable(),
  basis: z.string(),
});

const collectionCosts = z.object({
  name: z.string(),
  steps: z.array(z.object({ upTo: decimal.nullable(), pct: decimal })).nonempty(),
  minimum: decimal,
  maximum: decimal,
  currency: currencyCode,
  basis: z.string(),
});

const regimeSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  country: z.string(),
  appliesTo: z.string(),
  /** Whom the rule is for; `any` leaves it to the claim to say whether the debtor is a consumer. */
  debtor: z.enum(['business', 'consumer', 'any']),
  /** Only for debtors or goods of a special kind, so never chosen without a person's word. */
  special: z.boolean(),
  currency: currencyCode,
  formula: z.string(),
  fixMode: z.enum(FIX_MODES),
  fixModeChoices: z.array(z.enum(FIX_MODES)),
  reference: z.object({
    name: z.string(),
    marginPct: decimal.nullable(),
    rounding: z.enum(['none', 'up-to-half']),
    rule: z.string().nullable(),
  }),
  dueDay: z.enum(DUE_DAYS),
  dayCount: z.enum(DAY_COUNTS),
  dayCountChoices: z.array(z.enum(DAY_COUNTS)),
  dayCountNote: z.string().nullable(),
  compounding: z.enum(['none', 'anniversary']),
  compoundingNote: z.string(),
  rounding: z.enum(ROUNDINGS),
  countPaymentDay: z.boolean(),
  allocation: order,
  allocationNote: z.string(),
  defaultStart: z.string(),
  compensation: compensation.nullable(),
  collectionCosts: collectionCosts.nullable(),
  rates: z.array(rateRow).refine(rises, 'the rows are not in rising order of date'),
  /** Last day for which the table speaks; null when the rate does not change. */
  validThrough: date.nullable(),
  asOf: date,
  confidence: z.string(),
  notes: z.string().nullable(),
  sources: z.array(z.object({ title: z.string(), url: z.string(), asOf: z.string() })),
});

export type Regime = Readonly<z.infer<typeof regimeSchema>>;
export type RateRow = Readonly<z.infer<typeof rateRow>>;

/** A regime from parsed JSON of `resources/interest`; refuses naming the field that is wrong. */
export function readRegime(json: unknown): Result<Regime, Refusal> {
  const parsed = regimeSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  return err(refusal('interest.regime-unreadable', { field, problem: issue?.message ?? '' }));
}

function rises(rows: readonly { readonly from: string }[]): boolean {
  return rows.every((row, index) => index === 0 || (rows[index - 1]?.from ?? '') < row.from);
}
