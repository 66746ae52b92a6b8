import type { LadderLevel, LadderPolicy } from '../../../../domain/ladder/policy';
import type { Policies } from '../../../../domain/ladder/readPolicies';
import type { Messages } from '../../../messages/en';

/** How the customer can be reached by a level, and what a level can be called. */
export const CHANNELS = ['email', 'call', 'letter', 'registered', 'agency'] as const;
export const STEPS = [
  'friendlyReminder',
  'personalCall',
  'formalReminder',
  'dialogue',
  'registeredLetter',
  'agency',
] as const;

/** Shipped ladders have names; those of the user are called what he called them. */
export function policyName(m: Messages, id: string): string {
  const names: Readonly<Record<string, string>> = m.settings.ladders.names;
  return names[id] ?? id;
}

/** The policies with one of them changed. */
export function withPolicy(all: Policies, changed: LadderPolicy): Policies {
  const policies = all.policies.map((one) => (one.id === changed.id ? changed : one));
  return { ...all, policies };
}

/** A copy under a name that is still free. */
export function copyOf(policy: LadderPolicy, all: readonly LadderPolicy[]): LadderPolicy {
  const taken = new Set(all.map(({ id }) => id));
  let number = 2;
  while (taken.has(`${policy.id} ${number}`)) number += 1;
  return { ...policy, id: `${policy.id} ${number}` };
}

/** A further level after the last: a call, two weeks later. */
export function nextLevel(levels: readonly LadderLevel[]): LadderLevel {
  const last = Math.max(0, ...levels.map(({ level }) => level));
  return { level: last + 1, channel: 'call', clock: 'lastContact', days: 14, step: 'personalCall' };
}
