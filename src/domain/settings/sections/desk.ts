import { z } from '../../schema/zod';
import type { Section } from '../section';

export interface DeskSettings {
  /** Names of the people who work the list, as work is assigned to them. */
  readonly users: readonly string[];
}

const name = z.string().trim().min(1).max(80);

export const deskSection: Section<DeskSettings> = {
  initial: { users: [] },
  schema: z.object({ users: z.array(name).max(200).readonly() }).readonly(),
};
