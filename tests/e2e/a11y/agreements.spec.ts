import { expect, test } from '../pages/desk';
import { violations } from '../support/axe';

const BRANDT = 'Brandt Metallbau GmbH';

// A look takes some seconds on a busy machine.
test.describe.configure({ timeout: 240_000 });

test('axe finds nothing in agreements and their forms', async ({ seeded }) => {
  const { page, shell, customers, agreement, agreements, drawn } = seeded;
  const look = async (where: string) => {
    expect.soft(await violations(page), where).toEqual([]);
  };
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await page.keyboard.press('O');
  await agreement.dialog.waitFor();
  await agreement.dialog.getByText(/^Clauses/).click();
  await agreement.field(/^Days of grace/).fill('x');
  await agreement.field(/^Days of grace/).fill('5');
  await agreement.field(/^First instalment/).fill('2026-01-01');
  await look('the form with an error');
  await agreement.field(/^First instalment/).fill('+14');
  await look('the form with its clauses');
  await agreement.draw();
  await drawn.dialog.waitFor();
  await page.keyboard.press('Escape');
  await drawn.dialog.waitFor({ state: 'hidden' });
  await shell.go('Agreements');
  await agreements.pane.waitFor();
  await look('the list and the agreement at hand');
  await agreements.press('Customer signed');
  await agreements.debtorSigned.dialog.waitFor();
  await look('the form of a signature');
});
