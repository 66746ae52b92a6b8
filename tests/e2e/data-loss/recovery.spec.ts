import { readFile, writeFile } from 'node:fs/promises';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { changeLines, journalOf, loseDatabase } from './profile';

const BRANDT = 'Brandt Metallbau GmbH';

/** All that the list of customers says, row by row. */
async function customersOf({ shell, customers }: Desk): Promise<string[]> {
  await shell.go('Customers');
  await expect(customers.list.row(BRANDT)).toHaveCount(1);
  return customers.list.grid.getByRole('row').allTextContents();
}

async function logCall({ shell, customers, debtor, call }: Desk): Promise<void> {
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await debtor.action('Log a call').click();
  await call.outcome(/^Reached/, '2');
  await call.fill([[/^Note/, 'He will look at it tomorrow']]);
  await call.saved();
  await expect(debtor.section('Contact log')).toContainText('He will look at it tomorrow');
}

test('a lost database is not accepted in silence, and the journal brings everything back', async ({
  seeded,
  forbear,
  launch,
  userDataDir,
}) => {
  await logCall(seeded);
  const before = await customersOf(seeded);
  await forbear.close();
  await loseDatabase(userDataDir);

  const desk = deskOf(await launch(), 'keys');
  await expect(desk.shell.heading).toHaveText('The ledger was not opened');
  await expect(desk.page.getByRole('alert')).toContainText('The database is empty');
  await desk.hand.press(desk.page.getByRole('button', { name: 'Rebuild from the journal' }));
  await desk.page.getByRole('navigation', { name: 'Places' }).waitFor();
  expect(await customersOf(desk)).toEqual(before);
  await desk.customers.list.open(BRANDT);
  await expect(desk.debtor.section('Contact log')).toContainText('He will look at it tomorrow');
});

test('a journal that lost its last lines is brought up from the database', async ({
  seeded,
  forbear,
  launch,
  userDataDir,
}) => {
  await logCall(seeded);
  const before = await customersOf(seeded);
  await forbear.close();
  const path = await journalOf(userDataDir);
  const whole = await readFile(path, 'utf8');
  await changeLines(path, (lines) => lines.slice(0, -2));

  const desk = deskOf(await launch(), 'mouse');
  expect(await customersOf(desk)).toEqual(before);
  await desk.shell.saved();
  expect(await readFile(path, 'utf8')).toBe(whole);
});

test('lines that neither journal nor database has are not given up in silence', async ({
  seeded,
  forbear,
  launch,
  userDataDir,
}) => {
  await logCall(seeded);
  await forbear.close();
  await changeLines(await journalOf(userDataDir), (lines) => lines.slice(0, -1));
  await loseDatabase(userDataDir);

  const { page } = await launch();
  await expect(page.getByRole('alert')).toContainText(/line \d+ was written, but the file ends/);
  await expect(page.getByRole('button', { name: /^Rebuild/ })).toHaveCount(0);
});

test('a changed number or word in the journal blocks the start and names the line', async ({
  seeded,
  forbear,
  launch,
  userDataDir,
}) => {
  await logCall(seeded);
  await forbear.close();
  const path = await journalOf(userDataDir);
  const whole = await readFile(path, 'utf8');
  await changeLines(path, (lines) =>
    lines.map((line, index) => (index === 2 ? line.replace('"seq":3', '"seq":4') : line)),
  );

  const blocked = await launch();
  const { page, shell } = deskOf(blocked, 'mouse');
  await expect(shell.heading).toHaveText('The ledger was not opened');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The journal does not follow from line to line');
  await expect(alert).toContainText(/line 3/);
  await expect(page.getByRole('button', { name: /^Rebuild/ })).toHaveCount(0);
  await blocked.close();

  await writeFile(path, whole.replace('look at it tomorrow', 'look at it tomorroW'));
  const again = await launch();
  await expect(again.page.getByRole('alert')).toContainText('does not follow from line to line');
});
