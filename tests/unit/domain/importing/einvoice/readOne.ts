import {
  type InvoiceRead,
  readEInvoices,
} from '../../../../../src/domain/importing/einvoice/readEInvoice';

/** The invoice of a file that holds one; a test with another file is wrong. */
export function readOne(bytes: Uint8Array): InvoiceRead {
  const read = readEInvoices(bytes);
  if (!read.ok) return read;
  const [only, ...others] = read.value;
  if (only === undefined || others.length > 0) {
    throw new Error(`${read.value.length} invoices where one was expected`);
  }
  return only;
}
