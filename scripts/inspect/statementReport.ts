import type { BankDraft, BankEntry } from '../../src/domain/importing/bank/entries';
import { noteText } from '../../src/domain/importing/rejects';
import { IMPORT_SENTENCES } from '../../src/domain/importing/sentences';
import { readStatement, statementFormat } from '../../src/domain/importing/statement/readStatement';
import { toBankDraft } from '../../src/domain/importing/statement/toBankDraft';
import type { StatementHead } from '../../src/domain/importing/statement/types';
import { refusalText } from '../../src/domain/messages/texts';
import { toDecimal } from '../../src/domain/money/decimal';
import type { Money } from '../../src/domain/money/money';
import { reported, totalsOf } from './parts';
import { type FileReport, type ReportedEntry, type ReportedStatement, unknownFile } from './report';

type Known = Pick<FileReport, 'encoding' | 'format' | 'delimiter'>;

/** The report of a statement in a bank's own format; `null` when the text is something else. */
export function inspectStatement(file: string, text: string, encoding: string): FileReport | null {
  const format = statementFormat(text);
  if (format === null) return null;
  const read = readStatement(text, format);
  if (!read.ok) {
    return unknownFile(file, refusalText(IMPORT_SENTENCES, read.error), { encoding, format });
  }
  const known = { encoding, format: read.value.format, delimiter: null };
  return statementReport(file, known, toBankDraft(read.value));
}

/** The report of any bank statement, from a table or from a format of the banks. */
export function statementReport(file: string, known: Known, draft: BankDraft): FileReport {
  return {
    ...{ file, kind: 'bank-statement', ...known },
    rows: draft.entries.length + draft.rejected.length,
    accepted: draft.entries.length,
    rejected: draft.rejected.map(reported),
    totals: totalsOf(draft.totals),
    notes: draft.notes.map(noteText),
    ...(draft.statements !== undefined && { statements: draft.statements.map(reportedHead) }),
    entries: draft.entries.map(reportedEntry),
  };
}

function reportedEntry(entry: BankEntry): ReportedEntry {
  const { on, amount, name, iban, reference, text } = entry;
  return {
    ...{ on, amount: toDecimal(amount), currency: amount.currency },
    ...{ name, iban, reference, text },
    ...(entry.return !== undefined && { return: entry.return.code }),
  };
}

function reportedHead(head: StatementHead): ReportedStatement {
  const { id, account, currency, balancesTie } = head;
  const shown = (money: Money | null) => (money === null ? null : toDecimal(money));
  const balances = { opening: shown(head.opening), closing: shown(head.closing) };
  return { id, account, currency, ...balances, balancesTie };
}
