import { SAMPLE_ITEMS } from '../../support/samples';
import { plainRows, workbook } from '../../support/workbook';
import { deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

/** Headers that say nothing: only a person knows what the columns are. */
const UNKNOWN = [
  'Q1,Q2,Q3,Q4,Q5',
  ...SAMPLE_ITEMS.map(({ name, invoice, due, amount, currency }) =>
    [`Firma ${name}`, `N-${invoice}`, due, amount, currency].join(','),
  ),
].join('\r\n');

for (const kind of HANDS) {
  test(`an unknown list by ${kind}: columns go to fields, the preview follows, the source is remembered`, async ({
    seeded,
    fileOf,
  }) => {
    const { imports, shell, page, hand } = deskOf(seeded, kind);
    await shell.go('Import');
    const path = await fileOf('odd.csv', UNKNOWN);
    await imports.choose(path);
    await expect(imports.problem).toContainText('customer number or name');
    await imports.map('Q1', 'Customer name');
    await imports.map('Q2', 'Document number');
    await imports.map('Q3', 'Due');
    await expect(imports.problem).toContainText('amount or open amount');
    await imports.map('Q4', 'Amount');
    await expect(imports.tab(/^New 6$/)).toBeVisible();
    await expect(imports.tab(/^The file$/)).toHaveAttribute('aria-selected', 'true');
    await imports.map('Q5', 'Currency');
    await expect(imports.totals).toContainText('2,000.10 GBP');
    await hand.write(page.getByRole('textbox', { name: 'Name of this source' }), 'Old system');
    await imports.confirm();

    // The same columns need no second mapping.
    await imports.choose(path);
    await expect(imports.tab(/^Unchanged 6$/)).toBeVisible();
    await expect(imports.field('Amount').locator('option:checked')).toHaveText('Q4');
    await imports.leave();

    await hand.press(page.getByRole('button', { name: 'Saved sources (2)' }));
    const dialog = page.getByRole('dialog', { name: 'Saved sources' });
    await hand.write(dialog.getByRole('textbox', { name: 'Name of Old system' }), 'Ledger 2');
    await hand.press(dialog.getByRole('button', { name: 'Forget open-items' }));
    await expect(dialog.getByRole('textbox')).toHaveCount(1);
    await expect(dialog.getByRole('textbox', { name: 'Name of Ledger 2' })).toBeVisible();
    await hand.press(dialog.getByRole('button', { name: 'Forget Ledger 2' }));
    await hand.press(dialog.getByRole('button', { name: 'Close' }));
    await imports.choose(path);
    await expect(imports.problem).toContainText('customer number or name');
    await seeded.shell.saved();
  });
}

test('the encoding can be chosen, the preview follows, and it is remembered', async ({
  founded,
  fileOf,
}) => {
  const { imports, shell, page } = founded;
  await shell.go('Import');
  // Letters of DOS that are as likely in Windows-1252: 0x81 is ü there, 0x94 is ö.
  const text =
    'Kunde,Rechnungsnummer,Fällig,Betrag\r\nM\u0081ller & S\u0094hne,K-1,2026-03-20,10.00\r\n';
  const bytes = Buffer.from(text.replace('ä', '\u0084'), 'latin1');
  const path = await fileOf('dos.csv', bytes);
  await imports.choose(path);
  const encoding = page.getByRole('combobox', { name: 'Characters are read as' });
  await encoding.selectOption('windows-1252');
  await expect(
    page.getByRole('table', { name: 'First rows of the file' }).or(page.getByRole('grid').first()),
  ).toBeVisible();
  await expect(page.getByText('Müller & Söhne')).toHaveCount(0);
  await encoding.selectOption('cp850');
  await expect(page.getByText('Müller & Söhne')).toBeVisible();
  await expect(imports.tab(/^New 1$/)).toBeVisible();
  await imports.confirm();
  await imports.choose(path);
  await expect(imports.tab(/^Unchanged 1$/)).toBeVisible();
  await expect(encoding).toHaveValue('cp850');
});

test('another sheet of a workbook can be chosen, and is remembered', async ({
  founded,
  fileOf,
}) => {
  const { imports, shell, page } = founded;
  await shell.go('Import');
  const head = ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Currency'];
  const sheet = (number: string, amount: number) =>
    plainRows([head, ['Brandt', number, '2026-01-05', '2026-02-05', amount, 'EUR']]);
  const sheets = { January: sheet('J-1', 11.5), February: sheet('F-1', 22.5) };
  const path = await fileOf('months.xlsx', workbook({ sheets }));
  await imports.choose(path);
  await expect(imports.totals).toContainText('11.50 EUR');
  const choice = page.getByRole('combobox', { name: 'Sheet' });
  await choice.selectOption('February');
  await expect(imports.totals).toContainText('22.50 EUR');
  await imports.confirm();
  await imports.choose(path);
  await expect(imports.tab(/^Unchanged 1$/)).toBeVisible();
  await expect(choice).toHaveValue('February');
});

test('a column chosen by hand that can be read in two ways is asked about', async ({
  founded,
  fileOf,
}) => {
  const { imports, shell, page } = deskOf(founded, 'keys');
  await shell.go('Import');
  const csv = 'Q1,Q2,Q3,Q4\r\nBrandt,A-1,03/04/2026,10.00\r\nBrandt,A-2,05/06/2026,20.00\r\n';
  await imports.choose(await fileOf('dates.csv', csv));
  for (const [column, field] of [
    ['Q1', 'Customer name'],
    ['Q2', 'Document number'],
    ['Q4', 'Amount'],
    ['Q3', 'Due'],
  ] as const) {
    await imports.map(column, field);
  }
  const question = page.getByRole('group', { name: 'How are the dates in "Q3" written?' });
  await expect(question).toBeVisible();
  await imports.hand.press(question.getByRole('button', { name: /^day/ }));
  const rows = await imports.show(/^New 2$/);
  await expect(rows.nth(1)).toContainText('3 Apr');
});
