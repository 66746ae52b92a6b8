import { describe, expect, it } from 'vitest';
import { compareDraft } from '../../../../src/renderer/features/import/comparing/compareDraft';
import { invoiceLines } from '../../../../src/renderer/features/import/comparing/invoiceLines';
import { openEInvoices } from '../../../../src/renderer/workers/eInvoiceFiles';
import { ubl } from '../../domain/importing/einvoice/samples';
import { EUR, TODAY } from '../ledger/desk';

/** The lines of files that were chosen together, in an empty ledger. */
function linesOf(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const opened = openEInvoices(files, TODAY, () => undefined);
  const answer = opened.read?.({
    ...{ ask: 'read', asOf: TODAY, defaultCurrency: EUR },
    mapping: {
      ...{ kind: 'open-items', preset: 'e-invoice', layout: 'row-per-invoice' },
      ...{ columns: {}, dates: {}, decimals: {}, headerCurrency: null, questions: [] },
    },
  });
  if (answer?.answer !== 'items' || opened.answer.answer !== 'opened') throw new Error('not read');
  const { draft } = answer;
  const listed = opened.answer.file.invoices ?? [];
  return invoiceLines(listed, draft.rejected, compareDraft(draft, []), null).map(
    ({ file, fate }) => [file.name, fate],
  );
}

const ONE = ubl();
const OTHER = ubl({ parts: { Note: 'sent again' } });
const TWO = ubl({ parts: { ID: 'R-2' } });

describe('the lines of electronic invoices', () => {
  it.each([
    ['the same file twice', [ONE, ONE], ['fresh', 'refused']],
    ['another file of the same invoice', [ONE, OTHER], ['fresh', 'refused']],
    ['one between them', [ONE, TWO, ONE, ONE], ['fresh', 'fresh', 'refused', 'refused']],
    ['different invoices', [TWO, ONE], ['fresh', 'fresh']],
  ])('under one name are each what they are: %s', (_, files, fates) => {
    const lines = linesOf(...files.map((bytes) => ({ name: 'invoice.xml', bytes })));
    expect(lines).toEqual(fates.map((fate) => ['invoice.xml', fate]));
  });
});
