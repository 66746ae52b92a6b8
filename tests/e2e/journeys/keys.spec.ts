import { type Desk, expect, test } from '../pages/desk';
import { Workday } from '../pages/workday';

test.use({ hand: 'keys' });

/** Logs a call that came to nothing, with the row of the customer at the cursor. */
async function logCall({ page, call }: Desk): Promise<void> {
  await page.keyboard.press('C');
  await call.dialog.waitFor();
  await call.outcome(/^No answer/, '4');
  await call.saved();
}

test('going to a list puts the focus on its row: Enter opens at once', async ({ seeded }) => {
  const { page, shell, today, customers } = seeded;
  for (const { key, list } of [
    { key: 'Control+1', list: today.list },
    { key: 'Control+2', list: customers.list },
    { key: 'Control+1', list: today.list },
    // from a button, a field and a page without a list
    { key: 'Control+3', list: null },
    { key: 'Control+1', list: today.list },
    { key: 'Control+7', list: null },
    { key: 'Control+2', list: customers.list },
    { key: '/', list: null },
    { key: 'Control+1', list: today.list },
    { key: 'Control+8', list: null },
    { key: 'Control+1', list: today.list },
  ]) {
    await page.keyboard.press(key);
    if (list !== null) await expect(list.current).toBeFocused();
  }
  const name = await today.list.current.getByRole('gridcell').first().textContent();
  await page.keyboard.press('Enter');
  await expect(shell.heading).toHaveText(name ?? '');
});

test('after a call the list goes on to the next customer, without the mouse', async ({
  seeded,
}) => {
  const { page, shell, today, debtor } = seeded;
  await page.keyboard.press('Control+1');
  await expect(today.list.current).toBeFocused();
  const first = await today.list.current.getByRole('gridcell').first().textContent();
  await logCall(seeded);
  // Who was not there is tried again on the next bank day.
  await expect(shell.toasts).toContainText('to be called again on 17 Mar');
  await expect(today.list.current).toBeFocused();
  await expect(today.list.current).not.toContainText(first ?? '');
  await page.keyboard.press('Enter');
  await expect(debtor.section('Contact log')).toContainText('Nothing was said or written yet');
  await expect(shell.heading).not.toHaveText(first ?? '');
});

test('a promise in five keys: what is missing gets the focus, and Enter saves', async ({
  seeded,
}) => {
  const { page, shell, today, call } = seeded;
  await expect(today.list.current).toBeFocused();
  await page.keyboard.press('C');
  await call.dialog.waitFor();
  await page.keyboard.press('Enter');
  await expect(call.field(/^To arrive by/)).toBeFocused();
  await page.keyboard.type('+6');
  // 22 March is a Sunday.
  await expect(call.dialog).toContainText('No bank day: the money can be there on Mon 23 Mar 2026');
  await page.keyboard.press('Enter');
  await call.dialog.waitFor({ state: 'hidden' });
  await expect(shell.toasts).toContainText('promised for 22 Mar');
  await expect(today.list.current).toBeFocused();
});

test('F takes the step the list proposes', async ({ seeded }) => {
  const { page, today, debtor, letters } = seeded;
  await today.list.moveTo('Feldhaus Ohne Anschrift');
  await expect(debtor.action('Find the address')).toContainText('F');
  await page.keyboard.press('F');
  const trace = page.getByRole('dialog', { name: 'Address check: Feldhaus Ohne Anschrift' });
  await trace.waitFor();
  await page.keyboard.press('Escape');
  await trace.waitFor({ state: 'hidden' });
  await today.list.moveTo('Brandt Metallbau GmbH');
  await expect(debtor.action('Find the address')).toHaveCount(0);
  await page.keyboard.press('F');
  await letters.dialog.waitFor();
});

test('the place in the list is kept when its row is put aside', async ({ seeded }) => {
  const { hand, page, today } = seeded;
  const day = new Workday(hand);
  await day.choose('Group', 'Not at all');
  await hand.reach(today.list.current);
  await page.keyboard.press('Home');
  const rows = today.list.grid.getByRole('row');
  const nameOf = (at: number) => rows.nth(at).getByRole('gridcell').first().textContent();
  // Row 0 is the one of the headings of the columns.
  const [second, third] = [await nameOf(2), await nameOf(3)];
  await page.keyboard.press('ArrowDown');
  await expect(today.list.current).toContainText(second ?? '');
  await page.keyboard.press('s');
  await day.snooze.fill([[/^Reason/, 'Stocktaking']]);
  await page.keyboard.press('Enter');
  await day.snooze.dialog.waitFor({ state: 'hidden' });
  await expect(today.list.current).toContainText(third ?? '');
  await expect(today.list.current).toBeFocused();
});
