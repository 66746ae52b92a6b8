import { join } from 'node:path';
import { CasePlace } from '../pages/casePage';
import { type Desk, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { SettingsPlace } from '../pages/settings';

const BRANDT = 'Brandt Metallbau GmbH';

async function addAgency({ hand, page, shell }: Desk): Promise<void> {
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await settings.open('Agencies');
  await hand.press(page.getByRole('button', { name: 'Add an agency' }));
  await hand.write(settings.field('Name'), 'Inkasso Nord');
  await hand.write(settings.field('Percent, tier 1'), '12.5');
  await hand.write(settings.field('Fixed fee per case (EUR)'), '25.00');
  await settings.save();
  await expect(shell.toasts).toContainText('Agencies changed');
}

/** The checks ask for reasons, the agency is compared by what it leaves, and gets the pack. */
async function handToBest(desk: Desk, path: string): Promise<void> {
  const { hand, app, page, shell, today, debtor, handoff } = desk;
  await shell.go('Today');
  await today.list.open(BRANDT);
  await shell.command('Hand over to an agency');
  await expect(handoff.dialog).toContainText('has had no reminder');
  await expect(handoff.button(/^Next/)).toBeDisabled();
  await handoff.answerChecks('Agreed with the management');
  await expect(handoff.dialog).toContainText('What leaves the house, and why');
  await handoff.next();
  // 12.5 percent of 1,599.99 is 200.00 (half up), and 25.00 fixed.
  const offer = handoff.dialog.getByRole('row').filter({ hasText: 'Inkasso Nord' });
  await expect(offer).toContainText('225.00 EUR');
  await expect(offer).toContainText('1,374.99 EUR');
  await hand.press(handoff.button(/^Back/));
  await hand.press(handoff.button(/^Back/));
  await handoff.write(app, null, path);
  const written = page.getByRole('dialog', { name: /^The pack is written/ });
  await written.waitFor();
  await hand.press(written.getByRole('button', { name: /^Close/ }));
  await expect(debtor.action('Letter')).toBeDisabled();
}

/** What differs is said and can be undone; what matches is acknowledged. */
async function acknowledges({ hand, page, shell }: Desk): Promise<void> {
  const cases = new CasePlace(hand);
  const section = cases.section(/^Acknowledgement/);
  await expect(page.getByText('Acknowledgement expected by 23 Mar')).toBeVisible();
  await cases.acknowledge('1', '1599.99', 'IN-77');
  await expect(section).toContainText('Count or sum differ');
  await expect(shell.toasts).toContainText('Acknowledgement recorded');
  await shell.undo();
  await expect(section).toContainText('Not acknowledged yet');
  const count = (await section.textContent())?.match(/held (\d+)/);
  await cases.acknowledge(count?.[1] ?? '', '1599.99', 'IN-77');
  await expect(section).toContainText('Count and sum match');
}

/** A result lowers what is open, is no direct payment, and can be taken back and undone. */
async function collects({ hand, page, shell }: Desk): Promise<void> {
  const cases = new CasePlace(hand);
  await cases.result('400.00', '75.00');
  const takeBack = page.getByRole('button', { name: 'Take back 400.00 EUR' });
  await expect(takeBack).toHaveCount(1);
  await expect(page.getByText('1,199.99 EUR').first()).toBeVisible();
  await expect(cases.section(/^Direct payments/)).toContainText('No payment came to us');

  await hand.press(takeBack);
  await expect(cases.section(/^Results and fees/)).toContainText('Nothing collected yet');
  await shell.undo();
  await expect(cases.section(/^Results and fees/)).toContainText('400.00 EUR');
  await expect(page.getByText('1,199.99 EUR').first()).toBeVisible();
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });
    test.describe.configure({ timeout: 180_000 });

    test(`Cases by ${kind}: an agency is compared, acknowledges, collects, and gives the case back`, async ({
      seeded,
      files,
    }) => {
      const { page, shell } = seeded;
      await addAgency(seeded);
      await handToBest(seeded, join(files, 'pack.zip'));
      await shell.command('Show the case with the agency');
      await acknowledges(seeded);
      await collects(seeded);

      await new CasePlace(seeded.hand).close('No answer for weeks');
      await expect(shell.toasts).toContainText('on the ladder again');
      await shell.go('Handoffs');
      await expect(page.getByRole('row').filter({ hasText: BRANDT })).toContainText('Recalled');
      await shell.undo();
      await expect(page.getByRole('row').filter({ hasText: BRANDT })).toContainText('Collecting');
    });

    test(`Cases by ${kind}: a payment to us is reported, and the rest is written off`, async ({
      seeded,
      files,
    }) => {
      const { hand, app, page, shell, today, handoff } = seeded;
      const cases = new CasePlace(hand);
      await shell.go('Today');
      await today.list.open(BRANDT);
      await shell.command('Hand over to an agency');
      await handoff.write(app, 'Inkasso Nord', join(files, 'pack.zip'));
      const written = page.getByRole('dialog', { name: /^The pack is written/ });
      await written.waitFor();
      await hand.press(written.getByRole('button', { name: /^Close/ }));
      await shell.command('Show the case with the agency');
      await shell.command('Record a payment');
      await hand.write(page.getByRole('textbox', { name: /^Amount/ }), '100.00');
      await page.keyboard.press('Control+Enter');
      await expect(shell.toasts).toContainText('100.00 EUR');
      const direct = cases.section(/^Direct payments/);
      await expect(direct).toContainText('100.00 EUR');
      await hand.press(direct.getByRole('button', { name: /^Mark .* as reported$/ }));
      await expect(direct).toContainText('1 payment was reported before');
      await hand.press(page.getByRole('button', { name: 'Write off…' }));
      const question = page.getByRole('alertdialog');
      await hand.press(question.getByRole('button', { name: /^Write off/ }));
      await expect(shell.toasts).toContainText('written off');
      const off = cases.section(/^Write off/).getByRole('button', { name: /^Take back/ });
      await expect(off).toBeVisible();
      await shell.undo();
      await expect(off).toHaveCount(0);
    });
  });
}
