import { deskOf, expect, test } from '../pages/desk';
import { Form } from '../pages/forms';
import { SettingsPlace } from '../pages/settings';

test.use({ hand: 'keys' });

const BRANDT = 'Brandt Metallbau GmbH';

test('U13: an agreement half drawn up and a customer half edited survive Esc and a new start', async ({
  seeded,
  later,
}) => {
  const { page, shell, today, agreement, hand } = seeded;
  await shell.go('Today');
  await today.list.moveTo(BRANDT);
  await page.keyboard.press('O');
  await hand.write(agreement.field(/^Number of instalments/), '9');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(today.list.current).toBeFocused();
  await page.keyboard.press('E');
  const edit = new Form(hand, /^Edit /);
  await edit.fill([[/^How to reach/, 'mornings']]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const again = deskOf(await later('2026-03-17T10:00:00Z'), 'keys');
  await again.shell.go('Today');
  await again.today.list.moveTo(BRANDT);
  await again.page.keyboard.press('O');
  await expect(again.agreement.field(/^Number of instalments/)).toHaveValue('9');
  await again.hand.press(again.agreement.button(/^Start over/));
  await expect(again.agreement.field(/^Number of instalments/)).toHaveValue('6');
  await again.page.keyboard.press('Escape');
  await again.page.keyboard.press('E');
  await expect(new Form(again.hand, /^Edit /).field(/^How to reach/)).toHaveValue('mornings');
});

test('U13: what no draft keeps is asked about before Esc or another place takes it', async ({
  seeded,
}) => {
  const { page, shell, today, hand } = seeded;
  const question = page.getByRole('alertdialog', { name: /^Leave “.+” without saving/ });
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await settings.open('Fresh data');
  const bank = settings.field('Bank statement, days');
  await hand.write(bank, '9');
  await page.keyboard.press('Control+1');
  await expect(question).toHaveAccessibleName('Leave “Fresh data” without saving?');
  await page.keyboard.press('Escape');
  await expect(shell.heading).toHaveText('Settings');
  await expect(bank).toHaveValue('9');
  // As the mouse's key for back does it.
  await page.evaluate(() => window.history.back());
  await hand.press(question.getByRole('button', { name: 'Leave without saving' }));
  await expect(shell.heading).not.toHaveText('Settings');

  await shell.go('Today');
  await today.list.moveTo(BRANDT);
  await page.keyboard.press('S');
  const aside = new Form(hand, /aside$/);
  await aside.fill([[/^Reason/, 'Busy until Monday']]);
  await page.keyboard.press('Escape');
  await hand.press(question.getByRole('button', { name: 'Go on writing' }));
  await expect(question).toHaveCount(0);
  await expect(aside.field(/^Reason/)).toBeFocused();
  await expect(aside.field(/^Reason/)).toHaveValue('Busy until Monday');
  await aside.saved();
  // The row it was opened from has gone: the keyboard goes on with the list.
  await expect(today.list.current).toBeFocused();
});

test('the keyboard is in the place one went to, also where it has no list', async ({ seeded }) => {
  const { page, shell } = seeded;
  await shell.go('Today');
  await page.keyboard.press('Control+9');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-day]:focus')).toHaveAttribute('tabindex', '0');
  await page.keyboard.press('Control+8');
  await expect(page.locator('#content')).toBeFocused();
});
