import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { senderBlock } from '../../../../src/domain/documents/sender';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { filterOf } from '../../../../src/renderer/features/today/setup';
import { keyOf } from '../../../../src/renderer/features/today/todayKey';
import { todayReport } from '../../../../src/renderer/features/today/todayReport';
import { workOf } from '../../../../src/renderer/features/today/work';
import { en } from '../../../../src/renderer/messages/en';
import { company } from '../../../support/documentFixtures';
import { deskWith, EUR, invoice, TODAY, USD } from '../../domain/accounts/support';

const rates = { base: EUR, rates: {}, on: null, source: '' };
const DESK = { today: TODAY, rates, codes: DEFAULT_SETTINGS.codes };
const { known } = deskWith(
  invoice('1', 50_000, '2026-10-20'),
  invoice('2', 20_000, '2026-11-01', { currency: USD }),
);
const address = { ...NO_ADDRESS, lines: ['Weg 1'], city: 'Hamburg', country: 'DE' };
const accounts = ['Ana', 'Bert', 'Cora'].map((name) => ({
  ...{ ...known, id: name as AccountId, name, address },
  ...(name === 'Bert' ? { assignee: 'Ito' } : {}),
}));
const { rows } = workOf({
  accounts: new Map(accounts.map((one) => [one.id, one])),
  ...{ today: TODAY, rates, policies: SHIPPED_POLICIES, home: '' },
});

/** The columns of the screen, in another order and with one that is not printed. */
const COLUMNS = ['lastContact', 'next', 'value', 'days', 'overdue', 'why', 'customer'].map(
  (id) => ({
    ...{ id, title: `Column ${id}`, width: 1 },
    text: (row: (typeof rows)[number]) => (id === 'customer' ? row.account.name : ''),
  }),
);

function report(over: Partial<Parameters<typeof todayReport>[1]> = {}) {
  const list = {
    ...{ rows, waiting: 9, selected: new Set<string>(), columns: COLUMNS },
    ...{ grouping: 'assignee' as const, filter: filterOf({ filter: {} }), desk: DESK },
    ...over,
  };
  return todayReport(en, list, TODAY, senderBlock(company, EUR));
}

const facts = (over: Parameters<typeof report>[0] = {}) =>
  report(over).facts.map(({ text }) => text);

describe("today's list on paper", () => {
  it('has the groups of the screen, each with its totals per currency', () => {
    const { sections } = report();
    expect(sections.map(({ heading }) => heading).sort()).toEqual(['Ito · 1', 'Nobody · 2']);
    const two = sections.find(({ heading }) => heading === 'Nobody · 2');
    expect(two?.table?.rows.map(([name]) => name)).toEqual(['Ana', 'Cora']);
    expect(two?.table?.columns.map(({ heading }) => heading)).toEqual([
      ...['customer', 'why', 'overdue', 'days', 'next', 'lastContact'].map((id) => `Column ${id}`),
    ]);
    expect(JSON.stringify(two?.table?.totals)).toMatch(/1,000\.00.*EUR.*400\.00.*USD/);
  });

  it('says the day, how many of how many, the filter and what is overdue', () => {
    expect(report().heading).toContain('2026');
    const filter = filterOf({ filter: { text: 'an', assignee: '' } });
    const [count, named, overdue] = facts({ filter });
    expect([count, named]).toEqual(['3 of 9', 'Assigned to nobody, “an”']);
    expect(overdue).toMatch(/1,500\.00.*EUR.*600\.00.*USD/);
    expect(facts()[1]).toBe('none');
  });

  it('is of the selected rows alone, and one table where nothing is grouped', () => {
    const selected = new Set(rows.slice(0, 1).map(keyOf));
    expect(facts({ selected })[0]).toBe('1 of 9 (selected)');
    const flat = report({ grouping: 'flat' }).sections;
    expect(flat.map(({ table }) => table?.rows.length)).toEqual([3]);
    expect(report({ selected, grouping: 'flat' }).sections[0]?.table?.rows).toHaveLength(1);
  });
});
