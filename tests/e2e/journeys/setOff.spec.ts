import { openItemsCsv, SAMPLE_ITEMS } from '../../support/samples';
import { deskOf, expect, test } from '../pages/desk';
import { violations } from '../support/axe';

const BRANDT = 'Brandt Metallbau GmbH';

const CREDIT = SAMPLE_ITEMS.filter(({ invoice }) => invoice === 'R-1001').map((item) => ({
  ...{ ...item, invoice: 'C-1009', issued: '2026-03-02', due: '2026-03-02' },
  amount: '-1300.00',
}));

test('A credit note is set off by choice: offered in the call, declared in the agreement', async ({
  seeded,
  fileOf,
}) => {
  const { hand, page, shell, imports, customers, debtor, call, agreement } = deskOf(seeded, 'keys');
  await shell.go('Import');
  await imports.choose(await fileOf('credit.csv', openItemsCsv([...SAMPLE_ITEMS, ...CREDIT])));
  await imports.confirm();
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await hand.press(debtor.action('Log a call'), 'C');
  await call.show('options');
  const choice = call.dialog.getByRole('checkbox', { name: /^Set off open credit notes/ });
  await expect(choice).not.toBeChecked();
  await expect(call.dialog).toContainText('set-off has to be declared');
  await expect(call.dialog.getByRole('row', { name: /^3 instalments/ })).toContainText('800.01');
  await hand.toggle(choice);
  await expect(call.dialog).toContainText('C-1009 against R-1001: 1,250.00 EUR');
  await expect(call.dialog).toContainText('C-1009 against R-1002: 50.00 EUR');
  // 2,399.99 less 1,300.00.
  await expect(call.dialog.getByRole('row', { name: /^3 instalments/ })).toContainText('366.67');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Alt+A');
  const form = agreement.dialog;
  await expect(form.getByRole('checkbox', { name: /^Set off/ })).toBeChecked();
  await expect(form).toContainText('1,099.99');
  await hand.press(form.getByRole('button', { name: /^Draw up the agreement/ }), 'Control+Enter');
  await expect(shell.toasts).toContainText('drawn up');
});
