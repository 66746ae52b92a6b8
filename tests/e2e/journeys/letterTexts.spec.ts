import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../../support/pdf';
import { expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { SettingsPlace } from '../pages/settings';

const BRANDT = 'Brandt Metallbau GmbH';
const ADDED = 'Wir danken für die gute Zusammenarbeit.';
const SHIPPED = 'Wir suchen gemeinsam mit Ihnen nach einer Lösung.';

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Letters by ${kind}: a text is changed, seen, sent and taken back`, async ({
      seeded,
      files,
    }) => {
      const { hand, app, shell, today, debtor, letters, drawn, page } = seeded;
      const settings = new SettingsPlace(hand);
      await shell.go('Settings');
      await settings.open('Texts of letters');
      await hand.reach(settings.field('Language'));
      await settings.field('Language').selectOption('German');
      const text = settings.field('Text of the letter');
      const preview = page.getByRole('region', { name: 'Preview' });
      await expect(preview).toContainText('Zahlungserinnerung: 2.199,90');
      const before = await text.inputValue();

      await hand.write(text, `${before}\n\n{{ amout }}`);
      await expect(page.getByText(/^Line 19: .* knows no “amout”/)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
      await hand.write(text, `${before}\n\n${ADDED}`);
      await expect(preview).toContainText(ADDED);
      await settings.save();
      await expect(shell.toasts).toContainText('Texts of letters changed');

      await shell.go('Today');
      await today.list.open(BRANDT);
      await hand.press(debtor.action('Letter'), 'L');
      await letters.kind('Reminder');
      await letters.print();
      const path = join(files, 'reminder.pdf');
      await drawn.saveTo(app, path);
      const printed = textOf(await readFile(path));
      expect(printed).toContain(ADDED);
      expect(printed.replace(/\s+/g, ' ')).toContain(SHIPPED);

      await shell.go('Settings');
      await hand.reach(settings.field('Language'));
      await settings.field('Language').selectOption('German');
      await expect(text).toHaveValue(new RegExp(ADDED));
      await hand.press(page.getByRole('button', { name: 'As shipped' }));
      await expect(text).toHaveValue(before);
      await expect(preview).not.toContainText(ADDED);
      await settings.save();
      await expect(page.getByRole('button', { name: 'As shipped' })).toBeDisabled();
    });

    test(`Letters by ${kind}: a text of one's own is chosen, a thank-you needs a payment`, async ({
      seeded,
    }) => {
      const { hand, shell, today, page } = seeded;
      const settings = new SettingsPlace(hand);
      await shell.go('Settings');
      await settings.open('Texts of letters');
      await hand.reach(settings.field('Kind of letter'));
      await settings.field('Kind of letter').selectOption('Stay in touch');
      await hand.reach(settings.field('Language'));
      await settings.field('Language').selectOption('German');
      await hand.press(page.getByRole('button', { name: 'Copy under a new name…' }));
      const naming = page.getByRole('dialog', { name: 'A text of your own' });
      await hand.write(naming.getByLabel('Name of the text'), 'Weihnachtsgruß');
      await hand.press(naming.getByRole('button', { name: 'Copy' }));
      await settings.save();
      await expect(shell.toasts).toContainText('Texts of letters changed');

      await shell.go('Today');
      await today.list.open(BRANDT);
      await shell.command('Thank for the payment');
      const dialog = page.getByRole('dialog', { name: 'Write letters' });
      await expect(dialog.getByRole('row').filter({ hasText: BRANDT })).toContainText(
        'No payment of Brandt Metallbau GmbH came in during the last 60 days.',
      );
      await expect(dialog.getByRole('button', { name: /^Print / })).toBeDisabled();
      await hand.press(dialog.getByRole('button', { name: 'Stay in touch' }));
      await hand.reach(dialog.getByLabel('Text'));
      await dialog.getByLabel('Text').selectOption('Weihnachtsgruß (German only)');
      await expect(dialog.getByRole('row').filter({ hasText: BRANDT })).toContainText('Ready');
      await expect(dialog.getByLabel('To be paid by')).toHaveCount(0);
    });
  });
}
