import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, Item } from '../../../src/domain/accounts/account';
import type { AccountId, ContactId, PersonId } from '../../../src/domain/accounts/ids';
import { NO_CONTACT } from '../../../src/domain/accounts/party';
import type { StoredEvent } from '../../../src/domain/journal/storedEvent';
import { fitOf } from '../../../src/renderer/commands/fuzzy';
import { excerpt, NoteIndex } from '../../../src/renderer/commands/noteIndex';
import { NumberArchive } from '../../../src/renderer/commands/numberArchive';
import { paletteResults } from '../../../src/renderer/commands/paletteResults';
import { CustomerIndex } from '../../../src/renderer/commands/searchIndex';
import { plainLetters } from '../../../src/renderer/commands/words';
import { PLAIN_LAYOUT } from '../../../src/renderer/components/grid/types';
import { en } from '../../../src/renderer/messages/en';
import type { ViewOfList } from '../../../src/renderer/stores/views';

/** Only what the index reads. */
function account(id: string, name: string, number: string, invoices: readonly string[]): Account {
  const items = invoices.map((invoice) => ({ id: invoice, number: invoice }) as unknown as Item);
  const contact = { name: '' };
  return { id, name, number, aliases: [], items, contact } as unknown as Account;
}

function indexOf(...accounts: readonly Account[]): CustomerIndex {
  const index = new CustomerIndex();
  index.sync(new Map(accounts.map((one) => [one.id, one])));
  return index;
}

/** The customers found for a text. */
function found(index: CustomerIndex, text: string): Account[] {
  return index.find(text, 5).map((hit) => hit.account);
}

const BRANDT = account('1', 'Brandt Metallbau GmbH', '10004', ['INV-20377', 'INV-20412']);
const ZOLKIEWSKI = account('2', 'Żółkiewski i Synowie', '0077', ['FV/2026/03771']);

