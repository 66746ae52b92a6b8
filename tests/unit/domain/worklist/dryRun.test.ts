import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { addDays } from '../../../../src/domain/dates/plainDate';
import type { Policies } from '../../../../src/domain/ladder/readPolicies';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { atOnce } from '../../../../src/domain/steps';
import { dryRunSteps } from '../../../../src/domain/worklist/dryRun';
import { WORK_GROUPS } from '../../../../src/domain/worklist/types';
import { worklist } from '../../../../src/domain/worklist/worklist';
import { deskWith, invoice, TODAY } from '../accounts/support';

/** Sixty customers, one overdue by a day, the next by two, and so on. */
const ACCOUNTS = Array.from({ length: 60 }, (_, no): Account => {
  const desk = deskWith(invoice(`N${no}`, 10_000, addDays(TODAY, -no - 1)));
  return { ...desk.known, id: `a${no}` as AccountId };
});

/** The first level of every ladder later than it is. */
function later(days: number): Policies {
  const { policies, ...rest } = SHIPPED_POLICIES;
  return {
    ...rest,
    policies: policies.map((policy) => ({
      ...policy,
      levels: policy.levels.map((level) => ({ ...level, days: level.days + days })),
    })),
  };
}

function runWith(after: Policies) {
  return atOnce(dryRunSteps(ACCOUNTS, TODAY, { before: SHIPPED_POLICIES, after }));
}

describe('the dry run of a ladder', () => {
  it('counts on both sides what the list itself would show', () => {
    const after = later(20);
    const { groups } = runWith(after);
    for (const side of ['before', 'after'] as const) {
      const policies = side === 'before' ? SHIPPED_POLICIES : after;
      const list = worklist(ACCOUNTS, { today: TODAY, policies });
      for (const one of groups) {
        expect(one[side]).toBe(list.filter(({ group }) => group === one.group).length);
      }
      expect(groups.reduce((sum, one) => sum + one[side], 0)).toBe(list.length);
    }
  });

  it('names who would be treated differently, in the order of the new list', () => {
    const after = later(20);
    const { changes } = runWith(after);
    const now = worklist(ACCOUNTS, { today: TODAY, policies: SHIPPED_POLICIES });
    const then = worklist(ACCOUNTS, { today: TODAY, policies: after });
    const differing = then.filter(({ account, next }) => {
      const was = now.find((row) => row.account === account)?.next;
      return was?.code !== next.code || was.on !== next.on;
    });
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.map(({ account }) => account)).toEqual(differing.map(({ account }) => account));
  });

  it('counts the groups in the order of the list, whichever side has them first', () => {
    const none = later(700);
    const options = { before: none, after: SHIPPED_POLICIES };
    const groups = atOnce(dryRunSteps(ACCOUNTS, TODAY, options)).groups.map(({ group }) => group);
    expect(groups.length).toBeGreaterThan(1);
    expect(groups).toEqual(WORK_GROUPS.filter((group) => groups.includes(group)));
    expect(groups[0]).not.toBe('quiet');
  });

  it('finds nothing to say about ladders that are the same', () => {
    expect(runWith(later(0)).changes).toEqual([]);
  });

  it('leaves claims about to be time-barred where the list has them, whatever the ladder', () => {
    const address = { ...NO_ADDRESS, country: 'DE' };
    const old = { ...deskWith(invoice('7', 50_000, '2023-05-02')).known, address };
    const limitation = { rules: SHIPPED_LIMITATION_RULES, home: '' };
    const options = { before: SHIPPED_POLICIES, after: later(20), limitation };
    const { groups, changes } = atOnce(dryRunSteps([old], TODAY, options));
    expect(groups).toEqual([{ group: 'limitation', before: 1, after: 1 }]);
    expect(changes).toEqual([]);
  });

  it('can be stopped after every few customers', () => {
    const steps = dryRunSteps(ACCOUNTS, TODAY, {
      before: SHIPPED_POLICIES,
      after: SHIPPED_POLICIES,
    });
    let stops = 0;
    while (steps.next().done !== true) stops += 1;
    expect(stops).toBeGreaterThan((2 * ACCOUNTS.length) / 20);
  });
});
