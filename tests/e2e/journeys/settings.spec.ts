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
