import { openItemsCsv, SAMPLE_ITEMS, sampleItem } from '../../support/samples';
import { assertWhole } from '../data-loss/ledgerState';
import { expect, test } from '../pages/desk';

/** Enough for several transactions, so that there is something to stop. */
const ROWS = 30_000;
const CUSTOMERS = 600;

test('a booking that is cancelled leaves the ledger as it was, and can be done after all', async ({
  seeded,
  fileOf,
  userDataDir,
}) => {
  // A file long enough to be stopped is read, booked, taken back and booked again.
  test.setTimeout(120_000);
  const { imports, shell, page } = seeded;
  const file = openItemsCsv(
    Array.from({ length: ROWS }, (_, at) =>
      sampleItem({
        ...{ customer: `C${at % CUSTOMERS}`, name: `Customer ${at % CUSTOMERS}` },
        invoice: `K-${at}`,
      }),
    ),
  );
  await shell.go('Import');
  await imports.choose(await fileOf('many.csv', file));
  await imports.confirmButton.click({ timeout: 20_000 });
  // After the first parts are on their way, before the last one.
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Stopping: what was booked so far is taken back')).toBeVisible();
  await expect(shell.toasts).toContainText('The import was stopped. Nothing was changed.', {
    timeout: 20_000,
  });
  await shell.saved();
  expect((await assertWhole(page, userDataDir)).open).toBe(SAMPLE_ITEMS.length);

  await imports.confirmButton.click();
  await expect(shell.toasts).toContainText('many.csv: 30,000 entries booked', { timeout: 30_000 });
});
