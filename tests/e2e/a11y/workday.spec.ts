import { type Desk, expect, test } from '../pages/desk';
import { Workday } from '../pages/workday';
import { violations } from '../support/axe';

async function look({ page }: Desk, where: string): Promise<void> {
  await test.step(where, async () => {
    expect.soft(await violations(page), where).toEqual([]);
  });
}

test.describe.configure({ timeout: 240_000 });

test('axe finds nothing in the working day', async ({ sample: desk }) => {
  const { app, page, shell } = desk;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720);
  });
  const day = new Workday(desk.hand);
  await shell.go('Today');
  await day.list.grid
    .getByRole('row')
    .nth(3)
    .click({ modifiers: ['Control'] });
  await day.choose('Filter', 'Assigned to nobody');
  await look(desk, 'Today with a filter and a selection');
  await page.getByRole('button', { name: 'Columns' }).click();
  await look(desk, 'the columns');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('s');
  await day.snooze.dialog.waitFor();
  await day.snooze.save();
  await look(desk, 'putting aside, with an error');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('g');
  await day.assign.dialog.waitFor();
  await look(desk, 'assigning');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+9');
  await look(desk, 'the month');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await look(desk, 'the list of dates');
  await page.getByRole('button', { name: 'Save as .ics' }).click();
  await page.getByRole('dialog').waitFor();
  await look(desk, 'saving the calendar');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+R');
  await page.keyboard.press('a');
  await page.getByRole('button', { name: /^Review .* again$/ }).waitFor();
  await look(desk, 'the weekly review');
});
