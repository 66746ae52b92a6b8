import type { Account } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { Messages } from '../messages/en';
import { fitOf } from './fuzzy';
import { excerpt, type NoteIndex } from './noteIndex';
import type { NumberArchive } from './numberArchive';
import { COMMANDS, type Command, type CommandId } from './registry';
import type { CustomerIndex } from './searchIndex';

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
    };

const CUSTOMERS = 8;
const INVOICES = 6;
const NOTES = 5;

/** Where the palette looks: customers with their people and invoices, and notes. */
export interface Searched {
  readonly customers: CustomerIndex;
  readonly notes: NoteIndex;
  readonly numbers: NumberArchive;
  readonly accounts: ReadonlyMap<AccountId, Account>;
}

/**
 * What the palette offers for a text: every command before anything was typed, then invoices and
 * customers first, commands, and notes last.
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
  if (text.trim() === '') return commands;
  const invoices = invoicesFor(text, searched);
  const customers = index
    .find(text, CUSTOMERS)
    .map((hit): PaletteResult => ({ kind: 'customer', key: hit.account.id, ...hit }));
  const said = notes.find(text, NOTES).flatMap((note): PaletteResult[] => {
    const account = accounts.get(note.account);
    if (account === undefined || account.hidden) return [];
    return [{ kind: 'note', key: String(note.id), account, text: excerpt(note.text, text) }];
  });
  return [...invoices, ...customers, ...commands, ...said];
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
