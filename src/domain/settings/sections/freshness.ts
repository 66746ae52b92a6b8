import { FRESHNESS_LIMITS, type FreshnessLimits } from '../../freshness/freshness';
import { z } from '../../schema/zod';
import type { Section } from '../section';

const days = z.number().int().min(1).max(366);

/** Calendar days after which imported data is too old to chase on. */
export const freshnessSection: Section<FreshnessLimits> = {
  initial: FRESHNESS_LIMITS,
  schema: z.object({ itemsDays: days, bankDays: days }).readonly(),
};
