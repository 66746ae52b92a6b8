import type { Account } from '../../../../../src/domain/accounts/account';
import { plainDate } from '../../../../../src/domain/dates/plainDate';
import { collect, startCollecting } from '../../../../../src/domain/kpi/insights/collect';
import { DEFINITIONS } from '../../../../../src/domain/kpi/insights/definitions';
import { type FigureId, scopeOf } from '../../../../../src/domain/kpi/insights/scope';
import { type Stated, tablesOf, type View } from '../../../../../src/domain/kpi/insights/tables';
import { SHIPPED_POLICIES } from '../../../../../src/domain/ladder/shippedPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../../../src/domain/limitation/shippedRules';
import { currency } from '../../../../../src/domain/money/currency';

export const EUR = currency('EUR');
export const USD = currency('USD');
export const JPY = currency('JPY');
export const id = <T>(text: string) => text as T;

type Item = Account['items'][number];
type Receipt = Account['receipts'][number];

export const RATES: Stated = { base: EUR, rates: {}, carryingPct: '' };

/** An invoice of 100.00 EUR, issued 30 days' worth of text before it is due; a test names the rest. */
export function invoice(
  number: string,
  issued: string,
  due: string,
  over: Partial<Item> = {},
): Item {
  return {
    id: id(number),
    number,
    kind: 'invoice',
    issuedOn: plainDate(issued),
    dueOn: plainDate(due),
    minor: 10_000,
    currency: EUR,
    reference: '',
    text: '',
    batch: id('batch'),
    reductions: [],
    level: 0,
    levelOn: null,
    ...over,
  };
}

export function paid(on: string, minor = 10_000): Item['reductions'][number] {
  return { on: plainDate(on), minor, cause: 'receipt', ref: id('r') };
}

export function receipt(on: string, minor: number, over: Partial<Receipt> = {}): Receipt {
  const base = { left: 0, currency: EUR, reference: '', batch: null };
  return { id: id(`receipt ${on} ${minor}`), on: plainDate(on), minor, ...base, ...over };
}

export function collected(accounts: readonly Account[], asOf: string, graceBankDays = 2) {
  const limitation = { rules: SHIPPED_LIMITATION_RULES, home: '' };
  const { company, policies: all } = SHIPPED_POLICIES;
  const policies = {
    company,
    policies: all.map((one) => ({ ...one, promiseGraceBankDays: graceBankDays })),
  };
  const state = startCollecting(scopeOf({ asOf: plainDate(asOf), policies, limitation }));
  for (const account of accounts) collect(state, account);
  return state;
}

interface Asked {
  readonly figure: FigureId;
  readonly asOf: string;
  readonly view?: View;
  readonly stated?: Stated;
}

/** The rows of one figure in which something stands, by key: column by column. */
export function rowsOf(
  accounts: readonly Account[],
  { figure, asOf, view = EUR, stated = RATES }: Asked,
) {
  const { tables } = tablesOf(collected(accounts, asOf), stated);
  const table = tables.find((one) => one.figure === figure && one.view === view);
  const names = DEFINITIONS[figure].columns.map(({ key }) => key);
  return Object.fromEntries(
    (table?.rows ?? [])
      .filter(({ empty }) => !empty)
      .map(({ key, values }) => [
        key,
        Object.fromEntries(names.map((name, at) => [name, values[at]])),
      ]),
  );
}
