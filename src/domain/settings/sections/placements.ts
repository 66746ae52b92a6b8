import { placementProblem } from '../../handoff/placement/check';
import {
  DATE_STYLES,
  DELIMITERS,
  PLACEMENT_FIELDS,
  type PlacementForm,
} from '../../handoff/placement/form';
import { z } from '../../schema/zod';
import type { Section } from '../section';

export interface PlacementSettings {
  readonly list: readonly PlacementForm[];
}

const heading = z.string().trim().min(1).max(80);

const column = z.union([
  z.object({ heading, field: z.enum(PLACEMENT_FIELDS) }).readonly(),
  z.object({ heading, constant: z.string().max(200) }).readonly(),
]);

const form: z.ZodType<PlacementForm> = z
  .object({
    id: z.string().min(1).max(60),
    name: z.string().trim().min(1).max(120),
    lines: z.enum(['invoice', 'debtor']),
    header: z.boolean(),
    delimiter: z.enum(DELIMITERS),
    dates: z.enum(DATE_STYLES),
    decimals: z.enum(['.', ',']),
    columns: z.array(column).min(1).max(80).readonly(),
  })
  .readonly()
  .refine((one) => placementProblem(one) === null, 'columns that cannot be told apart');

/** Files in the columns of a recipient's own software, mapped once and kept. None is shipped. */
export const placementsSection: Section<PlacementSettings> = {
  initial: { list: [] },
  schema: z.object({ list: z.array(form).max(50).readonly() }).readonly(),
};
