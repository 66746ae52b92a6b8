import { deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

const LIST = [
  'Customer number,Customer name,Street,Postal code,City,Country,E-mail',
  '10001,Brandt Metallbau GmbH,Hafenstraße 12,20457,Hamburg,DE,kasse@brandt.example',
  '10002,Cavendish & Sons Ltd,4 Mill Lane,LS1 4AP,Leeds,GB,',
  '20001,Neuland AG,Ring 4,50667,Köln,DE,info@neuland.example',
  '20002,,Ohne Namen 1,50667,Köln,DE,',
].join('\r\n');

for (const kind of HANDS) {
  test(`a list of customers by ${kind}: new, changed, same and refused; taken back as one`, async ({
    seeded,
    fileOf,
  }) => {
    const { imports, shell, customers } = deskOf(seeded, kind);
    await shell.go('Import');
    await imports.chooseBy('Import customers', await fileOf('customers.csv', LIST));
    await expect((await imports.show(/^New 1$/)).nth(1)).toContainText('Neuland AG');
    const changed = await imports.show(/^Changed 1$/);
    await expect(changed.nth(1)).toContainText(/Brandt.*kasse@brandt\.example/);
    await expect((await imports.show(/^Unchanged 1$/)).nth(1)).toContainText('Cavendish');
    await expect((await imports.show(/^Refused 1$/)).nth(1)).toContainText(/^5/);
    await seeded.hand.press(
      imports.hand.page.getByRole('button', { name: 'Add 1 customer, change 1' }),
    );
    await expect(shell.toasts).toContainText('customers.csv: 1 customer added, 1 changed');
    await shell.go('Customers');
    await expect(customers.list.row('Neuland AG')).toHaveCount(1);
    // A list of customers says nothing about what is open: the items stay as old as they are.
    await shell.go('Import');
    await imports.takeBack('customers.csv');
    await expect(imports.history.row('taken back')).toHaveCount(1);
    await shell.go('Customers');
    await expect(customers.summary).toContainText('4 customers');
  });
}
