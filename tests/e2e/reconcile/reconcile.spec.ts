import { type Desk, deskOf, expect, test } from '../pages/desk';
import { ReconcilePage } from '../pages/reconcilePage';
import { violations } from '../support/axe';

test.use({ hand: 'keys' });

const BRANDT = 'Brandt Metallbau GmbH';
const STATEMENT = [
  ['Date', 'Payer', 'Reference', 'Amount', 'Currency'],
  ['2026-03-13', BRANDT, 'R-1001', '1250.00', 'EUR'],
  ['2026-03-13', BRANDT, 'Rechnung R-1002', '349.99', 'EUR'],
  ['2026-03-13', 'Cavendish & Sons Ltd', 'R-2001', '2000.10', 'GBP'],
  ['2026-03-13', 'Łożek Płytki Sp. z o.o.', 'R-3001', '77.65', 'EUR'],
  ['2026-03-13', 'Unbekannt AG', 'Einzahlung', '99.00', 'EUR'],
  ['2026-03-13', 'Hausbank', 'Entgelt', '-12.00', 'EUR'],
];
const CSV = STATEMENT.map((cells) => `${cells.join(',')}\r\n`).join('');

async function opened(seeded: Desk, path: string): Promise<ReconcilePage> {
  const reconcile = new ReconcilePage(seeded.hand, seeded.app);
  await seeded.shell.go('Import');
  await reconcile.choose(path);
  await reconcile.go();
  return reconcile;
}

test('a statement by keys alone: accept, write off, park, book, thank, undo', async ({
  seeded,
  fileOf,
}) => {
  const { page, shell } = seeded;
  const reconcile = await opened(seeded, await fileOf('bank.csv', CSV));
  await expect(reconcile.list.current).toBeFocused();
  await expect(reconcile.row('R-1001')).toContainText('To decide');
  await expect(reconcile.row('Hausbank')).toContainText('Went out');
  await expect(reconcile.bookButton).toContainText('Park 5 entries');

  await reconcile.key('Shift+A');
  await expect(reconcile.row('R-1001')).toContainText('Accepted');
  await expect(reconcile.row('R-2001')).toContainText('Accepted');
  await reconcile.key('Control+Z');
  await expect(reconcile.row('R-1001')).toContainText('To decide');
  await reconcile.key('Shift+A');

  await reconcile.list.moveTo('R-3001');
  await reconcile.key('w');
  await expect(reconcile.row('R-3001')).toContainText('Accepted');
  await reconcile.list.moveTo('Unbekannt');
  await reconcile.key('a');
  await expect(reconcile.problem).toContainText('Choose the customer first');
  await reconcile.key('s');
  await expect(reconcile.row('Unbekannt')).toContainText('Parked');

  await reconcile.key('Control+Enter');
  await expect(shell.toasts).toContainText('4 entries booked, 1 parked');
  const thanked = page.getByRole('listitem').filter({ hasText: BRANDT });
  await expect(thanked).toContainText('paid all that was overdue');
  expect(await violations(seeded.page)).toEqual([]);
  await reconcile.key('Enter');
  await expect(reconcile.button('Assign 1 unassigned receipt')).toBeVisible();
  await expect(page.getByText('1 receipt unassigned')).toBeVisible();

  await shell.go('Customers');
  await expect(seeded.customers.list.row('Łożek')).not.toContainText('77.77');
  await shell.go('Import');
  await reconcile.key('Control+Z');
  await expect(shell.toasts).toContainText('Undone: 4 entries booked, 1 parked');
  await expect(reconcile.button(/^Assign/)).toHaveCount(0);
});

test('a statement by mouse: accept, give money to a customer, book, thank', async ({
  seeded,
  fileOf,
}) => {
  const { page, shell, hand, app } = deskOf(seeded, 'mouse');
  const reconcile = new ReconcilePage(hand, app);
  await shell.go('Import');
  await reconcile.choose(await fileOf('bank.csv', CSV));
  await reconcile.go();
  await reconcile.button(/^Accept \d+ sure/).click();
  await expect(reconcile.row('R-1001')).toContainText('Accepted');
  await reconcile.list.moveTo('Unbekannt');
  await page.getByRole('combobox', { name: 'Customer' }).fill('Feldhaus');
  await page.getByRole('option', { name: /Feldhaus/ }).click();
  await reconcile.part('R-4001').fill('99.00');
  await reconcile.pane.getByRole('button', { name: /^Accept/ }).click();
  await expect(reconcile.row('Unbekannt')).toContainText('Accepted');
  await reconcile.bookButton.click();
  await expect(page.getByText('Customers to thank')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: BRANDT })).toHaveCount(1);
  await shell.undo();
  await expect(shell.toasts).toContainText(/^.*Undone: /);
  await seeded.shell.saved();
});

