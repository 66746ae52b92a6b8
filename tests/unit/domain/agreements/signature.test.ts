import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  signatureEffect,
  signatureEvents,
} from '../../../../src/domain/agreements/paper/limitation';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { readLimitationRule } from '../../../../src/domain/limitation/rule';
import { TODAY } from '../accounts/support';

import { desk, P1, plan, sign } from './support';

describe('limitation', () => {
  function rule(id: string) {
    const file = join(import.meta.dirname, `../../../../resources/limitation/${id}.json`);
    const read = readLimitationRule(JSON.parse(readFileSync(file, 'utf8')));
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  }

  it('begins with the day the customer signed, not with ours', () => {
    const made = desk();
    expect(signatureEvents(plan(made), plainDate('2027-01-01'))).toEqual([]);
    made.run(sign(P1, 'debtor'));
    made.today = plainDate('2026-11-25');
    made.run(sign(P1, 'creditor', plainDate('2026-11-25')));
    expect(signatureEvents(plan(made), plainDate('2027-01-01'))).toEqual([
      { type: 'signedPlan', on: TODAY, form: 'signed' },
      { type: 'deferral', on: TODAY, to: '2026-12-31', form: 'signed' },
    ]);
  });

  it.each([
    ['gb-eng', '2032-10-01', '2032-11-21'],
    ['fr', '2031-10-01', '2031-11-21'],
    ['cz', '2029-10-01', '2036-11-21'],
  ])('%s: from %s to %s', (id, before, after) => {
    const made = desk();
    made.run(sign(P1, 'debtor'));
    const items = made.known.items.slice(0, 1);
    const effect = signatureEffect(
      plan(made),
      items,
      rule(id),
      plainDate('2027-01-01'),
      'business',
    );
    if (!effect.ok) throw new Error(effect.error.code);
    expect(effect.value.before).toBe(before);
    expect(effect.value.after).toBe(after);
  });
});
