import type { KnownCustomer, NamedItem } from './evidence';
import type { Fit } from './fit';
import type { MatchKind, Reason } from './types';

/** What a payment says about itself, and what speaks against booking it. */
export interface Findings {
  readonly named: readonly NamedItem[];
  readonly customer: KnownCustomer | undefined;
  readonly fit: Fit;
  /** Anything that wants a person to look first. */
  readonly doubts: readonly Reason[];
}

const NAMED_WEIGHT = { reference: 0.95, number: 0.9, digits: 0.5 } as const;

/** Kinds that settle what they name; all others leave something a person must decide. */
const CLEAN: ReadonlySet<MatchKind> = new Set(['exact', 'combination', 'discount', 'short']);

/** Highest confidence without a reference or number, and for what is not clean or doubtful. */
const WITHOUT_NUMBER = 0.85;
const NOT_CLEAN = 0.8;
const DOUBTFUL = 0.6;

/**
 * Confidence from 0 to 1: each piece of evidence leaves its share of what doubt there was. Name and
 * amount alone never reach what an invoice number and the amount do.
 */
export function confidenceOf({ named, customer, fit, doubts }: Findings): number {
  const weights = [fit.weight, customerWeight(customer), namedWeight(named)];
  const sure = 1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1);
  const limits = [sure];
  if (!named.some((one) => one.by !== 'digits')) limits.push(WITHOUT_NUMBER);
  if (!CLEAN.has(fit.kind)) limits.push(NOT_CLEAN);
  if (doubts.length > 0) limits.push(DOUBTFUL);
  return Math.floor(Math.min(...limits) * 100) / 100;
}

function customerWeight(customer: KnownCustomer | undefined): number {
  if (customer === undefined) return 0;
  if (customer.by === 'iban') return 0.6;
  return customer.score === 1 ? 0.5 : 0.35;
}

/** Several named items are as sure as the least sure of them. */
function namedWeight(named: readonly NamedItem[]): number {
  return named.length === 0 ? 0 : Math.min(...named.map((one) => NAMED_WEIGHT[one.by]));
}
