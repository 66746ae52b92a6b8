import defaults from '../../../resources/ladders/default.json';
import type { LadderPolicy } from './policy';
import { type Policies, readPolicies } from './readPolicies';

/** The policies the product comes with; the patient one is for whoever has none of his own. */
export const SHIPPED_POLICIES: Policies = shipped();

/** The policy for whoever has none of his own. Throws when it is missing: `readPolicies` refuses that. */
export function companyPolicy({ company, policies }: Policies): LadderPolicy {
  const found = policies.find(({ id }) => id === company);
  if (found === undefined) throw new Error(`no policy ${company}`);
  return found;
}

/** The policy of that id; the company's for null, and for one that is not there any more. */
export function policyFor(policies: Policies, id: string | null): LadderPolicy {
  const own = policies.policies.find((policy) => policy.id === id);
  return own ?? companyPolicy(policies);
}

/** A shipped file that cannot be read is a defect of the product. */
function shipped(): Policies {
  const read = readPolicies(defaults);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}
