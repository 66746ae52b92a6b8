import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseDecimal, toDecimal } from '../../../../../src/domain/money/decimal';
import type { Money } from '../../../../../src/domain/money/money';
import { describeWithSharedData, sharedData } from '../../../../support/sharedData';
import { must } from '../support';
import { readOne } from './readOne';

const Text = z.string().nullish();
const Facts = z.object({
  syntax: z.string(),
  number: z.string(),
  type_code: z.string(),
  issue_date: z.string(),
  due_date: Text,
  currency: z.string(),
  seller: z.string(),
  buyer: z.string(),
  tax_inclusive: z.string(),
  prepaid: Text,
  payable: z.string(),
  iban: Text,
  payment_reference: Text,
  lines: z.number(),
});
type Facts = z.infer<typeof Facts>;

function recorded(): [string, Facts][] {
  const file = sharedData('facts.json');
  const all: unknown = file === null ? {} : JSON.parse(readFileSync(file, 'utf8'));
  const flat = z.record(z.string(), z.unknown()).parse(all);
  const files = z.record(z.string(), z.unknown()).parse(flat.files ?? flat);
  return Object.entries(files)
    .filter(([name]) => name.startsWith('einvoice/'))
    .map(([name, entry]) => [name, z.object({ facts: Facts }).parse(entry).facts]);
}

/** The facts have dates as the file writes them. */
function day(written: string | null | undefined): string | null {
  return written?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') ?? null;
}

function exactly(amount: Money, written: string): void {
  expect(toDecimal(amount)).toBe(toDecimal(must(parseDecimal(written, amount.currency))));
}

describeWithSharedData('einvoice', 'the shared electronic invoices', (folder) => {
  it('have recorded facts, each', () => {
    const files = readdirSync(folder).map((name) => `einvoice/${name}`);
    expect(recorded().map(([name]) => name)).toEqual(expect.arrayContaining(files));
  });

  it.each(recorded())('%s is read as recorded', (name, facts) => {
    const invoice = must(readOne(readFileSync(join(folder, '..', name))));
    expect(invoice).toMatchObject({
      number: facts.number,
      typeCode: facts.type_code,
      issuedOn: day(facts.issue_date),
      dueOn: day(facts.due_date),
      currency: facts.currency,
      seller: { name: facts.seller },
      buyer: { name: facts.buyer },
      paymentReference: facts.payment_reference ?? '',
      lines: facts.lines,
    });
    const sign = invoice.kind === 'creditNote' ? '-' : '';
    exactly(invoice.totals.grand, sign + facts.tax_inclusive);
    exactly(invoice.totals.prepaid, facts.prepaid ?? '0');
    exactly(invoice.totals.payable, sign + facts.payable);
    expect(invoice.accounts[0]?.written ?? null).toBe(facts.iban ?? null);
    expect(invoice.syntax.startsWith('cii')).toBe(facts.syntax.startsWith('CII'));
    expect(invoice.embeddedAs !== null).toBe(name.endsWith('.pdf'));
  });
});