test('an amount typed key by key is undone in one step', async ({ seeded, fileOf }) => {
  const csv = 'Date,Payer,Reference,Amount\r\n2026-03-13,Brandt Metallbau GmbH,diverse,900.00\r\n';
  const reconcile = await opened(seeded, await fileOf('bank.csv', csv));
  const { page, hand } = seeded;
  await reconcile.key('Enter');
  await expect(reconcile.part('R-1001')).toBeFocused();
  const before = await reconcile.part('R-1001').inputValue();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('512.34');
  await hand.reach(reconcile.part('R-1002'));
  await page.keyboard.press('Control+A');
  await page.keyboard.type('87.66');
  await reconcile.key('Escape');
  await expect(reconcile.pane).toContainText('300.00 EUR');
  await reconcile.key('Control+Z');
  await expect(reconcile.part('R-1001')).toHaveValue('512.34');
  await expect(reconcile.part('R-1002')).toHaveValue('');
  await reconcile.key('Control+Z');
  await expect(reconcile.part('R-1001')).toHaveValue(before);
});

test('the same statement again changes nothing', async ({ seeded, fileOf }) => {
  const path = await fileOf('bank.csv', CSV);
  const first = await opened(seeded, path);
  await first.key('Shift+A', 'Control+Enter');
  await expect(seeded.page.getByText('Customers to thank')).toBeVisible();
  await first.key('Enter');
  // The source is known now: the preview is left out.
  await first.choose(path);
  await first.list.grid.waitFor();
  await expect(first.row('booked before')).toHaveCount(5);
  await expect(seeded.page.getByText('there is nothing to book')).toBeVisible();
  await expect(first.bookButton).toBeDisabled();
  await first.key('Control+Enter');
  await expect(first.list.grid).toBeVisible();
});

test('a payment split over two invoices by hand, the rest unallocated', async ({
  seeded,
  fileOf,
}) => {
  const csv = 'Date,Payer,Reference,Amount\r\n2026-03-13,Brandt Metallbau GmbH,diverse,900.00\r\n';
  const reconcile = await opened(seeded, await fileOf('bank.csv', csv));
  await reconcile.key('Enter');
  await expect(reconcile.part('R-1001')).toBeFocused();
  await seeded.hand.write(reconcile.part('R-1001'), '500.00');
  await seeded.hand.write(reconcile.part('R-1002'), '1');
  await seeded.hand.write(reconcile.part('R-1002'), '349.99');
  await expect(reconcile.pane).toContainText('50.01 EUR');
  await reconcile.key('Enter');
  await expect(reconcile.row('diverse')).toContainText('Accepted');
  await reconcile.key('Control+Enter');
  await seeded.page.getByText('Customers to thank').waitFor();
  await seeded.shell.go('Customers');
  await seeded.customers.list.open(BRANDT);
  await expect(seeded.debtor.section('Open items')).toContainText('750.00 EUR');
  await expect(seeded.page.getByText('1 receipt unallocated')).toBeVisible();
});

test('parked money is given to a customer later', async ({ seeded, fileOf }) => {
  const { page } = seeded;
  const reconcile = await opened(seeded, await fileOf('bank.csv', CSV));
  await reconcile.key('Shift+A', 'Control+Enter');
  await page.getByText('Customers to thank').waitFor();
  await reconcile.key('Enter');
  await seeded.hand.press(reconcile.button(/^Assign/));
  await reconcile.list.moveTo('Unbekannt');
  await reconcile.key('Enter');
  await expect(page.getByRole('combobox', { name: 'Customer' })).toBeFocused();
  await page.keyboard.insertText('Feldhaus');
  await expect(page.getByRole('option', { name: /Feldhaus/ })).toBeVisible();
  await reconcile.key('Enter');
  await expect(reconcile.part('R-4001')).toBeVisible();
  await seeded.hand.write(reconcile.part('R-4001'), '99');
  await reconcile.key('Enter', 'Control+Enter');
  await page.getByText('Customers to thank').waitFor();
  await seeded.shell.go('Customers');
  await expect(seeded.customers.list.row('Feldhaus')).toContainText('401.00 EUR');
});

test('axe finds nothing on the reconcile screen', async ({ seeded, fileOf }) => {
  const reconcile = await opened(seeded, await fileOf('bank.csv', CSV));
  await reconcile.list.moveTo('R-3001');
  await reconcile.key('w');
  await reconcile.list.moveTo('R-3001');
  await expect(reconcile.pane).toContainText('Reason for the write-off');
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await seeded.app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    expect(await violations(seeded.page)).toEqual([]);
    const shots = process.env.FORBEAR_SHOTS;
    if (shots !== undefined) {
      await seeded.page.screenshot({ path: `${shots}/reconcile-${width}.png` });
    }
  }
});

test('nothing is left of a statement that is cancelled', async ({ seeded, fileOf }) => {
  const reconcile = await opened(seeded, await fileOf('bank.csv', CSV));
  await reconcile.key('Shift+A');
  await seeded.hand.press(reconcile.button('Cancel'));
  const { imports } = deskOf(seeded, 'keys');
  await expect(imports.history.row('bank.csv')).toHaveCount(0);
});
