import { type Desk, expect, test } from '../pages/desk';

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
  await expect(today.list.current).toBeFocused();
  await expect(today.list.current).not.toContainText(first ?? '');
  await page.keyboard.press('Enter');
  await expect(debtor.section('Contact log')).toContainText('Nothing was said or written yet');
  await expect(shell.heading).not.toHaveText(first ?? '');
});