describe('searching customers', () => {
  it('finds a name by its beginning, without accents, with a slip', () => {
    const index = indexOf(BRANDT, ZOLKIEWSKI);
    expect(found(index, 'zolk')).toEqual([ZOLKIEWSKI]);
    expect(found(index, 'metal bra')).toEqual([BRANDT]);
    expect(found(index, 'metalbau')).toEqual([BRANDT]);
  });

  it('takes the beginnings of words for one or two letters', () => {
    const index = indexOf(BRANDT, ZOLKIEWSKI);
    expect(found(index, 'zo')).toEqual([ZOLKIEWSKI]);
    expect(found(index, 'm')).toEqual([BRANDT]);
    expect(found(index, '10')).toEqual([BRANDT]);
    expect(found(index, 'ra')).toEqual([]);
  });

  it('finds people, the main contact and others, and says whom', () => {
    const contact = { ...NO_CONTACT, name: 'Jürgen Oßwald' };
    const others = [{ ...NO_CONTACT, id: 'p1' as PersonId, name: 'Zoë Lindqvist' }];
    const index = indexOf({ ...BRANDT, contact, others }, ZOLKIEWSKI);
    expect(index.find('osswald', 5)).toMatchObject([
      { account: { id: '1' }, person: contact.name },
    ]);
    expect(index.find('zoe lind', 5)).toMatchObject([{ person: 'Zoë Lindqvist' }]);
    expect(index.find('brandt', 5)).toMatchObject([{ person: '' }]);
  });

  it('finds a customer number with its zeros', () => {
    expect(found(indexOf(BRANDT, ZOLKIEWSKI), '0077')).toEqual([ZOLKIEWSKI]);
  });

  it('finds invoices by any part of the number, beginnings first', () => {
    const index = indexOf(ZOLKIEWSKI, BRANDT);
    expect(index.findInvoices('0377', 5).map(({ item }) => item.number)).toEqual([
      'FV/2026/03771',
      'INV-20377',
    ]);
    expect(index.findInvoices('inv-204', 5)[0]?.account).toBe(BRANDT);
    expect(index.findInvoices('in', 5)).toEqual([]);
  });

  it('finds invoices however blanks, dashes and leading zeros are typed', () => {
    const index = indexOf(
      account('1', 'Brandt', '1', ['RE-2024-0017']),
      account('2', 'Nord', '2', ['004711']),
      account('3', 'Süd', '3', ['4711-2']),
    );
    const numbers = (text: string) => index.findInvoices(text, 5).map(({ item }) => item.number);
    for (const typed of ['re 2024 0017', 'RE20240017', 're/2024/17', 'RE-2024-17', '2024 0017'])
      expect(numbers(typed), typed).toEqual(['RE-2024-0017']);
    for (const typed of ['4711', '004711', '0004711'])
      expect(numbers(typed), typed).toEqual(['004711', '4711-2']);
    expect(numbers('0')).toEqual([]);
  });

  it('finds the number that was typed in full, however many begin with it', () => {
    const many = Array.from({ length: 50 }, (_, at) => `R-20${String(at).padStart(2, '0')}`);
    const index = indexOf(account('1', 'Brandt', '1', many), account('2', 'Nord', '2', ['R-20']));
    expect(index.findInvoices('r20', 3).map(({ item }) => item.number)).toEqual([
      ...['R-20', 'R-2000', 'R-2001'],
    ]);
  });

  it('finds a customer number without its zeros, and with too many', () => {
    const index = indexOf(account('1', 'Brandt', '010187', []), account('2', 'Nord', '4711', []));
    expect(found(index, '10187').map(({ id }) => id)).toEqual(['1']);
    expect(found(index, '004711').map(({ id }) => id)).toEqual(['2']);
    expect(found(index, '0').map(({ id }) => id)).toEqual(['1']);
  });

  it('finds umlauts written out or left out, from the first letters on', () => {
    const index = indexOf(
      account('m', 'Müller & Söhne', '1', []),
      account('o', 'Ørsted A/S', '2', []),
      account('s', 'Straßenbau Łódź', '3', []),
      account('u', 'Mueller Bau', '4', []),
    );
    const ids = (text: string) => found(index, text).map(({ id }) => id);
    for (const typed of ['müller', 'mueller', 'muller', 'muel', 'Mül'])
      expect(ids(typed), typed).toEqual(['m', 'u']);
    for (const typed of ['orsted', 'oersted', 'Ørst', 'oers']) expect(ids(typed)).toEqual(['o']);
    for (const typed of ['strasse', 'Straße', 'lodz', 'Łódź']) expect(ids(typed)).toEqual(['s']);
    expect(ids('muellr')).toContain('m');
  });

  it('takes letters with full stops between them for one word', () => {
    const index = indexOf(account('1', 'Arredamenti Colleverde S.p.A.', '1', []));
    for (const typed of ['colleverde spa', 'colleverde s.p.a.', 's.p'])
      expect(found(index, typed), typed).toHaveLength(1);
  });

  it('follows changes of the book', () => {
    const index = indexOf(BRANDT, ZOLKIEWSKI);
    const renamed = { ...BRANDT, name: 'Stahl Nord' };
    index.sync(new Map<AccountId, Account>([[renamed.id, renamed]]));
    expect(found(index, 'brandt')).toEqual([]);
    expect(found(index, 'stahl')).toEqual([renamed]);
    expect(found(index, 'zolkiewski')).toEqual([]);
  });

  it('ranks whole words before beginnings, and those before slips', () => {
    const index = indexOf(
      account('a', 'Kunde 70', '3', []),
      account('b', 'Kunda 7', '4', []),
      account('c', 'Kunde 7', '5', []),
      account('d', 'Sieben Kunde 7', '6', []),
    );
    expect(found(index, 'kunde 7').map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
    expect(found(index, 'kunte').map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(found(index, 'kunde 8')).toEqual([]);
  });

  it('is the same whether it was built at once, in steps, or followed change by change', () => {
    const name = fc.constantFrom('Brandt', 'Brand Bau', 'Nord Stahl', 'Żółw', 'Stahlbau Brandt');
    const one = fc.record({ id: fc.nat(8), name, number: fc.stringMatching(/^[12]{1,3}$/) });
    const bookOf = (rows: readonly { id: number; name: string; number: string }[]) =>
      new Map(
        rows.map((row): [AccountId, Account] => {
          const made = account(`i${row.id}`, row.name, row.number, [`R-${row.number}`]);
          return [made.id, made];
        }),
      );
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 8 }), { maxLength: 4 }), (books) => {
        const followed = new CustomerIndex();
        for (const rows of books) {
          const accounts = bookOf(rows);
          // Left off in between, as when the book changes while nobody was idle.
          followed.syncSteps(accounts).next();
          followed.sync(accounts);
        }
        const last = bookOf(books.at(-1) ?? []);
        const fresh = new CustomerIndex();
        fresh.sync(last);
        for (const text of ['brandt', 'brantd', 'stahl 1', '12', 'zolw']) {
          const ids = (index: CustomerIndex) =>
            index
              .find(text, 50)
              .map((hit) => hit.account.id)
              .sort();
          expect(ids(followed)).toEqual(ids(fresh));
        }
        expect(followed.findInvoices('r-1', 50).length).toBe(fresh.findInvoices('r-1', 50).length);
      }),
    );
  });

  it('takes letters for what they look like', () => {
    expect(plainLetters('Łódź Straße Ærø')).toBe('lodz strasse aero');
  });
});

