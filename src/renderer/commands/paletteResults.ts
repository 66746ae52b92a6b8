import type { Account, Item } from '../../domain/accounts/account';
import type { Messages } from '../messages/en';
import { fitOf } from './fuzzy';
import { COMMANDS, type Command, type CommandId } from './registry';
import type { CustomerIndex } from './searchIndex';

export type PaletteResult =
  | { readonly kind: 'command'; readonly key: string; readonly command: Command }
  | { readonly kind: 'customer'; readonly key: string; readonly account: Account }
  | {
      readonly kind: 'invoice';
      readonly key: string;
      readonly account: Account;
      readonly item: Item;
    };

const CUSTOMERS = 8;
const INVOICES = 6;
const WITHOUT_TEXT = 14;

/** What the palette offers for a text: customers and invoices first once something was typed. */
export function paletteResults(
  text: string,
  index: CustomerIndex,
  offered: (id: CommandId) => boolean,
  m: Messages,
): readonly PaletteResult[] {
  const commands = COMMANDS.filter(({ id, hidden }) => hidden !== true && offered(id))
    .map((command) => ({ command, score: fitOf(text, m.commands.titles[command.id]) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }): PaletteResult => ({ kind: 'command', key: command.id, command }));
  if (text.trim() === '') return commands.slice(0, WITHOUT_TEXT);
  const invoices = index
    .findInvoices(text, INVOICES)
    .map((hit): PaletteResult => ({ kind: 'invoice', key: hit.item.id, ...hit }));
  const customers = index
    .find(text, CUSTOMERS)
    .map((account): PaletteResult => ({ kind: 'customer', key: account.id, account }));
  return [...invoices, ...customers, ...commands];
}
