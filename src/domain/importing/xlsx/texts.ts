import type { Texts } from '../../messages/texts';

export const XLSX_TEXTS: Texts = {
  'import.damaged-workbook':
    'The workbook is damaged (in {part}). Open it in the spreadsheet program, save it anew and choose it again.',
  'import.encrypted-workbook':
    'The workbook is protected with a password. Save a copy without one and choose that.',
  'import.workbook-too-large':
    'The workbook unpacks to more than {limit} MB, which no list of open items needs. Save the one sheet as CSV and choose that file.',
  'import.sheet-chosen': 'Of {count} sheets, “{sheet}” was read. The others: {others}.',
};
