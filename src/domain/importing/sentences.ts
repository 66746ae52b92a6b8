import type { Texts } from '../messages/texts';
import { CUSTOMER_TEXTS } from './customers/texts';
import { DATEV_TEXTS } from './datev/texts';
import { EINVOICE_TEXTS } from './einvoice/texts';
import { SIE_TEXTS } from './sie/texts';
import { STATEMENT_TEXTS } from './statement/texts';
import { IMPORT_TEXTS } from './texts';
import { XLSX_TEXTS } from './xlsx/texts';
import { XML_TEXTS } from './xml/texts';

/** Every sentence of the import and its formats: what is wrong, where, and what to do about it. */
export const IMPORT_SENTENCES: Texts = {
  ...IMPORT_TEXTS,
  ...CUSTOMER_TEXTS,
  ...DATEV_TEXTS,
  ...EINVOICE_TEXTS,
  ...SIE_TEXTS,
  ...STATEMENT_TEXTS,
  ...XLSX_TEXTS,
  ...XML_TEXTS,
};
