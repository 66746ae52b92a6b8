import type { PostalAddress } from '../accounts/party';
import type { Currency } from '../money/currency';

/** Up to and including `upTo` (days, or minor units) the agency keeps `pct` percent; null = above all. */
export interface FeeTier {
  readonly upTo: number | null;
  /** Percent as plain decimal text. */
  readonly pct: string;
}

/** What an agency charges, net of VAT. Sums in minor units of `currency`. */
export interface FeeModel {
  readonly currency: Currency;
  /** By the age of the claim in days since the due date, or by the sum collected. */
  readonly basis: 'age' | 'amount';
  /** By amount: each slice at its own rate instead of the whole at one. */
  readonly slices: boolean;
  readonly tiers: readonly FeeTier[];
  /** The least charged once something was collected. */
  readonly minimum: number;
  /** Charged for every case, whatever comes of it. */
  readonly fixed: number;
  /** Charged when the customer has to be traced. */
  readonly tracing: number;
}

/** Questions to be answered before a case goes to somebody: the offer, and what others say. */
export const DILIGENCE = [
  'registered',
  'insured',
  'clientMoney',
  'dataAgreement',
  'reviewsRead',
  'referencesCalled',
  'feesWritten',
  'noExclusive',
  'recallFree',
  'reporting',
  'conduct',
  'abroad',
] as const;

export type Diligence = (typeof DILIGENCE)[number];

/** "Open" is a question nobody has looked into yet. */
export type Answer = 'yes' | 'no' | 'open';

/** An entry of the directory of agencies, lawyers and courts. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly kind: 'agency' | 'lawyer' | 'court';
  readonly address: PostalAddress;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  /** Register and number of the licence; '' when not known. */
  readonly registration: string;
  readonly fees: FeeModel;
  /** Who was asked about it, and what they said. */
  readonly references: string;
  /** What the offer and the reviews say. */
  readonly reviews: string;
  readonly diligence: Readonly<Partial<Record<Diligence, Answer>>>;
  /** The share of a claim it is expected to collect, percent as decimal text; '' while not known. */
  readonly expectedPct: string;
}