describe('fitting commands', () => {
  it('prefers the start of words', () => {
    expect(fitOf('call', 'Log a call')).toBeGreaterThan(fitOf('call', 'Recall a letter'));
    expect(fitOf('lac', 'Log a call')).toBeGreaterThan(0);
    expect(fitOf('xyz', 'Log a call')).toBe(0);
    expect(fitOf('', 'Log a call')).toBe(1);
  });
});

describe('searching notes', () => {
  const stored = (seq: number, event: object): StoredEvent =>
    ({ seq, account: `a${seq}`, event }) as unknown as StoredEvent;
  const noted = (seq: number, note: string) =>
    stored(seq, { type: 'noteAdded', contact: `c${seq}` as ContactId, note });
  const index = new NoteIndex();
  index.add([
    noted(1, 'Überweisung kommt, sagt Frau Kröger'),
    noted(2, 'asked for copies of the delivery notes'),
    stored(3, { type: 'holdLifted', reason: 'delivery' }),
  ]);
  const hits = (text: string) => index.find(text, 5).map(({ id }) => id);

  it('finds words without accents and with a slip', () => {
    expect(hits('kroger')).toEqual([1]);
    expect(hits('uberwesung')).toEqual([1]);
    expect(hits('copies deliv')).toEqual([2]);
    expect(hits('hold')).toEqual([]);
  });

  it('finds umlauts written out, and shows where', () => {
    const own = new NoteIndex();
    const text = `${'and so on '.repeat(12)}Überweisung kommt`;
    own.add([noted(1, text)]);
    expect(own.find('ueberweisung', 5)).toHaveLength(1);
    expect(excerpt(text, 'ueberweisung')).toContain('Überweisung');
  });

  it('forgets what was withdrawn', () => {
    const own = new NoteIndex();
    own.add([noted(1, 'wrong customer')]);
    expect(own.find('wrong', 5)).toHaveLength(1);
    own.add([stored(2, { type: 'contactWithdrawn', contact: 'c1', reason: 'mistake' })]);
    expect(own.find('wrong', 5)).toEqual([]);
    expect(own.seq).toBe(2);
  });

  it('finds what was written of disputes and address checks', () => {
    const own = new NoteIndex();
    const dispute = { id: 'd1', note: 'Two of five crates arrived damaged' };
    const trace = { id: 't1', note: 'The register names a new seat' };
    own.add([
      stored(1, { type: 'disputeOpened', dispute }),
      stored(2, { type: 'traceRecorded', trace }),
      stored(3, { type: 'disputeOpened', dispute: { id: 'd2', note: '' } }),
    ]);
    expect(own.find('crates damaged', 5)).toMatchObject([{ id: 1, account: 'a1' }]);
    expect(own.find('new seat', 5)).toMatchObject([{ id: 2 }]);
    own.add([stored(4, { type: 'traceWithdrawn', trace: 't1', reason: 'mistake' })]);
    expect(own.find('new seat', 5)).toEqual([]);
  });

  it('shows the part that was found', () => {
    const note = `${'long ago '.repeat(20)}he promised the cheque ${'and more '.repeat(30)}`;
    expect(excerpt(note, 'cheque')).toMatch(/^… .*cheque.* …$/);
    expect(excerpt('short one', 'short')).toBe('short one');
  });
});

