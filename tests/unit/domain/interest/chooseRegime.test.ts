import { expect, it } from 'vitest';
import { chooseRegime } from '../../../../src/domain/interest/chooseRegime';
import { regime, resourceFiles } from '../../../support/regimes';

const ALL = resourceFiles('interest').map(([name]) => regime(name.replace('.json', '')));

it.each([
  ['DE', 'business', 'de-b2b'],
  ['DE', 'consumer', 'de-b2c'],
  ['PL', 'business', 'pl-b2b'],
  ['IT', 'business', 'it-b2b'],
  ['IT', 'consumer', null],
  ['CZ', 'consumer', 'cz'],
  ['CH', 'business', 'ch'],
  ['GB', 'business', 'uk-lpcda'],
  ['GB', 'consumer', 'uk-county-court-s69'],
  ['SK', 'business', 'eu-2011-7-default'],
  ['SK', 'consumer', null],
  ['US', 'business', 'us-contract'],
  ['BR', 'business', null],
] as const)('for %s, %s, the proposal is %s', (country, debtor, id) => {
  expect(chooseRegime(ALL, country, debtor)?.id ?? null).toBe(id);
});
