import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { violations } from '../support/axe';

test.describe.configure({ timeout: 240_000 });

const SHOTS = process.env.FORBEAR_SHOTS;

test('axe finds nothing at the registered-post desk', async ({ seeded }) => {
  const desk = deskOf(seeded, 'mouse');
  const { app, hand, page, shell, today, debtor, letters } = desk;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720);
  });
  await shell.go('Letters');
  await page.getByRole('tab', { name: 'Registered post' }).click();
  await look(desk, `empty register`);
  await page.getByRole('tab', { name: 'Batches' }).click();
  await look(desk, `no batches`);
  await shell.go('Today');
  await today.list.select('Brandt Metallbau GmbH', 'Cavendish & Sons Ltd');
  await hand.press(debtor.action('Letter'));
  await letters.kind('Registered letter before action');
  await look(desk, `writing`);
  await letters.print();
  await page.getByRole('button', { name: 'Post these letters' }).click();
  await page.getByRole('dialog', { name: /^Batch of/ }).waitFor();
  await look(desk, `batch`);
  await page.getByRole('button', { name: 'Print…' }).click();
  const printing = page.getByRole('dialog', { name: 'Print the letters' });
  await expect(printing).not.toContainText('Asking the system');
  await look(desk, `printing`);
  await printing.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Enter the numbers' }).click();
  await expect(page.getByRole('textbox', { name: /^Number 1,/ })).toBeFocused();
  await page.keyboard.type('RR123456784GB');
  await page.keyboard.press('Enter');
  await page.keyboard.type('RR473124829GB');
  await look(desk, `numbers`);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: /^Posting numbers/ }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^Details of the letter to Cavendish/ }).click();
  await look(desk, `way`);
  await page.getByRole('button', { name: 'Delivered' }).click();
  await look(desk, `delivery`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Came back' }).click();
  await look(desk, `return`);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^By mail/ }).click();
  await look(desk, `mail`);
  // One Esc closes one dialog; one pressed while a dialog is going closes nothing.
  await expect(async () => {
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  }).toPass();
  await shell.go('Letters');
  await look(desk, `batches`);
  await page.getByRole('tab', { name: 'Registered post' }).click();
  await look(desk, `register`);
});

async function look({ page }: Desk, where: string): Promise<void> {
  await test.step(where, async () => {
    if (SHOTS !== undefined) {
      await mkdir(SHOTS, { recursive: true });
      await page.screenshot({ path: join(SHOTS, `${where.replaceAll(' ', '-')}.png`) });
    }
    expect.soft(await violations(page), where).toEqual([]);
  });
}
