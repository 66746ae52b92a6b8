import { expect, test } from '../pages/desk';
import { promiseForm } from '../pages/forms';
import { violations } from '../support/axe';

const BRANDT = 'Brandt Metallbau GmbH';

for (const kind of ['mouse', 'keys'] as const)
  test.describe(() => {
    test.use({ hand: kind });

    test(`a day by ${kind}: typed, stepped and chosen from a calendar`, async ({ seeded }) => {
      const { page, shell, today, hand } = seeded;
      await shell.go('Today');
      await today.list.moveTo(BRANDT);
      await page.keyboard.press('P');
      const form = promiseForm(hand);
      await form.dialog.waitFor();
      const day = form.field(/^To arrive by/);
      await hand.write(day, '+7');
      await page.keyboard.press('Tab');
      await expect(day, 'what is meant stays, whenever the form is opened').toHaveValue(
        '23 Mar 2026',
      );
      await day.focus();
      await page.keyboard.press('ArrowUp');
      await expect(day).toHaveValue('24 Mar 2026');
      await page.keyboard.press('PageUp');
      await expect(day).toHaveValue('24 Apr 2026');
      await expect(form.dialog).toContainText('Fri 24 Apr 2026, in 39 days');

      const calendar = page.getByRole('dialog', { name: /^Choose from a calendar/ });
      const open = form.button(/^Choose from a calendar/);
      await hand.press(open, 'Alt+ArrowDown');
      await expect(calendar.getByRole('heading').first()).toContainText('April 2026');
      await expect(calendar.getByRole('button', { name: /24 April 2026/ })).toBeFocused();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(calendar).toHaveCount(0);
      await expect(form.dialog).toBeVisible();
      await expect(day).toHaveValue('24 Apr 2026');

      await hand.press(open, 'Alt+ArrowDown');
      await calendar.waitFor();
      if (kind === 'mouse') await calendar.getByRole('button', { name: /26 April 2026/ }).click();
      else for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await expect(calendar).toHaveCount(0);
      await expect(day).toHaveValue('26 Apr 2026');
      await expect(day).toBeFocused();
    });
  });
