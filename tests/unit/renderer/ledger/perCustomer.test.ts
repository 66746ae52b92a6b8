import { expect, it } from 'vitest';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { perCustomer } from '../../../../src/renderer/ledger/perCustomer';
import { accountWith } from '../../../support/accountFixture';

it('answers what was kept of a customer, until he changes', () => {
  const kept = perCustomer<string>();
  const [one, other] = [accountWith(), accountWith({ id: 'account-2' as AccountId })];
  expect(kept.of(one)).toBeUndefined();
  kept.keep(one, 'first');
  kept.keep(other, 'second');
  expect([kept.of(one), kept.of(other)]).toEqual(['first', 'second']);

  const changed = { ...one, name: 'Acme & Sons' };
  expect(kept.of(changed)).toBeUndefined();
  kept.keep(changed, 'third');
  expect([kept.of(changed), kept.of(one), kept.of(other)]).toEqual(['third', undefined, 'second']);
});
