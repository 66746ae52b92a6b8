import { type Agency, DILIGENCE } from '../../agencies/types';
import { type Currency, isCurrency } from '../../money/currency';
import { z } from '../../schema/zod';
import type { Section } from '../section';

export interface AgencySettings {
  readonly list: readonly Agency[];
}

const text = (most: number) => z.string().max(most);
const sum = z.number().int().min(0).max(1_000_000_000_000);
const percent = z
  .string()
  .regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/, 'a percentage from 0 to 100');
const answer = z.enum(['yes', 'no', 'open']);

const fees = z
  .object({
    currency: z.custom<Currency>((code) => typeof code === 'string' && isCurrency(code)),
    basis: z.enum(['age', 'amount']),
    slices: z.boolean(),
    tiers: z
      .array(z.object({ upTo: sum.nullable(), pct: percent }).readonly())
      .min(1)
      .max(20)
      .readonly(),
    minimum: sum,
    fixed: sum,
    tracing: sum,
  })
  .readonly();

const agency: z.ZodType<Agency> = z
  .object({
    id: text(60).min(1),
    name: z.string().trim().min(1).max(120),
    kind: z.enum(['agency', 'lawyer', 'court']),
    address: z
      .object({
        lines: z.array(text(120)).max(6).readonly(),
        postalCode: text(20),
        city: text(80),
        region: text(80),
        country: text(2),
      })
      .readonly(),
    contact: text(120),
    phone: text(60),
    email: text(200),
    registration: text(120),
    fees,
    references: text(4_000),
    reviews: text(4_000),
    diligence: z.partialRecord(z.enum(DILIGENCE), answer).readonly(),
    expectedPct: z.union([z.literal(''), percent]),
  })
  .readonly();

/** Agencies, lawyers and courts a case may go to. None is shipped: the choice is the firm's. */
export const agenciesSection: Section<AgencySettings> = {
  initial: { list: [] },
  schema: z.object({ list: z.array(agency).max(200).readonly() }).readonly(),
};
