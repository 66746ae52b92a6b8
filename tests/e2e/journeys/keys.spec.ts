import { type Desk, deskOf, expect, test } from '../pages/desk';
import { PLACES } from '../pages/shell';

test.use({ hand: 'keys' });

const BRANDT = 'Brandt Metallbau GmbH';

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

test('a dialog that is left gives the focus back', async ({ seeded }) => {
  const { page, today, call } = seeded;
  await page.keyboard.press('Control+1');
  await expect(today.list.current).toBeFocused();
  await page.keyboard.press('C');
  await call.dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect(call.dialog).toBeHidden();
  await expect(today.list.current).toBeFocused();
});

test('single keys are text in a field, never a command', async ({ seeded }) => {
  const { page, shell, customers } = seeded;
  await shell.go('Customers');
  await page.keyboard.press('/');
  const filter = page.getByRole('searchbox').or(page.getByRole('textbox', { name: /^Filter/ }));
  await expect(filter).toBeFocused();
  await page.keyboard.type('brandt');
  await expect(filter).toHaveValue('brandt');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(customers.summary).toContainText('1 of 4 customers');
  await page.keyboard.press('Control+Backspace');
});

test('the palette finds places, customers and invoices', async ({ seeded }) => {
  const { page, shell } = seeded;
  for (const place of PLACES) {
    await shell.command(`Go to ${place}`);
    await expect(shell.heading).toHaveText(place);
  }
  await page.keyboard.press('Control+K');
  await page.keyboard.insertText('R-1002');
  await expect(page.getByRole('option', { name: /R-1002/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(shell.heading).toHaveText(BRANDT);
});

test('a half-written form is there again after a restart', async ({ seeded, later }) => {
  const { page, call, shell, today } = seeded;
  await shell.go('Today');
  await today.list.moveTo(BRANDT);
  await page.keyboard.press('C');
  await call.fill([[/^Note/, 'She asked for copies of']]);
  await page.keyboard.press('Escape');
  const again = deskOf(await later('2026-03-16T10:00:00Z'), 'keys');
  await again.shell.go('Today');
  await again.today.list.moveTo(BRANDT);
  await again.page.keyboard.press('C');
  await expect(again.call.field(/^Note/)).toHaveValue('She asked for copies of');
});
