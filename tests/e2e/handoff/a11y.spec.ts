import { join } from 'node:path';
import { type Desk, expect, test } from '../pages/desk';
import { SettingsPlace } from '../pages/settings';
import { violations } from '../support/axe';

const DEBTOR = 'Birkenau Kältetechnik';

test.describe.configure({ timeout: 240_000 });

async function look({ page }: Desk, where: string): Promise<void> {
  await test.step(where, async () => {
    expect.soft(await violations(page), where).toEqual([]);
  });
}

test('axe finds nothing from the first check to the end of a case', async ({
  sample: desk,
  files,
}) => {
  const { app, customers, hand, handoff, page, shell } = desk;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720);
  });
  await shell.go('Handoffs');
  await look(desk, 'handoffs-before');
  await shell.go('Settings');
  const settings = new SettingsPlace(hand);
  await settings.open('Agencies');
  await look(desk, 'agencies-empty');
  await hand.press(page.getByRole('button', { name: 'Add an agency' }));
  await hand.write(settings.field('Name'), 'Inkasso Nord');
  await hand.press(page.getByRole('button', { name: 'Add a tier' }));
  await hand.write(settings.field('Percent, tier 1'), '12.5');
  await hand.write(settings.field('Expected to collect, percent'), '55');
  await settings.save();
  await look(desk, 'agencies');

  await shell.go('Customers');
  await customers.list.open(DEBTOR);
  await shell.command('Hand over to an agency');
  await handoff.dialog.getByRole('table').waitFor();
  await look(desk, 'wizard-1-checks');
  await handoff.answerChecks('Agreed with the management');
  await look(desk, 'wizard-2-choose');
  await handoff.next();
  await look(desk, 'wizard-3-compare');
  await handoff.next();
  await handoff.dialog.getByText('Every file of the pack').click();
  await handoff.dialog.getByRole('row').filter({ hasText: 'claims.csv' }).first().waitFor();
  await look(desk, 'wizard-4-send');
  await hand.press(handoff.button(/^Back/));
  await hand.press(handoff.button(/^Back/));
  await hand.press(handoff.button(/^Back/));
  await handoff.write(app, null, join(files, 'pack.zip'));
  const written = page.getByRole('dialog', { name: /^The pack is written/ });
  await written.waitFor();
  await look(desk, 'wizard-5-written');
  await hand.press(written.getByRole('button', { name: /^Close/ }));

  await shell.command('Show the case with the agency');
  await hand.press(page.getByRole('button', { name: 'Record a result' }));
  await look(desk, 'case-page');
  await hand.press(page.getByRole('button', { name: 'Court forms' }));
  await page.getByRole('dialog').waitFor();
  await look(desk, 'court');
  await page.keyboard.press('Escape');
  await shell.go('Handoffs');
  await look(desk, 'handoffs-after');
  await shell.go('Customers');
  await customers.list.open(DEBTOR);
  await shell.command('Answer a data request');
  await page.getByRole('dialog').waitFor();
  await look(desk, 'data-request');
});
