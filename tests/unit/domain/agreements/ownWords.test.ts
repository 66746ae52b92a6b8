import { expect, test } from 'vitest';
import { ownClausesProblem } from '../../../../src/domain/agreements/paper/ownWords';
import { CLAUSE_IDS } from '../../../../src/domain/agreements/paper/words';

const [ID] = CLAUSE_IDS;

test('clauses of one\u2019s own may speak of courts, not of criminal charges', () => {
  if (ID === undefined) throw new Error('no clauses');
  const own = (text: string) => ({ en: { [ID]: { heading: 'Default', text } } });
  expect(ownClausesProblem({})).toBeUndefined();
  expect(ownClausesProblem(own('We may begin court proceedings.'))).toBeUndefined();
  expect(ownClausesProblem(own('We will press criminal charges against you.'))).toMatchObject({
    code: 'tone.threat-forbidden',
  });
});
