import { readFile } from 'node:fs/promises';
import { invoiceXml } from '../../support/invoiceXml';
import { deskOf, expect, test } from '../pages/desk';
import { FIRM } from '../pages/firstRun';
import { HANDS } from '../pages/hand';
import { watchViewers } from '../pages/native';

const OURS = FIRM['Company name'];
const FIRST = invoiceXml({ number: 'E-1', seller: OURS, buyer: 'Neuland AG', amount: '119.00' });
const SECOND = invoiceXml({ number: 'E-2', seller: OURS, buyer: 'Altland KG', amount: '238.00' });

for (const kind of HANDS) {
  test(`several e-invoices by ${kind}: listed, booked, the original opened, taken back`, async ({
    seeded,
    fileOf,
  }) => {
    const { imports, shell, customers, debtor, hand, app } = deskOf(seeded, kind);
    const opened = await watchViewers(app);
    await shell.go('Import');
    await imports.chooseBy(
      'Import e-invoices',
      await fileOf('e1.xml', FIRST),
      await fileOf('e2.xml', SECOND),
      await fileOf('e1-copy.xml', FIRST),
      await fileOf('list.csv', 'a,b\r\n1,2\r\n'),
    );
    const files = await imports.show(/^Files 4$/);
    await expect(files.nth(1)).toContainText(/e1\.xml.*Neuland AG.*New item/);
    await expect(files.filter({ hasText: 'e1-copy.xml' })).toContainText(
      'stands in these files twice',
    );
    await expect(files.filter({ hasText: 'list.csv' })).not.toContainText('New item');
    await expect(imports.tab(/^New 2$/)).toBeVisible();
    await imports.confirm();
    await expect(shell.toasts).toContainText('4 electronic invoices: 2 entries booked');

    await shell.go('Customers');
    await customers.list.open('Neuland AG');
    await hand.press(debtor.section('Open items').getByRole('button', { name: /original of E-1/ }));
    await expect.poll(opened).toHaveLength(1);
    const [copy = ''] = await opened();
    expect(await readFile(copy, 'utf8')).toBe(FIRST);

    await shell.go('Import');
    await imports.takeBack('4 electronic invoices');
    await shell.go('Customers');
    await expect(seeded.customers.summary).toContainText('4 customers');
  });
}

test('an invoice of another seller is booked only when the user says it is ours', async ({
  seeded,
  fileOf,
}) => {
  const { imports, shell, page } = seeded;
  await shell.go('Import');
  const other = { number: 'X-1', seller: 'Fremd GmbH', buyer: 'Neuland AG', amount: '50.00' };
  await imports.chooseBy('Import e-invoices', await fileOf('x1.xml', invoiceXml(other)));
  await expect((await imports.show(/^Files 1$/)).nth(1)).toContainText('seller is Fremd GmbH');
  await expect(imports.confirmButton).toBeDisabled();
  await page.getByRole('checkbox', { name: 'They are ours: book them' }).check();
  await imports.confirm();
  await expect(shell.toasts).toContainText('1 entry booked');
});

test('several files dropped on the page are read as e-invoices', async ({ seeded }) => {
  const { imports, shell, page } = seeded;
  await shell.go('Import');
  await page.getByRole('button', { name: 'Import e-invoices' }).waitFor();
  const dropped = await page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer();
      for (const [name, text] of texts) transfer.items.add(new File([text], name));
      return transfer;
    },
    [
      ['e1.xml', FIRST],
      ['e2.xml', SECOND],
    ] as const,
  );
  await page.dispatchEvent('.import-drop', 'drop', { dataTransfer: dropped });
  await expect(imports.tab(/^Files 2$/)).toBeVisible();
  await expect(imports.tab(/^New 2$/)).toBeVisible();
});
