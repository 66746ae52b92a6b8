import { invoiceXml } from '../../support/invoiceXml';
import { openItemsCsv, SAMPLE_ITEMS } from '../../support/samples';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { FIRM } from '../pages/firstRun';
import { violations } from '../support/axe';

const SIZES = [
  [1280, 720],
  [1600, 1000],
] as const;

const CUSTOMERS = [
  'Customer number,Customer name,Street,City,E-mail',
  '10001,Brandt Metallbau GmbH,,,kasse@brandt.example',
  '20001,Neuland AG,Ring 4,Bonn,',
].join('\r\n');
const BANK = [
  'Date,Payer,Reference,Amount,Currency',
  '2026-03-13,Łożek Płytki Sp. z o.o.,R-3001,77.65,EUR',
  '2026-03-13,Unbekannt AG,Einzahlung,99.00,EUR',
].join('\r\n');

/** What axe finds in the window, at both sizes; a picture of each where pictures are wanted. */
async function look({ page, app }: Desk, where: string): Promise<void> {
  const shots = process.env.FORBEAR_SHOTS;
  for (const [width, height] of SIZES) {
    await app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    if (shots !== undefined) await page.screenshot({ path: `${shots}/${where}-${width}.png` });
  }
  expect.soft(await violations(page), where).toEqual([]);
}

// A look takes some seconds on a busy machine.
test.describe.configure({ timeout: 240_000 });

test('axe finds nothing on the import screens', async ({ seeded, fileOf, later }) => {
  const { shell, imports, page, hand } = seeded;
  await shell.go('Import');
  await look(seeded, `start`);

  await imports.choose(await fileOf('odd.csv', 'Q1,Q2,Q3\r\nBrandt,N-1,2026-01-02\r\n'));
  await imports.problem.waitFor();
  await look(seeded, `mapping`);
  await page.getByRole('button', { name: /more fields$/ }).click();
  await look(seeded, `mapping-all`);
  await imports.leave();

  await imports.choose(await fileOf('full.csv', openItemsCsv(SAMPLE_ITEMS.slice(0, 1))));
  await page.getByRole('radio', { name: /^This is my full list/ }).check();
  await imports.show(/^Settled 5$/);
  await look(seeded, `full-list`);
  await imports.leave();

  await imports.chooseBy('Import customers', await fileOf('customers.csv', CUSTOMERS));
  await look(seeded, `customers`);
  await imports.show(/^Changed 1$/);
  await look(seeded, `customers-changed`);
  await page.getByRole('button', { name: /^Add 1 customer/ }).click();
  await page.getByRole('button', { name: /^Saved sources/ }).click();
  await page.getByRole('dialog', { name: 'Saved sources' }).waitFor();
  await look(seeded, `sources`);
  await page.keyboard.press('Escape');

  const ours = { number: 'E-1', seller: FIRM['Company name'], buyer: 'Neuland AG' };
  await imports.chooseBy(
    'Import e-invoices',
    await fileOf('ours.xml', invoiceXml({ ...ours, amount: '10.00' })),
    await fileOf('other.xml', invoiceXml({ ...ours, seller: 'Fremd', number: 'E-2', amount: '5' })),
    await fileOf('none.xml', '<a/>'),
  );
  await imports.show(/^Files 3$/);
  await look(seeded, `invoices`);
  await page.getByRole('checkbox', { name: 'They are ours: book them' }).check();
  await imports.confirm();
  await shell.go('Customers');
  await seeded.customers.list.open('Neuland AG');
  await page.getByRole('button', { name: 'Open the original of E-1' }).waitFor();
  await look(seeded, `original`);

  await shell.go('Import');
  await imports.chooseBy('Import a bank statement', await fileOf('bank.csv', BANK));
  await imports.tab(/^Entries 2$/).waitFor();
  await look(seeded, `statement`);
  await hand.press(page.getByRole('button', { name: /^Reconcile / }));
  await page.getByRole('grid', { name: 'Entries of the statement' }).waitFor();
  await look(seeded, `reconcile`);
  await page.keyboard.press('Shift+A');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Customers to thank').waitFor();
  await look(seeded, `thanks`);

  const old = deskOf(await later('2026-04-15T09:00:00Z'), 'mouse');
  await old.shell.go('Customers');
  await old.customers.list.moveTo('Cavendish');
  await old.page.keyboard.press('l');
  const dialog = old.page.getByRole('dialog', { name: 'Write letters' });
  await dialog.getByRole('textbox', { name: 'Why go on with old data?' }).waitFor();
  await look(old, `freshness`);
});
