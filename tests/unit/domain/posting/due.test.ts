import { expect, it } from 'vitest';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import type { Policies } from '../../../../src/domain/ladder/readPolicies';
import { dueRegistered } from '../../../../src/domain/posting/due';
import { deskWith, invoice, TODAY } from '../accounts/support';

const policies: Policies = {
  company: 'patient',
  policies: [
    { id: 'patient', levels: [{ level: 1, channel: 'letter', clock: 'due', days: 1 }] },
    { id: 'firm', levels: [{ level: 1, channel: 'registered', clock: 'due', days: 1 }] },
  ],
};

it('goes by the policy each customer is under', () => {
  const { known } = deskWith(invoice('1', 50_000, '2026-10-20'));
  const accounts = [
    known,
    { ...known, id: 'a2' as AccountId, policy: 'firm' },
    { ...known, id: 'a3' as AccountId, policy: 'patient' },
  ];
  expect(dueRegistered(accounts, TODAY, policies)).toEqual(['a2']);
  const firm = { ...policies, company: 'firm' };
  expect(dueRegistered(accounts, TODAY, firm)).toEqual([known.id, 'a2']);
});
