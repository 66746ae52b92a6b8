import type { Texts } from '../../messages/texts';

export const STATEMENT_TEXTS: Texts = {
  'import.bad-statement-line':
    'Line {line}: “{value}” is not a statement line of MT940 (dates, C or D, amount, type). Ask the bank for the file again.',
  'statement.transaction-twice':
    'Line {line}: the transaction “{value}” stands in this file already, on line {first}. It is counted once; nothing is to be done.',
  'statement.missing':
    'This {format} file is not complete: {missing} is missing. Fetch the statement again from the bank.',
  'statement.too-large':
    'The amounts of this statement are too large to be added exactly. Check the file.',
  'statement.balances-differ':
    'Statement {id}: opening balance and entries do not make the closing balance; {gap} {currency} are missing or too much. Check whether the statement is complete.',
  'statement.no-closing':
    'Statement {id} has no closing balance, so nothing shows whether it is complete.',
  'statement.not-booked':
    '{count} entries are not booked yet ({status}) and were left out. They come with a later statement.',
  'statement.copy':
    'Statement {id} is marked as a copy or duplicate ({mark}). Entries booked before are known again.',
  'statement.repeated': 'Statement {id} stands in the file twice and was taken once.',
  'statement.no-account': 'Statement {id} names no account.',
  'statement.batch-kept-whole':
    'Line {line}: the {count} payments of this batch do not add up to its amount of {amount} {currency}. It was kept as one entry.',
  'statement.detail-differs':
    'Line {line}: the detail of this entry names {detail}, the entry itself {amount} {currency}. The amount of the entry counts.',
  'statement.correction':
    'Line {line}: the bank corrects an earlier entry ({reference}). Check that it is not counted twice.',
};
