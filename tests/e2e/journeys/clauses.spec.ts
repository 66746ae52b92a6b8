import { expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { SettingsPlace } from '../pages/settings';
import { violations } from '../support/axe';

const EARLY = 'Der Schuldner darf jederzeit früher zahlen, {{ creditor }} dankt es ihm.';
const OWN = 'Der Schuldner übereignet zur Sicherheit seinen Transporter.';

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Clauses by ${kind}: changed, checked, added to, on the paper, taken back`, async ({
      seeded,
    }) => {
      const { hand, shell, customers, debtor, agreement, page } = seeded;
      const settings = new SettingsPlace(hand);
      const list = page.getByRole('navigation', { name: 'Clauses' });
      const clause = (name: string) => list.getByRole('button', { name: new RegExp(`^${name}`) });
      const preview = page.getByRole('region', { name: 'Preview' });
      const heading = settings.field('Heading');
      const text = settings.field('Text');
      await shell.go('Settings');
      await settings.open('Clauses of agreements');
      await hand.reach(settings.field('Language'));
      await settings.field('Language').selectOption('German');
      await hand.press(clause('Early payment'));
      const before = await text.inputValue();

      await hand.write(text, 'Zeile eins\n{{ amout }}');
      await expect(page.getByText(/^Clause “Early payment” uses “amout”/)).toBeVisible();
      await expect(clause('Early payment')).toContainText('to be corrected');
      await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
      await hand.write(text, 'Zeile eins\n{% if consumer %}zwei');
      await expect(page.getByText(/^Clause “Early payment”, line 2: /)).toBeVisible();
      await hand.write(text, EARLY);
      await expect(preview).toContainText('Nordlicht Handel GmbH dankt es ihm.');

      await hand.press(clause('Own clause 1'));
      await expect(preview).toContainText('the agreement leaves it out');
      await hand.write(text, OWN);
      await expect(page.getByText(/has a text and no heading/)).toBeVisible();
      await hand.write(heading, 'Sicherheit');
      await expect(preview).toContainText('Sicherheit');
      await settings.save();
      await expect(shell.toasts).toContainText('Clauses of agreements changed');

      await shell.go('Customers');
      await customers.list.open('Brandt Metallbau GmbH');
      await hand.press(debtor.action('Options'), 'O');
      await hand.press(agreement.dialog.locator('summary').filter({ hasText: /clauses/i }));
      await expect(agreement.dialog).toContainText('dankt es ihm.');
      await expect(agreement.dialog).toContainText(OWN);
      await page.keyboard.press('Escape');

      await shell.go('Settings');
      await hand.reach(settings.field('Language'));
      await settings.field('Language').selectOption('German');
      await hand.press(clause('Early payment'));
      await hand.press(page.getByRole('button', { name: 'As shipped' }));
      await expect(text).toHaveValue(before);
      await settings.save();
      await expect(clause('Early payment')).not.toContainText('changed');
      await expect(clause('Own clause 1')).toContainText('changed');
      if (process.env.FORBEAR_SHOTS !== undefined) {
        await page.screenshot({ path: `${process.env.FORBEAR_SHOTS}/clauses-${kind}.png` });
      }
      expect(await violations(page)).toEqual([]);
    });
  });
}
