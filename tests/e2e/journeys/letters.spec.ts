import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../../support/pdf';
import { expect, test } from '../pages/desk';
import { masterForm } from '../pages/forms';
import { HANDS } from '../pages/hand';

const BRANDT = 'Brandt Metallbau GmbH';
const CAVENDISH = 'Cavendish & Sons Ltd';
const NOWHERE = 'Feldhaus Ohne Anschrift';

/** "1.599,99" in cents. */
function cents(german: string): number {
  return Number(german.replace(/[.,]/g, ''));
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Letters by ${kind}: reminders to a selection are one print file`, async ({
      seeded,
      files,
    }) => {
      const { hand, app, shell, today, debtor, letters, drawn } = seeded;
      await shell.go('Today');
      await today.list.select(BRANDT, CAVENDISH, NOWHERE);
      await hand.press(debtor.action('Letter'), 'L');
      await expect(letters.row(BRANDT)).toContainText('1,599.99 EUR');
      await expect(letters.row(CAVENDISH)).toContainText('2,000.10 GBP');
      await expect(letters.row(NOWHERE)).toContainText('has no postal address');

      await hand.press(letters.row(NOWHERE).getByRole('button', { name: 'Add the address' }));
      const master = masterForm(hand);
      await master.fill([
        [/^Street/, 'Feldweg 1'],
        [/^Postal code/, '48143'],
        [/^Town/, 'Münster'],
        [/^Country/, 'DE'],
      ]);
      await master.saved();
      // The letters the user was about to write are still there.
      await expect(letters.row(NOWHERE)).toContainText('Ready');
      await letters.print();

      await expect(drawn.dialog).toHaveAccessibleName('3 letters ready to print');
      const path = join(files, 'reminders.pdf');
      await drawn.saveTo(app, path);
      const pages = textOf(await readFile(path)).split('\f');
      const pageOf = (name: string) => pages.find((page) => page.includes(name)) ?? '';
      const [brandt, cavendish, nowhere] = [pageOf(BRANDT), pageOf(CAVENDISH), pageOf(NOWHERE)];
      expect(brandt).toMatch(/Brandt Metallbau GmbH\s.*Hafenstraße 12\s.*20457 Hamburg/s);
      expect(brandt).toMatch(/R-1001.*1\.250,00.*R-1002.*349,99.*1\.599,99/s);
      // Each customer is written to in the language of his country until another is chosen.
      expect(brandt).toMatch(/Zahlungserinnerung: 1\.599,99\sEUR/);
      expect(cavendish).toMatch(/Payment reminder: 2,000\.10\sGBP/);
      expect([1, 2, 3].every((n) => pages.some((page) => page.includes(`L-2026-000${n}`)))).toBe(
        true,
      );
      expect(brandt).not.toContain('R-1003');
      expect(brandt).toContain('DE89 3704 0044 0532 0130 00');
      expect(cavendish).toMatch(/Cavendish & Sons Ltd.*4 Mill Lane.*LS1 4AP/s);
      expect(cavendish).toMatch(/2,000\.10/);
      expect(cavendish).toContain('GBP');
      expect(cavendish).not.toContain('EUR');
      expect(nowhere).toMatch(/Feldweg 1\s.*48143 Münster/s);

      await shell.go('Letters');
      await expect(seeded.letterList.grid.getByRole('row')).toHaveCount(4);
      await seeded.letterList.open(CAVENDISH);
      await expect(debtor.section('Contact log')).toContainText('Reminder over 2,000.10 GBP');
    });

    test(`Letters by ${kind}: one registered letter before action`, async ({ seeded, files }) => {
      const { hand, app, shell, today, debtor, letters, drawn } = seeded;
      await shell.go('Today');
      await today.list.open(BRANDT);
      await hand.press(debtor.action('Letter'), 'L');
      await letters.kind('Registered letter before action');
      await letters.print();
      const path = join(files, 'before-action.pdf');
      await drawn.saveTo(app, path);
      const text = textOf(await readFile(path));
      // Between businesses: interest so far and the lump sum of two invoices beside the open sum.
      const [, asked = ''] = /Letzte Mahnung: (1\.\d{3},\d\d)\sEUR/.exec(text) ?? [];
      const [, interest = ''] = /Verzugszinsen bis .* BGB\)\s+(\d+,\d\d)/.exec(text) ?? [];
      expect(text).toMatch(/Verzugspauschale \(§ 288 Abs\. 5 BGB\)\s+80,00/);
      expect(cents(asked)).toBe(159_999 + 8_000 + cents(interest));
      expect(cents(interest)).toBeGreaterThan(0);
      expect(text).toContain('Einschreiben');
      expect(text).toMatch(/1\.\sApril 2026/);
      const english = asked.replace('.', ' ').replace(',', '.').replace(' ', ',');
      await expect(debtor.section('Contact log')).toContainText(
        `Registered letter before action over ${english} EUR, to be paid by 1 Apr`,
      );
    });
  });
}
