import { openItemsCsv, SAMPLE_ITEMS, sampleItem } from '../../support/samples';
import { expect, test } from '../pages/desk';

const FIRST = openItemsCsv(SAMPLE_ITEMS);
const MORE = sampleItem({ customer: '30001', name: 'Neuland AG', invoice: 'R-7001' });

test('of several messages only the latest has Ctrl+Z, and Undo takes back its very own act', async ({
  founded,
  fileOf,
}) => {
  const { imports, shell, customers } = founded;
  await shell.go('Import');
  await imports.book(await fileOf('open-items.csv', FIRST));
  await imports.book(await fileOf('more.csv', openItemsCsv([MORE])));
  const messages = shell.toasts.locator('.toast');
  const [first, second] = [
    messages.filter({ hasText: 'open-items' }),
    messages.filter({ hasText: 'more' }),
  ];
  await expect(second.getByRole('button', { name: /^Undo/ })).toContainText('Ctrl Z');
  // The older one is no more than an edge until one looks for it.
  await expect(first.getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await messages.last().hover();
  await expect(first.getByRole('button', { name: /^Undo/ })).not.toContainText('Ctrl');
  await first.getByRole('button', { name: /^Undo/ }).click();
  await expect(shell.toasts).toContainText('Undone: open-items.csv');
  await expect(second).toHaveCount(1);
  await shell.go('Customers');
  await expect(customers.summary).toContainText('1 customer');
  await expect(customers.list.row('Neuland AG')).toHaveCount(1);
});

test('an act that later ones stand on is not undone, with the reason', async ({
  founded,
  fileOf,
}) => {
  const { imports, shell } = founded;
  await shell.go('Import');
  await imports.book(await fileOf('open-items.csv', FIRST));
  const changed = SAMPLE_ITEMS.map((item) => ({ ...item, due: '2026-03-31' }));
  await imports.book(await fileOf('changed.csv', openItemsCsv(changed)));
  const first = shell.toasts.locator('.toast').filter({ hasText: 'open-items.csv: 6' });
  await shell.toasts.locator('.toast').last().hover();
  await first.getByRole('button', { name: /^Undo/ }).click();
  await expect(shell.toasts.locator('.toast--bad')).toContainText(/Not done: .+/);
  await expect(imports.history.row('open-items.csv')).not.toContainText('Taken back');
  await shell.go('Today');
});

test('headings stand over their columns when these are wider than the list', async ({ seeded }) => {
  const { page, shell } = seeded;
  await shell.go('Import');
  const grid = page.getByRole('grid', { name: 'Imported files' });
  const heading = grid.getByRole('columnheader', { name: 'File' });
  const box = await heading.boundingBox();
  if (box === null) throw new Error('the heading is drawn');
  await page.mouse.move(box.x + box.width - 1, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 700, box.y + 12, { steps: 5 });
  await page.mouse.up();
  const lefts = (role: string) =>
    grid
      .getByRole('row')
      .locator(`[role="${role}"]`)
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().right)));
  const headings = await lefts('columnheader');
  expect(headings).toEqual(await lefts('gridcell'));
  expect(headings.at(-1)).toBeGreaterThan(1400);
  await grid.evaluate((element) => element.scrollTo({ left: 500 }));
  expect(await lefts('columnheader')).toEqual(await lefts('gridcell'));
  await shell.saved();
});
