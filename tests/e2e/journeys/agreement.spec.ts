import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../../support/pdf';
import { expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

const BRANDT = 'Brandt Metallbau GmbH';
const DEBT_MINOR = 239_999;

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Agreement by ${kind}: the parts sum to the debt, signed on paper, chasing rests`, async ({
      seeded,
      files,
    }) => {
      const { hand, app, shell, today, debtor, agreement, drawn } = seeded;
      await shell.go('Today');
      await today.list.open(BRANDT);
      await hand.press(debtor.action('Options'), 'O');
      await hand.write(agreement.field(/^Number of instalments/), '7');
      const rows = agreement.schedule.locator('tbody').getByRole('row');
      await expect(rows).toHaveCount(7);
      const amounts = await rows.evaluateAll((lines) =>
        lines.map((line) => line.querySelectorAll('td')[2]?.textContent ?? ''),
      );
      expect(amounts.reduce((sum, text) => sum + minorOf(text), 0)).toBe(DEBT_MINOR);
      await expect(agreement.schedule).toContainText('2,399.99 EUR');
      await agreement.draw();

      const path = join(files, 'agreement.pdf');
      await drawn.saveTo(app, path);
      const text = textOf(await readFile(path));
      // The paper is in the customer's language.
      expect(text).toContain('Ratenzahlungsvereinbarung mit Schuldanerkenntnis');
      expect(text).toContain('Nordlicht Handel GmbH');
      expect(text).toContain(BRANDT);
      expect(text).toContain('2.399,99');
      for (const amount of amounts) {
        expect(text).toContain(amount.replace(/\s.*/, '').replace('.', ','));
      }

      await expect(debtor.section('Contact log')).toContainText(
        'Instalment agreement over 2,399.99 EUR, payments: 7',
      );
      await shell.go('Today');
      await expect(today.list.row(BRANDT)).toHaveCount(0);
      await today.showGroup(/^Resting/);
      await expect(today.list.row(BRANDT)).toContainText('Pays by the agreement');
    });
  });
}

function minorOf(text: string): number {
  return Number(text.replace(/[^\d]/g, ''));
}
