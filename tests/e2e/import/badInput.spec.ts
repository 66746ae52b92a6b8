import { openItemsCsv, SAMPLE_ITEMS, SAMPLE_TOTALS, sampleItem } from '../../support/samples';
import { deskOf, expect, test } from '../pages/desk';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');
const LIMIT_BYTES = 50 * 1024 * 1024;

const REFUSED_FILES = [
  { what: 'a picture', content: PNG, says: /not a table of text.*PNG.*Export the list as CSV/s },
  { what: 'an empty file', content: '', says: /The file is empty/ },
  { what: 'a header without rows', content: openItemsCsv([]), says: /has a header but no rows/ },
];

for (const { what, content, says } of REFUSED_FILES) {
  test(`${what} is refused with a way on, and nothing is booked`, async ({ seeded, fileOf }) => {
    const { imports, customers, shell } = seeded;
    await shell.go('Import');
    await imports.choose(await fileOf('bad.csv', content));
    await expect(imports.problem).toContainText(/bad\.csv could not be read/);
    await expect(imports.problem).toContainText(says);
    await shell.go('Customers');
    await expect(customers.summary).toContainText('4 customers');
  });
}

test('missing columns are named, with the columns there are', async ({ seeded, fileOf }) => {
  const { imports, shell } = seeded;
  await shell.go('Import');
  const csv = openItemsCsv(SAMPLE_ITEMS, { without: ['invoice', 'amount'] });
  await imports.choose(await fileOf('columns.csv', csv));
  await expect(imports.problem).toContainText(/invoice number.*amount/s);
  await expect(imports.problem).toContainText('Due date');
  await expect(imports.confirmButton).toBeDisabled();
});

const REFUSED_ROWS = [
  { what: 'a bad date', item: { due: '2026-02-31' }, says: /Due date.*2026-02-31.*calendar/ },
  { what: 'no date at all', item: { due: 'next week' }, says: /Due date.*next week.*not a date/ },
  { what: 'a bad amount', item: { amount: '12,3x' }, says: /Amount.*12,3x.*not an amount/ },
  { what: 'a bad currency', item: { currency: 'EURO' }, says: /Currency.*EURO.*currency code/ },
  {
    what: 'the same number twice',
    item: { invoice: 'R-1001', amount: '9.99' },
    says: /R-1001.*already stands in line 2/,
  },
];

for (const { what, item, says } of REFUSED_ROWS) {
  test(`a row with ${what} is refused with line, field, value and reason`, async ({
    forbear,
    fileOf,
  }) => {
    const { firstRun, imports, shell, page } = deskOf(forbear, 'mouse');
    await firstRun.startCompany();
    await shell.go('Import');
    const bad = sampleItem({ invoice: 'R-9001', ...item });
    await imports.choose(await fileOf('rows.csv', openItemsCsv([...SAMPLE_ITEMS, bad])));
    await expect(imports.tab(/^New 6$/)).toBeVisible();
    const rows = await imports.show(/^Refused 1$/);
    await expect(rows.nth(1)).toContainText(/^8/);
    await expect(rows.nth(1)).toContainText(says);
    await expect(page.getByRole('button', { name: 'Save refused rows' })).toBeVisible();
  });
}

test('a file over 50 MB is refused before it is read', async ({ seeded, fileOf }) => {
  const { imports, shell } = seeded;
  await shell.go('Import');
  await imports.choose(await fileOf('large.csv', Buffer.alloc(LIMIT_BYTES + 1, 'a')));
  await expect(imports.problem).toContainText('larger than the 50 MB that are taken');
});

test('currencies are never added up', async ({ seeded }) => {
  const { imports, customers, shell } = seeded;
  await shell.go('Import');
  await expect(imports.history.row('open-items.csv')).toContainText(SAMPLE_TOTALS.open.join(' · '));
  await shell.go('Customers');
  await expect(customers.summary).toContainText('2,177.76 EUR · 2,000.10 GBP');
});

const NAMES = [
  '"Quoted" & O\'Neill, Sons',
  '=HYPERLINK("http://example.org";"click")',
  '<img src=x onerror="window.hacked=1"><b>bold</b>',
  '<script>window.hacked=1</script>',
  'شركة النور للتجارة',
  'חברת "אור" בע״מ',
  '{{7*7}} %s %n',
];

test('names with quotes, formulas, HTML and right-to-left text are shown as they are', async ({
  forbear,
  fileOf,
}) => {
  const { firstRun, imports, shell, customers, page, debtor } = deskOf(forbear, 'mouse');
  await firstRun.startCompany();
  await shell.go('Import');
  const items = NAMES.map((name, index) =>
    sampleItem({ name, customer: `2000${index}`, invoice: `R-50${index}` }),
  );
  await imports.choose(await fileOf('names.csv', openItemsCsv(items)));
  for (const name of NAMES) {
    await expect(page.getByRole('gridcell', { name, exact: true })).toHaveText(name);
  }
  await imports.confirm();
  await shell.go('Customers');
  for (const name of NAMES) {
    await expect(customers.list.row(name)).toHaveCount(1);
    await customers.list.open(name);
    await expect(shell.heading).toHaveText(name);
    await debtor.leave();
  }
  expect(await page.evaluate(() => Reflect.has(window, 'hacked'))).toBe(false);
});
