import { openItemsCsv, SAMPLE_ITEMS, sampleItem } from '../../support/samples';
import { expect, test } from '../pages/desk';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');
const LIMIT_BYTES = 50 * 1024 * 1024;

const REFUSED_FILES = [
  {
    name: 'picture.csv',
    content: PNG,
    says: /not a table of text.*PNG.*Export the list as CSV/s,
  },
  { name: 'empty.csv', content: '', says: /The file is empty/ },
];

test('files that hold no list are refused with a way on, and nothing is booked', async ({
  founded,
  fileOf,
}) => {
  const { imports, page, shell } = founded;
  await shell.go('Import');
  for (const { name, content, says } of REFUSED_FILES) {
    await imports.choose(await fileOf(name, content));
    await expect(imports.problem).toContainText(`${name} could not be read`);
    await expect(imports.problem).toContainText(says);
  }
  await imports.choose(await fileOf('large.csv', Buffer.alloc(LIMIT_BYTES + 1, 'a')));
  await expect(imports.problem).toContainText('larger than the 50 MB that are taken');
  await imports.choose(await fileOf('header.csv', openItemsCsv([])));
  await expect(imports.problem).toContainText('has a header but no rows');
  await imports.leave();
  const csv = openItemsCsv(SAMPLE_ITEMS, { without: ['invoice', 'amount'] });
  await imports.choose(await fileOf('columns.csv', csv));
  await expect(imports.problem).toContainText(/invoice number.*amount/s);
  await expect(imports.problem).toContainText('Due date');
  await expect(imports.confirmButton).toBeDisabled();
  await imports.leave();
  await shell.go('Customers');
  await expect(page.getByText('No customers yet')).toBeVisible();
});

const REFUSED_ROWS = [
  { item: { due: '2026-02-31' }, says: /Due date.*2026-02-31.*calendar/ },
  { item: { due: 'next week' }, says: /Due date.*next week.*not a date/ },
  { item: { amount: '12,3x' }, says: /Amount.*12,3x.*not an amount/ },
  { item: { currency: 'Taler' }, says: /Currency.*Taler.*currency code/ },
  { item: { invoice: 'R-1001', amount: '9.99' }, says: /R-1001.*already stands in line 2/ },
];

test('rows that cannot be read are refused with line, field, value and reason', async ({
  founded,
  fileOf,
}) => {
  const { imports, shell, page } = founded;
  await shell.go('Import');
  const bad = REFUSED_ROWS.map(({ item }, at) => sampleItem({ invoice: `R-900${at}`, ...item }));
  await imports.choose(await fileOf('rows.csv', openItemsCsv([...SAMPLE_ITEMS, ...bad])));
  await expect(imports.tab(/^New 6$/)).toBeVisible();
  const rows = await imports.show(/^Refused 5$/);
  for (const [at, { says }] of REFUSED_ROWS.entries()) {
    const line = SAMPLE_ITEMS.length + 2 + at;
    await expect(rows.filter({ hasText: says })).toContainText(new RegExp(`^${line}`));
  }
  await expect(page.getByRole('button', { name: 'Save refused rows' })).toBeVisible();
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
  founded,
  fileOf,
}) => {
  const { imports, shell, customers, page, debtor } = founded;
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
