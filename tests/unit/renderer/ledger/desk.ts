import 'fake-indexeddb/auto';
import type { FreshItem } from '../../../../src/domain/accounts/commands';
import type { ImportedFile } from '../../../../src/domain/accounts/events';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { type Company, NO_ADDRESS, NO_CONTACT } from '../../../../src/domain/accounts/party';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import type { AccountImport, ImportPlan, Ledger } from '../../../../src/renderer/ledger/api';
import { type OpenWriter, writerHere } from '../../../../src/renderer/ledger/bulk/writer';
import { ledgerOf } from '../../../../src/renderer/ledger/ledger';
import { FakeMain } from './fakeMain';

export const EUR = currency('EUR');
export const TODAY = plainDate('2026-11-21');

const COMPANY: Company = {
  name: 'Hartwell & Sons',
  address: NO_ADDRESS,
  currency: EUR,
  registration: '',
  vatId: '',
  contact: NO_CONTACT,
  bankAccounts: [],
};

let made = 0;

/** A window's ledger over the same main and database each time it is asked for: a restart. */
export function openDesk(
  main: FakeMain,
  openWriter: OpenWriter = writerHere,
  rowsAPart?: number,
): Ledger {
  return ledgerOf({
    api: main.api,
    openWriter,
    rowsAPart,
    context: () => ({
      today: TODAY,
      now: '2026-11-21T09:00:00.000Z',
      by: 'AK',
      newId: () => {
        made += 1;
        return `id-${made}`;
      },
    }),
  });
}

/** A new ledger of a company, open. */
export async function newDesk(rowsAPart?: number): Promise<{ main: FakeMain; ledger: Ledger }> {
  const main = new FakeMain();
  const ledger = openDesk(main, writerHere, rowsAPart);
  const created = await ledger.create({ kind: 'company', company: COMPANY }, () => undefined);
  if (!created.ok) throw new Error(created.error.code);
  return { main, ledger };
}

export function fresh(number: string, minor: number, dueOn = '2026-10-01'): FreshItem {
  return {
    number,
    kind: 'invoice',
    issuedOn: plainDate('2026-09-01'),
    dueOn: plainDate(dueOn),
    minor,
    currency: EUR,
    reference: '',
    text: '',
    settledOn: null,
    line: 2,
  };
}

/** A file with one new customer per entry. */
export function filePlan(customers: Readonly<Record<string, readonly FreshItem[]>>): ImportPlan {
  const accounts = Object.entries(customers).map(
    ([name, items]): AccountImport => ({
      account: null,
      master: {
        number: name,
        name,
        aliases: [],
        debtorType: 'business',
        language: 'en',
        address: NO_ADDRESS,
        contact: NO_CONTACT,
      },
      fresh: items,
      changed: [],
      disputed: [],
      payments: [],
    }),
  );
  return { file: importedFile(accounts.length), accounts };
}

function importedFile(rows: number): ImportedFile {
  return {
    kind: 'openItems',
    name: 'items.csv',
    sha256: '0'.repeat(64),
    preset: 'generic',
    asOf: TODAY,
    on: TODAY,
    rows,
    fresh: rows,
    changed: 0,
    refused: 0,
    totals: {},
  };
}

export function accountNamed(ledger: Ledger, name: string): AccountId {
  for (const account of ledger.book().accounts.values()) {
    if (account.name === name) return account.id;
  }
  throw new Error(`no account ${name}`);
}
