import { deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { SettingsPlace } from '../pages/settings';

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Settings by ${kind}: limits are checked, go back with undo, and survive a restart`, async ({
      seeded,
      later,
    }) => {
      const { hand, shell } = seeded;
      const settings = new SettingsPlace(hand);
      await shell.go('Settings');
      await settings.open('Fresh data');
      const bank = settings.field('Bank statement, days');
      await hand.write(bank, '0');
      await expect(hand.page.getByText('A whole number from 1 to 366.')).toBeVisible();
      await hand.write(bank, '6');
      await settings.save();
      await expect(shell.toasts).toContainText('Limits for fresh data changed');
      await shell.undo();
      await expect(bank).toHaveValue('3');
      await hand.write(bank, '7');
      await settings.save();
      await shell.saved();
      const again = deskOf(await later('2026-03-17T09:00:00Z'), kind);
      await again.shell.go('Settings');
      await expect(new SettingsPlace(again.hand).field('Bank statement, days')).toHaveValue('7');
    });

    test(`Settings by ${kind}: a ladder is changed, and the dry run says for whom`, async ({
      seeded,
    }) => {
      const { hand, shell } = seeded;
      const settings = new SettingsPlace(hand);
      await shell.go('Settings');
      await settings.open('Ladders');
      await expect(hand.page.getByText('No customer would be treated differently.')).toBeVisible();
      await hand.write(settings.field('Days, level 1'), '700');
      await expect(hand.page.getByText(/would be treated differently:/)).toBeVisible();
      await settings.save();
      await expect(shell.toasts).toContainText('Ladders changed');
      await expect(settings.field('Days, level 1')).toHaveValue('700');
    });
  });
}

test('own words and rates are used where they are for, and undone', async ({ seeded }) => {
  const { hand, page, shell, customers, debtor, call } = seeded;
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await settings.open('Phrases');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await hand.write(settings.field('Opening'), 'Moin {person}, hier {company}.');
  await settings.save();
  await expect(shell.toasts).toContainText('Phrases changed');
  await settings.open('Codes');
  await hand.write(settings.field('Your words for No answer'), 'Nobody there');
  await hand.toggle(settings.field('Offer Wrong number'));
  await settings.save();
  await expect(shell.toasts).toContainText('Codes changed');
  await settings.open('Numbering');
  await expect(page.getByText('Next: L-2026-0001')).toBeVisible();
  await hand.write(settings.field('Numbers of letters'), 'L-{n}');
  await expect(page.getByText(/^Numbers of “L” and figures only were given out/)).toBeVisible();
  await hand.write(settings.field('Numbers of letters'), 'K/{year}/{n:3}');
  await expect(page.getByText('Next: K/2026/001')).toBeVisible();
  await settings.save();
  await expect(shell.toasts).toContainText('Numbering changed');
  await shell.undo();
  await expect(settings.field('Numbers of letters')).toHaveValue('L-{year}-{n:4}');

  await shell.go('Customers');
  await customers.list.open('Brandt');
  await page.keyboard.press('B');
  const sheet = page.getByRole('dialog', { name: /^Call sheet for/ });
  await expect(sheet).toContainText('Moin');
  await page.keyboard.press('Escape');
  await hand.press(debtor.action('Log a call'));
  await expect(call.dialog.getByRole('radio', { name: /^Nobody there/ })).toBeVisible();
  await expect(call.dialog.getByRole('radio', { name: /^Wrong number/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await call.dialog.waitFor({ state: 'hidden' });
  await shell.undo();
  await expect(shell.toasts).toContainText('Undone: Codes changed');
});

test('a later rate is added with its source, and a gap is refused', async ({ seeded }) => {
  const { hand, page, shell } = seeded;
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await settings.open('Interest');
  const rates = page.getByRole('table', { name: /^Rates of/ });
  const form = page.getByRole('group', { name: 'Add a later rate' });
  const before = await rates.getByRole('row').count();
  const add = async (from: string | null) => {
    if (from !== null) await form.getByRole('textbox', { name: 'From' }).fill(from);
    await form.getByLabel('Percent a year').fill('9,99');
    await form.getByLabel('Source').fill('Official gazette');
    await form.getByRole('button', { name: 'Add' }).click();
  };
  await add('2031-07-01');
  await expect(form).toContainText('does not continue the table');
  await add('');
  await expect(rates.getByRole('row')).toHaveCount(before + 1);
  await expect(rates.getByRole('row').nth(1)).toContainText('added by you');
  await settings.save();
  await expect(shell.toasts).toContainText('Interest changed');
  await expect(rates).toContainText('Official gazette');
  await shell.undo();
  await expect(rates).not.toContainText('Official gazette');
});
