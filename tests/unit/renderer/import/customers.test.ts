import { describe, expect, it } from 'vitest';
import { customersAsItems } from '../../../../src/domain/importing/customers/asItems';
import { readCustomers } from '../../../../src/domain/importing/customers/readCustomers';
import { openTable } from '../../../../src/domain/importing/openTable';
import { newDesk, TODAY } from '../ledger/desk';
import { bookDraft, csv, planFor } from './booking';

const HEADER =
  'Customer number;Company;Contact person;Email;Contact person email;Phone;IBAN;VAT number;Street;City;Country';
const ACME =
  '007;Acme GmbH;Ada Blum;office@acme.example;ada@acme.example;040 1;DE89370400440532013000;DE123456789;Weg 1;Berlin;DE';

function customers(...rows: readonly string[]) {
  const opened = openTable(new TextEncoder().encode([HEADER, ...rows].join('\n')), {
    kind: 'customers',
  });
  if (!opened.ok) throw new Error(opened.error.code);
  const { table, mapping } = opened.value;
  const draft = customersAsItems(readCustomers(table, mapping), TODAY);
  if (!draft.ok) throw new Error(draft.error.code);
  return draft.value;
}

describe('a list of customers', () => {
  it('opens the accounts that are new, with the person to write to', async () => {
    const { ledger } = await newDesk();
    const { plan } = await planFor(ledger, customers(ACME));
    expect(plan.file).toMatchObject({ kind: 'customers', fresh: 1, changed: 0 });
    const batch = await bookDraft(ledger, customers(ACME));
    const [account] = await ledger.fullAccounts();
    expect(account).toMatchObject({
      ...{ number: '007', name: 'Acme GmbH', items: [], vatId: 'DE123456789' },
      contact: { name: 'Ada Blum', email: 'ada@acme.example', phone: '040 1' },
      ibans: ['DE89370400440532013000'],
    });
    expect((await planFor(ledger, customers(ACME))).plan.accounts).toEqual([]);
    expect((await ledger.takeBackImport(batch)).ok).toBe(true);
    expect([...ledger.book().accounts.values()]).toMatchObject([{ hidden: true }]);
  });

  it('fills what an account lacks and never empties or overwrites it', async () => {
    const { ledger } = await newDesk();
    const items = 'Customer number;Customer;Invoice;Date;Due;Amount;Currency;Email';
    const row = '007;Acme GmbH;R1;2026-09-01;2026-10-01;1.00;EUR;mine@acme.example';
    await bookDraft(ledger, csv(items, [row]));
    const batch = await bookDraft(ledger, customers(ACME, '008;Beta AG;;;;;;;;;'));
    const accounts = await ledger.fullAccounts();
    expect(accounts.map(({ name }) => name)).toEqual(['Acme GmbH', 'Beta AG']);
    expect(accounts[0]?.contact).toMatchObject({ name: 'Ada Blum', email: 'mine@acme.example' });
    await ledger.takeBackImport(batch);
    const [acme] = await ledger.fullAccounts();
    expect(acme).toMatchObject({ contact: { name: '' }, vatId: '', ibans: [] });
  });

  it('settles nothing, even when it is taken for a full list', async () => {
    const { ledger } = await newDesk();
    const header = 'Customer number;Customer;Invoice;Date;Due;Amount;Currency';
    await bookDraft(ledger, csv(header, ['009;Gamma;R1;2026-09-01;2026-10-01;1.00;EUR']));
    const { plan } = await planFor(ledger, customers(ACME), 'full');
    expect(plan.accounts.flatMap(({ changed }) => changed)).toEqual([]);
  });
});
