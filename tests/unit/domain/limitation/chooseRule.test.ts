import { expect, it } from 'vitest';
import { chooseRule } from '../../../../src/domain/limitation/chooseRule';
import { limitationRule, resourceFiles } from '../../../support/regimes';

const ALL = resourceFiles('limitation').map(([name]) => limitationRule(name.replace('.json', '')));

it.each([
  ['DE', 'de'],
  ['GB', 'gb-eng'],
  ['US', 'us'],
  ['BR', null],
])('for %s the proposal is %s', (country, id) => {
  expect(chooseRule(ALL, country)?.id ?? null).toBe(id);
});
