import { IMPORT_SENTENCES } from '../../../../../src/domain/importing/sentences';
import {
  readStatement,
  statementFormat,
} from '../../../../../src/domain/importing/statement/readStatement';
import type {
  StatementEntry,
  StatementFile,
} from '../../../../../src/domain/importing/statement/types';
import { refusalText } from '../../../../../src/domain/messages/texts';
import { toDecimal } from '../../../../../src/domain/money/decimal';
import type { Money } from '../../../../../src/domain/money/money';
import type { Refusal } from '../../../../../src/domain/refusal';

/** Reads a statement whose format is found by its content. */
export function readFile(text: string): StatementFile {
  const format = statementFormat(text);
  if (format === null) throw new Error('not taken for a statement');
  const read = readStatement(text, format);
  if (!read.ok) throw new Error(refusalText(IMPORT_SENTENCES, read.error));
  return read.value;
}

export function refusalOf(text: string): Refusal | null {
  const format = statementFormat(text);
  if (format === null) return { code: 'not a statement' };
  const read = readStatement(text, format);
  return read.ok ? null : read.error;
}

export function entriesOf(file: StatementFile): StatementEntry[] {
  return file.statements.flatMap((statement) => statement.entries);
}

export function amounts(file: StatementFile): string[] {
  return entriesOf(file).map(({ amount }) => shown(amount));
}

export function shown(money: Money): string {
  return `${toDecimal(money)} ${money.currency}`;
}

export function codes(file: StatementFile): string[] {
  return file.notes.map((note) => note.code);
}
