import type { Account, Item } from '../../domain/accounts/account';
import type { AccountId } from '../../domain/accounts/ids';
import type { Messages } from '../messages/en';
import { fitOf } from './fuzzy';
import { excerpt, type NoteIndex } from './noteIndex';
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
      readonly item: Item;
    };

const CUSTOMERS = 8;
const INVOICES = 6;
const NOTES = 5;

/** Where the palette looks: customers with their people and invoices, and notes. */
export interface Searched {
  readonly customers: CustomerIndex;
  readonly notes: NoteIndex;
  readonly accounts: ReadonlyMap<AccountId, Account>;
}

/**
 * What the palette offers for a text: every command before anything was typed, then invoices and
 * customers first, commands, and notes last.
 */
export function paletteResults(
  text: string,
  { customers: index, notes, accounts }: Searched,
  offered: (id: CommandId) => boolean,
  m: Messages,
): readonly PaletteResult[] {
  const commands = COMMANDS.filter(({ id, hidden }) => hidden !== true && offered(id))
    .map((command) => ({ command, score: fitOf(text, m.commands.titles[command.id]) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }): PaletteResult => ({ kind: 'command', key: command.id, command }));
  if (text.trim() === '') return commands;
  const invoices = index
    .findInvoices(text, INVOICES)
    .map((hit): PaletteResult => ({ kind: 'invoice', key: hit.item.id, ...hit }));
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
