import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textOf } from '../../support/pdf';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { answerSave } from '../pages/native';

const BRANDT = 'Brandt Metallbau GmbH';
const DEBT_MINOR = 239_999;
const NEXT_DAY = '2026-03-17T09:00:00Z';

test.describe.configure({ timeout: 120_000 });

async function offer({ hand, shell, today, debtor }: Desk): Promise<void> {
  await shell.go('Today');
  await today.list.open(BRANDT);
  await hand.press(debtor.action('Options'), 'O');
}

/** The amounts of seven instalments as the form shows them; they sum to the debt. */
async function sevenParts({ hand, agreement }: Desk): Promise<string[]> {
  await hand.write(agreement.field(/^Number of instalments/), '7');
  const rows = agreement.schedule.locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(7);
  const amounts = await rows.evaluateAll((lines) =>
    lines.map((line) => line.querySelectorAll('td')[2]?.textContent ?? ''),
  );
  expect(amounts.reduce((sum, text) => sum + minorOf(text), 0)).toBe(DEBT_MINOR);
  await expect(agreement.schedule).toContainText('2,399.99 EUR');
  return amounts;
}

async function drawnText({ app, agreement, drawn }: Desk, path: string): Promise<string> {
  await agreement.choose(/^Language/, 'English');
  await agreement.draw();
  await drawn.dialog.waitFor();
  await drawn.saveTo(app, path);
  return textOf(await readFile(path));
}

/** Sent, the ladder waits; signed by both, it is in force, with the signed copy. */
async function sendAndSign({ app, agreements }: Desk, copy: string): Promise<void> {
  await expect(agreements.pane).toContainText('Draft');
  await agreements.press('Mark as sent', 'A');
  await agreements.sent.saved();
  await expect(agreements.pane).toContainText('the ladder waits for the signature until 30 Mar');
  await agreements.signBoth(app, 'Herr Brandt', copy);
  await expect(agreements.pane).toContainText('On time');
  await expect(agreements.pane).toContainText('signed.pdf');
  await expect(agreements.pane).toContainText('Herr Brandt, Hamburg, 16 Mar');
}

/** The dates for the customer, as the file that was saved. */
async function savedDates({ app, shell, agreements }: Desk, path: string): Promise<string> {
  await answerSave(app, path);
  await agreements.press('Dates for the customer');
  await expect(shell.toasts).toContainText('Dates saved as dates.ics');
  return readFile(path, 'utf8');
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Agreement by ${kind}: the parts sum to the debt, signed on paper, chasing rests`, async ({
      seeded,
      files,
      fileOf,
      later,
    }) => {
      const { shell, debtor } = seeded;
      await offer(seeded);
      const amounts = await sevenParts(seeded);
      const text = await drawnText(seeded, join(files, 'agreement.pdf'));
      for (const part of [
        'Instalment agreement with acknowledgement of debt',
        'Nordlicht Handel GmbH',
        BRANDT,
        '2,399.99',
        ...amounts.map((amount) => amount.replace(/\s.*/, '')),
      ]) {
        expect(text).toContain(part);
      }

      await expect(debtor.section('Contact log')).toContainText('over 2,399.99 EUR, 7 payments');
      await shell.go('Agreements');
      await sendAndSign(seeded, await fileOf('signed.pdf', '%PDF-1.4\n%%EOF\n'));
      const calendar = await savedDates(seeded, join(files, 'dates.ics'));
      expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(7);

      const { shell: at, today: tomorrow } = deskOf(await later(NEXT_DAY), kind);
      await at.go('Today');
      await expect(tomorrow.list.row(BRANDT)).toHaveCount(0);
      await tomorrow.showGroup(/^Resting/);
      await expect(tomorrow.list.row(BRANDT)).toContainText('Pays by the agreement');
    });
  });
}

test('Agreement: what makes no sense is said at its field, and nothing is drawn up', async ({
  seeded,
}) => {
  const { agreement } = seeded;
  await offer(seeded);
  await agreement.field(/^Number of instalments/).fill('500');
  await agreement.field(/^First instalment/).fill('2026-01-01');
  await expect(agreement.dialog).toContainText('A whole number from 1 to 120.');
  await expect(agreement.dialog).toContainText('This day has passed.');
  await expect(agreement.button(/^Draw up/)).toBeDisabled();
  await agreement.field(/^Number of instalments/).fill('2');
  await agreement.field(/^First instalment/).fill('+14');
  await agreement.field(/^Or amount of each/).fill('9,000.00');
  await expect(agreement.dialog.getByText(/larger than|more than/)).toBeVisible();
  await expect(agreement.button(/^Draw up/)).toBeDisabled();
  await agreement.field(/^Or amount of each/).fill('1,000.00');
  await expect(agreement.schedule.locator('tbody').getByRole('row')).toHaveCount(3);
  await agreement.choose(/^Interest to date is/, 'Paid with the last payment');
  await expect(agreement.schedule).toContainText('13.44 EUR');
  await expect(agreement.schedule).toContainText('2,413.43 EUR');
  await expect(agreement.button(/^Draw up/)).toBeEnabled();
});

function minorOf(text: string): number {
  return Number(text.replace(/[^\d]/g, ''));
}
