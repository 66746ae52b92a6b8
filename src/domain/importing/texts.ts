import type { Texts } from '../messages/texts';

/** Sentences of the import: what is wrong, where, and what to do about it. */
export const IMPORT_TEXTS: Texts = {
  'import.empty': 'The file is empty. Export it again from the program it comes from.',
  'import.too-large':
    'The file has {size} MB; at most {limit} MB are taken. Export a shorter period or split the file.',
  'import.not-text':
    'This is not a table of text (it looks like {format}). Export the list as CSV and choose that file.',
  'import.other-format':
    'This file is {format}, which is not read yet. Export the same list as CSV and choose that file.',
  'import.no-rows': 'The file has a header but no rows. Check the filter of the export.',
  'import.missing-columns':
    'No column was found for: {missing}. The file has: {headers}. Choose the columns by hand, or add them to the export.',
  'import.ambiguous':
    'The values of {columns} can be read in two ways. Choose how dates and decimals are written.',
  'import.stopped': 'The import was stopped. Nothing was changed.',
  'import.too-damaged':
    'Too many rows have quotes that do not match. Export the file again with quoted texts.',
  'import.broken-quotes':
    'Line {line}: a quotation mark is opened and not closed properly. Correct the quotes and import the row again.',
  'import.nul-bytes':
    'Line {line} holds NUL bytes (“{value}”), so part of it is lost. Export the row again and import it.',
  'import.line-too-long':
    'Line {line} has more than {limit} characters, far too many for a row of a table. Check that the file is complete and has line ends.',
  'import.too-many-columns':
    'Line {line} has {columns} columns; at most {limit} are taken. Check the separator of the export.',
  'import.too-many-cells':
    'Line {line} has {cells} cells under {columns} headers (“{value}” is beyond the last). A separator stands unquoted in a text: quote it.',
  'import.missing-value': 'Line {line}: {field} is empty. Fill it in and import the row again.',
  'import.bad-date':
    'Line {line}: “{value}” in {field} is not a date written as {format}. Correct it and import the row again.',
  'import.impossible-date':
    'Line {line}: “{value}” in {field} is not a day of the calendar (read as {format}). Correct it and import the row again.',
  'import.rounded-number':
    'Line {line}: a spreadsheet has shortened {field} to “{value}”, its last digits are lost. Format the column as text and export again.',
  'import.bad-amount':
    'Line {line}: “{value}” in {field} is not an amount with “{mark}” before the decimals. Correct it and import the row again.',
  'import.too-many-decimals':
    'Line {line}: “{value}” in {field} has more than the {decimals} decimals of {currency}. Round it in the source and import the row again.',
  'import.amount-too-large':
    'Line {line}: the amount “{value}” is too large to be kept exactly. Check the row in the source.',
  'import.bad-currency':
    'Line {line}: “{value}” in {field} is not a currency code such as EUR. Correct it and import the row again.',
  'import.two-amounts':
    'Line {line}: “{value}” in {field} are two amounts in two currencies. Leave the one that was booked and import the row again.',
  'import.amounts-by-currency':
    'The columns {columns} are amounts, each in its currency; a row has one of them.',
  'import.bad-sign':
    'Line {line}: “{value}” in {field} says neither debit nor credit (D/C, S/H, Af/Bij). Correct it and import the row again.',
  'import.duplicate-row':
    'Line {line} repeats line {firstLine} (document {number}) and was left out. Nothing needs to be done.',
  'import.duplicate-number':
    'Line {line}: document {number} of this customer already stands in line {firstLine} with other values. Decide which is right and remove the other.',
  'import.number-again':
    'Line {line}: the number of line {firstLine} comes again with another invoice date. It is taken as another document, {number}.',
  'import.line-of-refused':
    'Line {line}: another line of document {number} (line {badLine}) cannot be read, so its total would be wrong. Correct line {badLine}.',
  'import.totals-differ':
    'Line {line}: the lines of document {number} name different totals. Correct the totals in the source.',
  'import.currencies-mixed':
    'Line {line}: the lines of document {number} are in different currencies. Correct the currency in the source.',
  'import.totals-row': 'Line {line} is a row of totals and was left out.',
  'import.float-artefact':
    'Every number in {column} ended in “.0”, which a program added on the way; it was taken off.',
  'import.names-differ':
    'Customer {number} stands under {count} other spellings of its name ({others}). “{name}” is the most frequent and is used.',
  'import.lines-disagree':
    'Line {line}: the lines of document {number} have different dates. Those of the first line are used.',
  'import.not-yet-issued': '{count} documents were issued after {asOf} and were left out.',
  'import.paid-without-date':
    '{count} documents are marked as paid or cancelled without a date. They count as settled.',
  'import.due-from-terms':
    '{count} documents have no due date; it was counted from the invoice date and the payment terms.',
  'import.due-from-issue':
    '{count} documents have no due date and no clear terms; they count as due on the invoice date.',
  'import.repeated-header': 'Line {line} repeats the header and was left out.',
  'import.sides-assumed':
    'The file has no header: the first column of amounts was read as money out, the second as money in. Please check.',
  'import.issue-date-assumed':
    'The file has no date for {count} documents; the due date, or today if that is earlier, stands in for it.',
  'import.due-before-issue':
    'Line {line}: document {number} was due on {dueOn}, before it was issued on {issuedOn}. Please check the dates.',
  'import.comment-row': 'Line {line} is a remark of the file and was left out.',
  'import.dispute-gone':
    'The file calls {numbers} of {customer} disputed no more. The dispute opened by an import on {on} stays open, unless you close it with this import.',
  'import.grouped-list':
    'The list names each customer once, above the documents ({count} headings). Each document was given to the customer above it.',
  'import.balance-row': 'Line {line} says what is on the account, no money moved; it was left out.',
  'import.drafts':
    '{count|document is a draft|documents are drafts}. Leave out what was not sent: nobody owes it yet.',
  'import.number-made': 'Line {line} has no number and stands as “{number}”.',
  'import.sum-too-large':
    'The amounts of this file are too large to be added exactly. Check which column holds the amounts.',
  'import.not-booked-row':
    'Line {line} is marked “{status}”, so its money did not move; it was left out.',
  'import.bucket-columns':
    'The amounts stand in {count} columns by age; each document has the one of its row.',
  'import.section-row': 'Line {line} is the heading of a section and was left out.',
  'import.damaged-bytes':
    '{count} places of the file are damaged and show as “\ufffd”. Check the names, or choose another encoding.',
  'import.summary-balances':
    'This is a summary: it has balances of {count} customers, no documents. Each balance stands as one item as of {asOf}; it can be reminded of, not proven by an invoice.',
  'import.same-name':
    'Line {line}: another contact is called “{name}” too (line {firstLine}); this one stands as “{shown}”. Please check which is which.',
  'import.settle-empty':
    'The file has no open document at all, so everything would count as settled. Check that it is the full list.',
  'import.settle-refused':
    '{count} rows of the file were refused. Their documents would count as settled although they are not: correct the rows first.',
  'import.settle-currency':
    'The file has no document in {currency}, but the ledger has. Was the list made for some currencies only?',
  'import.settle-customers':
    '{count} of {of} customers with open documents are not in the file. Was the list made for some customers only?',
  'import.settle-documents':
    '{count} of {of} open documents would count as settled, more than half. Check that the list is complete.',
  'import.settle-amount':
    'More than half of what is owed in {currency} would count as settled. Check that the list is complete.',
};
