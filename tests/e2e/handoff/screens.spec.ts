import { expect, test } from '../pages/desk';
import { SettingsPlace } from '../pages/settings';
import { violations } from '../support/axe';

const CAVENDISH = 'Cavendish & Sons Ltd';

test('a Reply Form is recorded, corrected and undone; a placement file is made from a shipped one', async ({
  seeded,
}) => {
  const { app, page, hand, shell, customers, debtor } = seeded;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720);
  });
  await shell.go('Customers');
  await customers.list.open(CAVENDISH);
  await shell.command('Record a Reply Form');
  const form = page.getByRole('dialog', { name: /^Reply Form from/ });
  await hand.toggle(form.getByRole('checkbox', { name: /^B: owes a part/ }));
  await hand.toggle(form.getByRole('checkbox', { name: 'Asks for documents' }));
  expect.soft(await violations(page), 'reply form').toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(debtor.section('Contact log')).toContainText('Reply Form received, boxes ticked: B');
  await shell.undo();
  await expect(shell.toasts).toContainText('Undone: Reply Form recorded');

  await shell.go('Settings');
  const settings = new SettingsPlace(hand);
  await settings.open('Placement files');
  await hand.press(page.getByRole('button', { name: 'Add a form' }));
  await hand.write(
    page.getByRole('textbox', { name: 'Heading of column 1', exact: true }),
    'Account',
  );
  await hand.press(page.getByRole('button', { name: 'Move Account down' }));
  await expect(page.getByRole('button', { name: 'Move Account down' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Dates' }).selectOption({ label: '22.11.2026' });
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByRole('row').filter({ hasText: 'Account' })).toContainText('10001');
  await expect(preview.getByRole('row').filter({ hasText: 'due_date' })).toContainText(
    '10.02.2026',
  );
  expect.soft(await violations(page), 'placement files').toEqual([]);
  await settings.save();
  await expect(shell.toasts).toContainText('Placement files changed');
});
