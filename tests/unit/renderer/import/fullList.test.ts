import { describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../../../src/domain/accounts/events';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { compareDraft } from '../../../../src/renderer/features/import/comparing/compareDraft';
import { fullListOf } from '../../../../src/renderer/features/import/comparing/fullList';
import { importPlan } from '../../../../src/renderer/features/import/comparing/importPlan';
import type { Ledger } from '../../../../src/renderer/ledger/api';
import { readItems } from '../../domain/importing/support';
import { newDesk, TODAY } from '../ledger/desk';

const HEADER = 'Customer;Invoice;Date;Due;Amount;Currency\n';
const FILE: Pick<ImportedFile, 'name' | 'sha256' | 'preset' | 'on'> = {
  ...{ name: 'f.csv', sha256: '', preset: 'generic', on: TODAY },
};

function row(customer: string, number: string, issued = '2026-01-05', currency = 'EUR'): string {
  return `${customer};${number};${issued};2026-11-30;10.50;${currency}`;
}

async function book(ledger: Ledger, rows: readonly string[], scope: 'new' | 'full') {
  const accounts = await ledger.fullAccounts();
  const draft = readItems(HEADER + rows.join('\n'), TODAY);
  const comparison = compareDraft(draft, accounts);
  const full = scope === 'full' ? fullListOf(draft, comparison, accounts) : null;
  const plan = importPlan(FILE, { draft, comparison, full }, accounts);
  const result = await ledger.bookImport(plan, () => undefined);
  if (!result.ok) throw new Error(result.error.code);
  return { full, plan, batch: result.value, asOf: draft.asOf };
}

function open(ledger: Ledger): string[] {
  const accounts = [...ledger.book().accounts.values()];
  return accounts.flatMap(({ items }) => items.map(({ number }) => number)).sort();
}

const BEFORE = [row('Acme', '1'), row('Acme', '2'), row('Beta', '3'), row('Gamma', '4')];

describe('a full list', () => {
  it('settles what is missing as of its day, also for customers it does not name', async () => {
    const { ledger } = await newDesk();
    await book(ledger, BEFORE, 'new');
    const { full, plan, asOf } = await book(
      ledger,
      [row('Acme', '1'), row('Acme', '5'), row('Gamma', '4')],
      'full',
    );
    expect(full?.items.map(({ item }) => item.number)).toEqual(['2', '3']);
    expect(full?.totals).toEqual([{ minor: 2_100, currency: 'EUR' }]);
    expect(plan.file).toMatchObject({ fresh: 1, changed: 2 });
    expect(open(ledger)).toEqual(['1', '4', '5']);
    const accounts = await ledger.fullAccounts();
    const settled = accounts.flatMap(({ items }) => items.flatMap(({ reductions }) => reductions));
    expect(settled.map(({ on, cause }) => [on, cause])).toEqual([
      [asOf, 'settledInSource'],
      [asOf, 'settledInSource'],
    ]);
  });

  it('is taken back as a whole, and a second time changes nothing', async () => {
    const { ledger } = await newDesk();
    await book(ledger, BEFORE, 'new');
    const rows = [row('Acme', '1'), row('Gamma', '4')];
    const { batch } = await book(ledger, rows, 'full');
    const again = await book(ledger, rows, 'full');
    expect(again.plan.accounts).toEqual([]);
    expect(again.full?.items).toEqual([]);
    await ledger.takeBackImport(batch);
    expect(open(ledger)).toEqual(['1', '2', '3', '4']);
  });

  it('warns where most of the ledger would go, or a whole currency', async () => {
    const { ledger } = await newDesk();
    await book(ledger, [...BEFORE, row('Acme', '6', '2026-01-05', 'USD')], 'new');
    const accounts = await ledger.fullAccounts();
    const draft = readItems(`${HEADER}${row('Acme', '1')}`, TODAY);
    const { warnings } = fullListOf(draft, compareDraft(draft, accounts), accounts);
    const codes = warnings.map(({ code }) => code);
    expect(codes).toContain('import.settle-currency');
    expect(codes).toContain('import.settle-documents');
  });

  it('leaves open what was issued after its day', async () => {
    const { ledger } = await newDesk();
    await book(ledger, BEFORE, 'new');
    const accounts = await ledger.fullAccounts();
    const draft = {
      ...readItems(`${HEADER}${row('Acme', '1')}`, TODAY),
      asOf: plainDate('2026-01-04'),
    };
    const { items } = fullListOf(draft, compareDraft(draft, accounts), accounts);
    expect(items).toEqual([]);
  });
});
