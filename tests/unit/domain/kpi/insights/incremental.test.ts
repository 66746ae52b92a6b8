import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../../../../src/domain/accounts/account';
import type { AccountId } from '../../../../../src/domain/accounts/ids';
import { addDays } from '../../../../../src/domain/dates/plainDate';
import { type Collected, collect } from '../../../../../src/domain/kpi/insights/collect';
import { DEFINITIONS } from '../../../../../src/domain/kpi/insights/definitions';
import { FIGURES } from '../../../../../src/domain/kpi/insights/scope';
import { behind, tablesOf } from '../../../../../src/domain/kpi/insights/tables';
import { TODAY } from '../../accounts/support';
import { commandFor, opened, type Wish, wish } from '../../accounts/wishes';
import { collected, EUR, id, invoice, RATES } from './support';

/** Rates for both currencies the random commands know, so that there is a total too. */
const STATED = { ...RATES, rates: { USD: '0.9', GBP: '1.1' }, carryingPct: '7.5' };

const change = fc.record({ who: fc.nat({ max: 2 }), wish, hides: fc.nat({ max: 9 }) });

/** Three customers, and how they look after each of the changes. */
function* versions(
  changes: readonly { readonly who: number; readonly wish: Wish; readonly hides: number }[],
): Generator<Account> {
  const desks = [0, 1, 2].map(() => opened());
  const named = (who: number): Account | undefined => {
    const known = desks[who]?.known;
    return known && { ...known, id: `a${who}` as AccountId };
  };
  for (const [who] of desks.entries()) yield named(who) as Account;
  for (const { who, wish: one, hides } of changes) {
    const desk = desks[who];
    desk?.try(commandFor(desk, one));
    const account = named(who);
    if (account !== undefined) yield { ...account, hidden: hides === 0 };
  }
}

function everythingIn(state: Collected) {
  const insights = tablesOf(state, STATED);
  const cells = insights.tables.flatMap(({ figure, view, rows }) =>
    rows.flatMap(({ key: row }) =>
      [null, ...DEFINITIONS[figure].columns.map(({ key }) => key)].map((column) => ({
        place: [figure, view, row, column],
        accounts: behind(state, { figure, view, row, column }),
      })),
    ),
  );
  return { insights, cells };
}

it('after any changes the figures are those of adding up the whole book anew', () => {
  const seen = new Set<string>();
  const at = addDays(TODAY, 40);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 80, size: 'max' }), (changes) => {
      const live = collected([], at);
      const latest = new Map<AccountId, Account>();
      for (const account of versions(changes)) {
        collect(live, account);
        latest.set(account.id, account);
      }
      const anew = everythingIn(collected([...latest.values()], at));
      expect(everythingIn(live)).toEqual(anew);
      for (const { figure, rows } of anew.insights.tables) {
        if (rows.some(({ empty }) => !empty)) seen.add(figure);
      }
    }),
    { numRuns: 60 },
  );
  // A comparison of nothing with nothing would prove nothing.
  expect(FIGURES.filter((figure) => !seen.has(figure))).toEqual([]);
});

it('what is no longer there leaves no row and no currency behind', () => {
  const account = {
    ...opened().known,
    items: [invoice('1', '2026-09-01', '2026-10-01', { currency: EUR })],
  };
  const state = collected([account], TODAY);
  expect(tablesOf(state, RATES).currencies).toEqual([EUR]);
  collect(state, { ...account, hidden: true });
  expect(tablesOf(state, RATES)).toEqual(tablesOf(collected([], TODAY), RATES));
  expect(behind(state, { figure: 'top', view: EUR, row: id('a1'), column: null })).toEqual([]);
});
