import { expect, it } from 'vitest';
import { afterRun, type LadderEntry, toDraft, toSent } from '../../../../src/domain/ladder/entries';
import { runLadder } from '../../../../src/domain/ladder/runLadder';
import { account, day, item, POLICY } from './build';

function run(asOf: string, ...ids: string[]) {
  const accounts = ids.map((id) => account({ id, items: [item(`${id}-1`)] }));
  const result = runLadder(accounts, { policies: [POLICY], company: 'house' }, day(asOf));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function value(result: ReturnType<typeof toDraft>): LadderEntry {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const TODAY = '2024-01-20';
const states = (entries: readonly LadderEntry[]) =>
  entries.map((entry) => [entry.suggestion.account, entry.state]);

it('replaces everything but what was sent', () => {
  const [a, b, c] = afterRun([], run(TODAY, 'a', 'b', 'c'));
  if (!a || !b || !c) throw new Error('three candidates expected');
  const sent = value(toSent(value(toDraft(a)), day(TODAY)));
  const entries = [sent, value(toDraft(b)), c];
  expect(states(afterRun(entries, run('2024-01-21', 'a', 'b', 'd')))).toEqual([
    ['a', 'sent'],
    ['b', 'draft'],
    ['d', 'candidate'],
  ]);
});

it('gives the same twice', () => {
  const once = afterRun([], run(TODAY, 'a', 'b'));
  expect(afterRun(once, run(TODAY, 'a', 'b'))).toEqual(once);
});

it('goes one way only', () => {
  const [candidate] = afterRun([], run(TODAY, 'a'));
  if (!candidate) throw new Error('a candidate expected');
  const draft = value(toDraft(candidate));
  const sent = value(toSent(draft, day(TODAY)));
  expect(toSent(candidate, day(TODAY))).toMatchObject({ error: { code: 'ladder.no-draft' } });
  expect(toDraft(draft)).toMatchObject({ error: { code: 'ladder.no-candidate' } });
  expect(toDraft(sent).ok).toBe(false);
  expect(toSent(sent, day(TODAY)).ok).toBe(false);
});
