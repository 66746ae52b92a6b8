import { sharedData } from '../../support/sharedPath';
import { deskOf, expect, test } from '../pages/desk';
import { FIRM } from '../pages/firstRun';

/** Figures that whoever published the files' facts computed from them: exact, by currency. */
const FILES = [
  {
    file: 'ar/ibm_ar_us.csv',
    now: '2013-06-30T09:00:00Z',
    firm: { Country: 'GB', 'Main currency': 'GBP' },
    // of 2,466, those issued by that day
    fresh: /^New 1,930$/,
    open: ['5,119.85 GBP'],
    customers: '100 customers',
    overdue: ['835.56 GBP'],
  },
  {
    file: 'ar/highradius_open_items.csv',
    now: '2020-05-31T09:00:00Z',
    firm: {},
    fresh: /^New 9,700$/,
    open: ['275,113,716.83 USD', '44,471,009.08 CAD'],
    customers: '664 customers',
    // all but what was current on that day: 1,757,007.91 USD
    overdue: ['273,356,708.92 USD', '44,471,009.08 CAD'],
  },
  {
    file: 'accounting/xero_sales_invoices_dmy.csv',
    now: undefined,
    firm: {},
    fresh: /^New \d+$/,
    open: ['232,278.00'],
    customers: undefined,
    overdue: [],
  },
];

for (const { file, now, firm, fresh, open, customers, overdue } of FILES) {
  test.describe(file, () => {
    const path = sharedData(file);
    if (now !== undefined) test.use({ now });
    test.skip(path === null, `needs the shared data file ${file}`);

    test(`${file}: preview, ledger and history show its totals exactly`, async ({ forbear }) => {
      test.setTimeout(120_000);
      const desk = deskOf(forbear, 'mouse');
      await desk.firstRun.startCompany({ ...FIRM, ...firm });
      await desk.shell.go('Import');
      await desk.imports.choose(path ?? '');
      await expect(desk.imports.tab(fresh)).toBeVisible({ timeout: 30_000 });
      await expect(desk.imports.tab(/^Refused 0$/)).toBeVisible();
      for (const total of open) await expect(desk.imports.totals).toContainText(total);
      await desk.imports.confirm();
      const name = file.split('/').at(-1) ?? '';
      for (const total of open) await expect(desk.imports.history.row(name)).toContainText(total);
      await desk.shell.go('Customers');
      if (customers !== undefined) await expect(desk.customers.summary).toContainText(customers);
      for (const total of overdue) await expect(desk.customers.summary).toContainText(total);
    });
  });
}
