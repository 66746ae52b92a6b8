import { deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

for (const kind of HANDS) {
  test(`letters on old data ask for a reason first, by ${kind}`, async ({ seeded, later }) => {
    await seeded.shell.go('Today');
    await expect(seeded.page.getByText('open items 16 Mar')).toBeVisible();
    const { shell, page, customers, hand } = deskOf(await later('2026-03-30T09:00:00Z'), kind);
    await shell.go('Customers');
    await customers.list.moveTo('Cavendish');
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog', { name: 'Write letters' });
    await expect(dialog).toContainText('The open items are of 16 Mar, 14 days ago (limit 8).');
    const print = dialog.getByRole('button', { name: /^Print/ });
    await expect(print).toBeDisabled();
    await hand.write(dialog.getByRole('textbox', { name: 'Why go on with old data?' }), 'agreed');
    await expect(print).toBeEnabled();
    await hand.press(print);
    await expect(page.getByRole('dialog', { name: /ready to print/ })).toBeVisible();
  });
}
