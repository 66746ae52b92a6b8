import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import { balancesTie } from '../statement/balance';
import type { EntryFacts, Statement } from '../statement/types';
import { readBankAmount, signed } from '../statement/values';
import type { Note, Rejected } from '../types';
import { isCurrencyCode } from '../values/isoCodes';
import { attr, child, children, find, text, type XmlNode } from '../xml/node';
import { type CamtAccount, readEntry } from './entry';
import { accountId } from './parties';

export interface StatementRead {
  readonly statement: Statement<EntryFacts>;
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
}

/** One `Stmt`, `Rpt` or `Ntfctn`. Entries the bank has not booked are left out and counted. */
export function readCamtStatement(node: XmlNode): StatementRead {
  const id = text(node, 'Id') || text(node, 'ElctrncSeqNb') || `line ${node.line}`;
  const account = accountOf(node);
  const entries: EntryFacts[] = [];
  const rejected: Rejected[] = [];
  const notes = headNotes(node, id, account);
  const waiting = new Map<string, number>();
  for (const entry of children(node, 'Ntry')) {
    const status = statusOf(entry);
    if (status !== '' && status !== 'BOOK') {
      waiting.set(status, (waiting.get(status) ?? 0) + 1);
      continue;
    }
    const read = readEntry(entry, account);
    if (!read.ok) rejected.push(read.error);
    else {
      entries.push(...read.value.entries);
      notes.push(...read.value.notes);
    }
  }
  for (const [status, count] of waiting) {
    notes.push({ line: null, code: 'statement.not-booked', params: { count, status } });
  }
  const opening = balanceOf(node, ['OPBD', 'PRCD'], account.currency);
  const closing = balanceOf(node, ['CLBD'], account.currency);
  const tie = balancesTie({ opening, closing, entries, refused: rejected.length });
  const currency = account.currency ?? closing?.currency ?? entries[0]?.amount.currency ?? null;
  const head = { id, account: account.id, currency, opening, closing, balancesTie: tie };
  return { statement: { ...head, entries }, rejected, notes };
}

function accountOf(node: XmlNode): CamtAccount {
  const account = child(node, 'Acct');
  const code = text(account, 'Ccy');
  return {
    id: accountId(account),
    owner: text(account, 'Ownr/Nm'),
    currency: isCurrencyCode(code) ? code : null,
  };
}

function headNotes(node: XmlNode, id: string, account: CamtAccount): Note[] {
  const notes: Note[] = [];
  const mark = text(node, 'CpyDplctInd');
  if (mark !== '') notes.push({ line: node.line, code: 'statement.copy', params: { id, mark } });
  if (account.id === '') {
    notes.push({ line: node.line, code: 'statement.no-account', params: { id } });
  }
  return notes;
}

/** Version 02 to 07 write the status itself, later ones a code or a word of the bank's own. */
function statusOf(entry: XmlNode): string {
  const status = child(entry, 'Sts');
  return text(status, 'Cd') || text(status, 'Prtry') || text(status);
}

/** The first balance of the first of these types; a statement over several days has each but once. */
function balanceOf(
  node: XmlNode,
  types: readonly string[],
  currency: Currency | null,
): Money | null {
  const balances = children(node, 'Bal');
  for (const type of types) {
    const found = balances.find((one) => text(one, 'Tp/CdOrPrtry/Cd') === type);
    if (found !== undefined) return moneyOf(found, currency);
  }
  return null;
}

function moneyOf(balance: XmlNode, fallback: Currency | null): Money | null {
  const amount = find(balance, 'Amt');
  const code = attr(amount, 'Ccy');
  const currency = isCurrencyCode(code) ? code : fallback;
  if (currency === null) return null;
  const money = readBankAmount(text(amount), currency, '.');
  if (!money.ok) return null;
  return signed(money.value, text(balance, 'CdtDbtInd') === 'DBIT' ? -1 : 1);
}
