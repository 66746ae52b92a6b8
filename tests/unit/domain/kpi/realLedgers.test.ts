import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import { type AgeingItem, ageingOf } from '../../../../src/domain/kpi/ageing';
import { openAsOf } from '../../../../src/domain/kpi/openAsOf';
import { currency } from '../../../../src/domain/money/currency';
import { parseDecimal } from '../../../../src/domain/money/decimal';
import { describeWithSharedData } from '../../../support/sharedData';

type Row = Readonly<Record<string, string>>;

function rows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function minor(text = ''): number {
  const amount = parseDecimal(text, currency('USD'));
  if (!amount.ok) throw new Error(`${text}: ${amount.error}`);
  return amount.value.minor;
}

/** month/day/year, as the file writes dates. */
function american(text = ''): PlainDate {
  const [month = '', day = '', year = ''] = text.split('/');
  return plainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function brief(items: AgeingItem[], asOf: string) {
  return ageingOf(items, plainDate(asOf)).map((row) => [
    row.currency,
    ...row.buckets
      .filter(({ count }) => count > 0)
      .map(({ key, count, minor: sum }) => [key, count, sum]),
  ]);
}

describeWithSharedData('ar/ibm_ar_us.csv', 'a settled ledger', (file) => {
  it('ages what was open on a day of the past', () => {
    const asOf = plainDate('2013-06-30');
    const items = rows(file).map((row): AgeingItem => {
      const amount = minor(row.InvoiceAmount);
      const settlements = [{ on: american(row.SettledDate), minor: amount }];
      const issued = american(row.InvoiceDate);
      const open = openAsOf({ amount, issued, settlements }, asOf);
      return { currency: currency('USD'), open, due: american(row.DueDate) };
    });
    expect(brief(items, asOf)).toEqual([['USD', ['current', 72, 428_429], ['1-30', 12, 83_556]]]);
  });
});

describeWithSharedData('ar/highradius_open_items.csv', 'a ledger of two currencies', (file) => {
  it('ages each currency', () => {
    const items = rows(file).map(
      (row): AgeingItem => ({
        currency: currency(row.invoice_currency ?? ''),
        open: minor(row.total_open_amount),
        due: plainDate(row.due_in_date ?? ''),
      }),
    );
    expect(brief(items, '2020-05-31')).toEqual([
      [
        'USD',
        ['current', 130, 175_700_791],
        ['1-30', 2674, 8_122_068_026],
        ['31-60', 4142, 13_275_748_372],
        ['61-90', 1999, 5_920_813_883],
        ['90+', 8, 17_040_611],
      ],
      [
        'CAD',
        ['1-30', 199, 1_061_490_231],
        ['31-60', 313, 1_980_592_542],
        ['61-90', 235, 1_405_018_135],
      ],
    ]);
  });
});
