import { openItemsCsv, SAMPLE_ITEMS } from '../../support/samples';
import { deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

test.use({ hand: 'keys' });

const PAID_ONE = SAMPLE_ITEMS.filter(({ invoice }) => invoice !== 'R-1002');
const FEW = SAMPLE_ITEMS.slice(0, 1);

for (const kind of HANDS) {
  test(`a full list by ${kind} settles what it does not have any more, and can be taken back`, async ({
    seeded,
    fileOf,
  }) => {
    const { imports, shell, customers, hand, page } = deskOf(seeded, kind);
    await shell.go('Import');
    await imports.choose(await fileOf('full.csv', openItemsCsv(PAID_ONE)));
    await expect(imports.confirmButton).toBeDisabled();
    if (kind === 'mouse') await page.getByRole('radio', { name: /^This is my full list/ }).check();
    else {
      await hand.reach(page.getByRole('radio', { name: 'These are new documents' }));
      await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByRole('region', { name: /^1 document / })).toContainText('349.99 EUR');
    await expect((await imports.show(/^Settled 1$/)).nth(1)).toContainText('R-1002');
    await imports.confirm();
    await shell.go('Customers');
    await expect(customers.list.row('Brandt')).toContainText('1,250.00 EUR');
    await shell.go('Import');
    await imports.takeBack('full.csv');
    await shell.go('Customers');
    await expect(customers.list.row('Brandt')).toContainText('2,399.99 EUR');
    await seeded.shell.saved();
  });
}

test('a full list that would settle most of the ledger wants to be checked', async ({
  seeded,
  fileOf,
}) => {
  const { imports, shell, hand, page } = seeded;
  await shell.go('Import');
  await imports.choose(await fileOf('short.csv', openItemsCsv(FEW)));
  await hand.reach(page.getByRole('radio', { name: 'These are new documents' }));
  await page.keyboard.press('ArrowDown');
  const region = page.getByRole('region', { name: /^5 documents/ });
  await expect(region).toContainText('2,000.10 GBP');
  await expect(imports.confirmButton).toBeDisabled();
  await hand.toggle(region.getByRole('checkbox'));
  await expect(imports.confirmButton).toBeEnabled();
});
