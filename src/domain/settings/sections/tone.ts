import { z } from '../../schema/zod';
import { CONSEQUENCES, type Consequence } from '../../tone/types';
import type { Section } from '../section';

export interface ToneSettings {
  /** What messages and letters may announce: only what the firm is able and willing to do. */
  readonly consequences: readonly Consequence[];
}

export const toneSection: Section<ToneSettings> = {
  initial: { consequences: [] },
  schema: z
    .object({ consequences: z.array(z.enum(CONSEQUENCES)).max(CONSEQUENCES.length).readonly() })
    .readonly(),
};
