import { isPlainDate, type PlainDate, plainDate } from '../../dates/plainDate';
import { z } from '../../schema/zod';
import type { Section } from '../section';

export interface NamedDay {
  readonly on: PlainDate;
  readonly name: string;
}

export interface HolidaysSettings {
  /** Whether the closing days of TARGET, the payment system of the euro, are no bank days. */
  readonly target: boolean;
  /** Further days that are no bank days. */
  readonly days: readonly NamedDay[];
}

const day = z.object({
  on: z.string().refine(isPlainDate, 'must be a date').transform(plainDate),
  name: z.string().trim().max(80),
});

export const holidaysSection: Section<HolidaysSettings> = {
  initial: { target: false, days: [] },
  schema: z.object({ target: z.boolean(), days: z.array(day).max(500).readonly() }).readonly(),
};
