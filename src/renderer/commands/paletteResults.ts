import type { Account } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { Messages } from '../messages/en';
import type { ViewOfList } from '../stores/views';
import { fitOf } from './fuzzy';
import { excerpt, type NoteIndex } from './noteIndex';
import type { NumberArchive } from './numberArchive';
import { COMMANDS, type Command, type CommandId } from './registry';
import type { CustomerIndex } from './searchIndex';

/** A line of the palette: `key` is its own among those of its kind. */
export type PaletteResult =
  | { readonly kind: 'command'; readonly key: string; readonly command: Command }
  | {
      readonly kind: 'customer';
      readonly key: string;
      readonly account: Account;
      /** Who was found there; '' when the customer himself was. */
      readonly person: string;
    }
  | {
      readonly kind: 'note';
      readonly key: string;
      readonly account: Account;
      readonly text: string;
    }
  | {
      readonly kind: 'invoice';
      readonly key: string;
      readonly account: Account;
      readonly number: string;
      readonly isSettled: boolean;
    }
  | ({ readonly kind: 'view'; readonly key: string } & ViewOfList);

const CUSTOMERS = 8;
const INVOICES = 6;
const NOTES = 5;

/** Where the palette looks: customers with their people and invoices, and notes. */
export interface Searched {
  readonly customers: CustomerIndex;
  readonly notes: NoteIndex;
  readonly numbers: NumberArchive;
  readonly accounts: ReadonlyMap<AccountId, Account>;
  readonly views: readonly ViewOfList[];
}

/**
 * What the palette offers for a text: saved views and every command before anything was typed, then
 * invoices and customers first, views, commands, and notes last.
 */
export function paletteResults(
  text: string,
  searched: Searched,
  offered: (id: CommandId) => boolean,
  m: Messages,
): readonly PaletteResult[] {
  const { customers: index, notes, accounts } = searched;
  const commands = COMMANDS.filter(({ id, hidden }) => hidden !== true && offered(id))
    .map((command) => ({ command, score: fitOf(text, m.commands.titles[command.id]) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }): PaletteResult => ({ kind: 'command', key: command.id, command }));
  const views = viewsFor(text, searched.views, m);
  if (text.trim() === '') return [...views, ...commands];
  const invoices = invoicesFor(text, searched);
  const customers = index
    .find(text, CUSTOMERS)
    .map((hit): PaletteResult => ({ kind: 'customer', key: hit.account.id, ...hit }));
  const said = notes.find(text, NOTES).flatMap((note): PaletteResult[] => {
    const account = accounts.get(note.account);
    if (account === undefined || account.hidden) return [];
    return [{ kind: 'note', key: String(note.id), account, text: excerpt(note.text, text) }];
  });
  return [...invoices, ...customers, ...views, ...commands, ...said];
}

/** Views by their names, or by what they are ("view of Today"). */
function viewsFor(text: string, views: readonly ViewOfList[], m: Messages): PaletteResult[] {
  const { kinds, viewOf } = m.commands.palette;
  return views
    .map((one) => {
      const asKind = `${kinds.view} ${viewOf[one.list]} ${one.view.name}`;
      return { one, score: Math.max(fitOf(text, one.view.name), fitOf(text, asKind)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => ({ kind: 'view', key: `${one.list} ${one.view.name}`, ...one }));
}

/** Open invoices, then settled ones as far as there is room. */
function invoicesFor(text: string, { customers, numbers, accounts }: Searched): PaletteResult[] {
  const open = customers.findInvoices(text, INVOICES).map(({ account, item }): PaletteResult => {
    const { id, number } = item;
    return { kind: 'invoice', key: id, account, number, isSettled: false };
  });
  // Open ones are in the archive too: so many more are looked for.
  const settled = numbers.find(text, 2 * INVOICES).flatMap(({ account: id, number }) => {
    const account = accounts.get(id);
    if (account === undefined || account.hidden) return [];
    if (account.items.some((item) => item.number === number)) return [];
    const key = `${id} ${number}`;
    return [{ kind: 'invoice' as const, key, account, number, isSettled: true }];
  });
  return [...open, ...settled].slice(0, INVOICES);
}
