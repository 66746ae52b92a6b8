import { describe, expect, it } from 'vitest';
import defaults from '../../../../resources/ladders/default.json';
import { policyProblem } from '../../../../src/domain/ladder/compiled';
import { readPolicies } from '../../../../src/domain/ladder/readPolicies';
import { runLadder } from '../../../../src/domain/ladder/runLadder';
import { ladderTexts } from '../../../../src/domain/ladder/texts';
import { account, day, item, POLICY } from './build';

describe('the policies that come with the program', () => {
  const read = readPolicies(defaults);
  const policies = read.ok ? read.value.policies : [];

  it('can be read, and every step has a name', () => {
    expect(read.ok).toBe(true);
    const steps = policies.flatMap((policy) => policy.levels.map((level) => level.step));
    expect(steps).toHaveLength(10);
    for (const step of steps) expect(ladderTexts[`ladder.step.${step}`]).toBeDefined();
  });

  it.each([
    ['patient', ['2024-01-08', '2024-01-31', '2024-02-14', '2024-02-28', '2024-03-20']],
    ['gentle', ['2024-01-15', '2024-01-31', '2024-03-01', '2024-03-31', '2024-05-15']],
  ])('%s takes its time', (policy, expected) => {
    const found: string[] = [];
    let sent: { level: number; on: ReturnType<typeof day> }[] = [];
    for (let offset = 0; offset < 150; offset += 1) {
      const asOf = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
      const contacts = sent.map(({ on }) => ({ on, channel: 'any' }));
      const one = account({ policy, items: [item('i', { sent })], contacts });
      const run = runLadder([one], { policies, company: 'patient' }, day(asOf));
      const level = run.ok ? run.value.suggestions[0]?.level : undefined;
      if (level === undefined) continue;
      found.push(asOf);
      sent = [...sent, { level, on: day(asOf) }];
    }
    expect(found).toEqual(expected);
  });
});

describe('what is wrong with policies', () => {
  const [level] = POLICY.levels;
  it.each([
    [{ levels: [] }, 'ladder.policy-empty'],
    [{ levels: [level, level] }, 'ladder.level-numbers'],
    [{ levels: [{ ...level, level: 0 }] }, 'ladder.level-numbers'],
    [{ levels: [{ ...level, days: 1.5 }] }, 'ladder.level-days'],
    [{ tolerance: { EUR: '1,00' } }, 'ladder.amount'],
    [{ minimum: { EUR: '-1' } }, 'ladder.amount'],
  ])('%j', (over, code) => {
    expect(policyProblem({ ...POLICY, ...over } as typeof POLICY)?.code).toBe(code);
    expect(ladderTexts[code]).toBeDefined();
  });

  const code = (json: unknown) => {
    const read = readPolicies(json);
    return read.ok ? 'read' : read.error.code;
  };

  it('is found in files too', () => {
    expect(code({ company: 'house', policies: [POLICY] })).toBe('read');
    expect(code({ company: 'house' })).toBe('ladder.policy-shape');
    expect(code({ company: 'none', policies: [POLICY] })).toBe('ladder.unknown-policy');
    expect(code({ company: 'house', policies: [POLICY, POLICY] })).toBe('ladder.policy-twice');
  });

  it('stops a run', () => {
    const run = (company: string, policy: string, own: string) =>
      runLadder(
        [account({ policy, items: [item('i', { policy: own })] })],
        { policies: [POLICY], company },
        day('2024-02-01'),
      );
    const unknown = {
      ok: false,
      error: { code: 'ladder.unknown-policy', params: { policy: 'x' } },
    };
    expect(run('house', 'house', 'house').ok).toBe(true);
    expect(run('x', 'house', 'house')).toEqual(unknown);
    expect(run('house', 'x', 'house')).toEqual(unknown);
    expect(run('house', 'house', 'x')).toEqual(unknown);
  });
});
