import { openItemsCsv, SAMPLE_ITEMS, SAMPLE_TOTALS, sampleItem } from '../../support/samples';
import { plainRows, workbook } from '../../support/workbook';
import { deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

for (const kind of HANDS) {
  test(`a first list of open items by ${kind}: preview, booked, taken back`, async ({
    forbear,
    fileOf,
  }) => {
    const { firstRun, shell, imports, customers, page } = deskOf(forbear, kind);
    await firstRun.startCompany();
    await shell.go('Import');
    const bad = sampleItem({ invoice: 'R-9001', due: 'soon' });
    const path = await fileOf('open-items.csv', openItemsCsv([...SAMPLE_ITEMS, bad]));
    await imports.choose(path);

    await expect(imports.tab(/^New 6$/)).toBeVisible();
    for (const total of SAMPLE_TOTALS.open) await expect(imports.totals).toContainText(total);
    const refused = await imports.show(/^Refused 1$/);
    await expect(refused.nth(1)).toContainText(/8.*Due date.*soon.*is not a date/);

    await imports.confirm();
    await expect(shell.toasts).toContainText('open-items.csv: 6 entries booked');
    const booked = imports.history.row('open-items.csv');
    await expect(booked).toContainText(SAMPLE_TOTALS.open.join(' · '));

    await shell.go('Customers');
    await expect(customers.summary).toContainText('4 customers');
    // Currencies are never added up.
    await expect(customers.summary).toContainText('2,177.76 EUR · 2,000.10 GBP');
    await expect(customers.list.row('Brandt Metallbau GmbH')).toContainText('2,399.99 EUR');

    await shell.go('Import');
    await imports.takeBack('open-items.csv');
    await expect(imports.history.row('taken back')).toHaveCount(1);
    await shell.go('Customers');
    await expect(page.getByText('No customers yet')).toBeVisible();
  });

  test(`the same list again by ${kind} changes nothing, a changed row says what`, async ({
    seeded,
    fileOf,
  }) => {
    const { customers, imports, shell } = deskOf(seeded, kind);
    await shell.go('Import');
    await imports.choose(await fileOf('again.csv', openItemsCsv(SAMPLE_ITEMS)));
    await expect(imports.tab(/^New 0$/)).toBeVisible();
    await expect(imports.tab(/^Unchanged 6$/)).toBeVisible();
    await expect(seeded.page.getByText('Nothing in this file is new.')).toBeVisible();
    await expect(imports.confirmButton).toBeDisabled();
    await imports.leave();

    const changed = SAMPLE_ITEMS.map((item) =>
      item.invoice === 'R-3001' ? { ...item, due: '2026-03-31', amount: '70.00' } : item,
    );
    await imports.choose(await fileOf('changed.csv', openItemsCsv(changed)));
    const rows = await imports.show(/^Changed 1$/);
    await expect(rows.nth(1)).toContainText('77.77 EUR → 70.00 EUR');
    await expect(rows.nth(1)).toContainText('due: 2026-02-24 → 2026-03-31');
    await imports.confirm();
    await shell.go('Customers');
    await expect(customers.list.row('Łożek')).toContainText('70.00 EUR');
  });
}

test('a workbook is read in the worker: the sheet with the documents is found and named', async ({
  founded,
  fileOf,
}) => {
  const { shell, imports } = founded;
  await shell.go('Import');
  const items = plainRows([
    ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Currency'],
    ['Brandt Metallbau GmbH', 'X-1', '2026-01-05', '2026-02-05', 1234.56, 'EUR'],
  ]);
  const sheets = { Cover: plainRows([['Made by', 'Example']]), Items: items };
  await imports.choose(await fileOf('open-items.xlsx', workbook({ sheets })));
  await expect(imports.tab(/^New 1$/)).toBeVisible();
  await expect(imports.totals).toContainText('1,234.56 EUR');
  const notes = await imports.show(/^Notes [1-9]$/);
  await expect(notes.nth(1)).toContainText('“Items” was read');
});
