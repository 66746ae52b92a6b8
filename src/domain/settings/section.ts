import type { z } from '../schema/zod';

/** One part of the settings: what it is before anybody changed it, and what a stored value must look like. */
export interface Section<T> {
  readonly initial: T;
  readonly schema: z.ZodType<T>;
}