describe('numbers of the past', () => {
  const brought = (seq: number, account: string, batch: string, numbers: readonly string[]) => {
    const items = numbers.map((number) => ({ number }));
    return {
      seq,
      account,
      event: { type: 'itemsImported', batch, items },
    } as unknown as StoredEvent;
  };

  it('are found though nothing is open of them, until their import is taken back', () => {
    const archive = new NumberArchive();
    archive.add([
      brought(1, 'a', 'b1', ['RE-0815', 'RE-0816']),
      brought(2, 'a', 'b2', ['RE-0817']),
    ]);
    expect(archive.find('re 815', 5)).toEqual([{ account: 'a', number: 'RE-0815' }]);
    expect(archive.find('re-081', 5)).toHaveLength(3);
    const back = { type: 'importTakenBack', batch: 'b1' };
    archive.add([{ seq: 3, account: 'a', event: back } as unknown as StoredEvent]);
    expect(archive.find('re-081', 5)).toEqual([{ account: 'a', number: 'RE-0817' }]);
  });

  it('stand behind the open ones, each once, and say that they are settled', () => {
    const brandt = account('a', 'Brandt', '1', ['RE-0816']);
    const numbers = new NumberArchive();
    numbers.add([brought(1, 'a', 'b1', ['RE-0815', 'RE-0816'])]);
    const accounts = new Map([[brandt.id, brandt]]);
    const searched = {
      customers: indexOf(brandt),
      notes: new NoteIndex(),
      numbers,
      accounts,
      views: [],
    };
    const found = paletteResults('re081', searched, () => false, en);
    expect(found).toMatchObject([
      { kind: 'invoice', number: 'RE-0816', isSettled: false },
      { kind: 'invoice', number: 'RE-0815', isSettled: true },
    ]);
  });
});

describe('saved views in the palette', () => {
  const view = (list: ViewOfList['list'], name: string): ViewOfList => {
    const setup = { filter: {}, groupBy: '', folded: [] };
    return { list, view: { name, setup, layout: PLAIN_LAYOUT } };
  };
  const VIEWS = [view('today', "Ana's desk"), view('customers', 'Large ones'), view('today', 'x')];
  const searched = {
    ...{ customers: indexOf(BRANDT), notes: new NoteIndex(), numbers: new NumberArchive() },
    ...{ accounts: new Map([[BRANDT.id, BRANDT]]), views: VIEWS },
  };
  const shown = (text: string) =>
    paletteResults(text, searched, (id) => id === 'go.today', en).map((one) =>
      one.kind === 'view' ? `${one.list}: ${one.view.name}` : one.kind,
    );

  it('stand before the commands while nothing was typed', () => {
    const names = ["today: Ana's desk", 'customers: Large ones', 'today: x'];
    expect(shown('')).toEqual([...names, 'command']);
  });

  it('are found by name, and by what they are views of', () => {
    expect(shown('ana')).toEqual(["today: Ana's desk"]);
    expect(shown('large')).toEqual(['customers: Large ones']);
    expect(shown('view of customers')).toEqual(['customers: Large ones']);
    expect(shown('brandt')).toEqual(['customer']);
  });
});
