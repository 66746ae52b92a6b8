import { type Policies, policiesSchema, readPolicies } from '../../ladder/readPolicies';
import { SHIPPED_POLICIES } from '../../ladder/shippedPolicies';
import type { Section } from '../section';

/** The ladders of this ledger. What `readPolicies` refuses, such as two levels of one number, is not stored. */
export const laddersSection: Section<Policies> = {
  initial: SHIPPED_POLICIES,
  schema: policiesSchema.superRefine((value, context) => {
    const read = readPolicies(value);
    if (!read.ok) context.addIssue({ code: 'custom', message: read.error.code });
  }),
};
