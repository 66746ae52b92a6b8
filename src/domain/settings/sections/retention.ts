import { z } from '../../schema/zod';
import type { Section } from '../section';

export interface RetentionSettings {
  /**
   * Months after the last dealing with a customer who owes nothing any more, after which what was
   * noted of him is to be looked through; null = no such limit.
   */
  readonly months: number | null;
}

export const retentionSection: Section<RetentionSettings> = {
  initial: { months: null },
  schema: z.object({ months: z.number().int().min(1).max(240).nullable() }).readonly(),
};
