import { type Desk, deskOf, expect, test } from '../pages/desk';
import { Workday } from '../pages/workday';

test.use({ hand: 'keys' });

const BRANDT = 'Brandt Metallbau GmbH';

async function copied({ app, page }: Desk): Promise<string> {
  await page.keyboard.press('Control+C');
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test('U4: a list is worked by keys: J and K, Home and End, X, Shift, Ctrl+A, Enter, Esc', async ({
  seeded,
}) => {
  const { page, shell, customers } = seeded;
  const { list } = customers;
  const { keyboard } = page;
  await shell.go('Customers');
  await expect(list.current).toBeFocused();
  await keyboard.press('Home');
  const at = () => list.current.getAttribute('aria-rowindex');
  await expect(list.current).toBeFocused();
  const first = Number(await at());
  for (const [key, row] of [
    ['J', first + 1],
    ['ArrowDown', first + 2],
    ['K', first + 1],
    ['End', first + 3],
    ['Home', first],
    ['PageDown', first + 3],
    ['PageUp', first],
  ] as const) {
    await keyboard.press(key);
    await expect(list.current, key).toHaveAttribute('aria-rowindex', String(row));
    await expect(list.current, key).toBeFocused();
  }
  const selected = list.grid.locator('[role="row"][aria-selected="true"]');
  await keyboard.press('X');
  await expect(selected).toHaveCount(1);
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expect(selected).toHaveCount(3);
  await keyboard.press('Control+A');
  await expect(selected).toHaveCount(4);
  const together = page.getByRole('group', { name: 'With all that are selected' });
  await expect(together).toContainText('4 selected');
  await keyboard.press('Escape');
  await expect(selected).toHaveCount(0);

  await list.open('Łożek');
  await expect(shell.heading).toContainText('Łożek');
  await page.keyboard.press('Escape');
  await expect(customers.list.current).toContainText('Łożek');
  await expect(customers.list.current).toBeFocused();
});

test('U5, U6: a grid with one tab stop, counts and sort; its rows, heading and figures', async ({
  seeded,
}) => {
  const { page, shell, customers } = seeded;
  const { grid, current } = customers.list;
  await shell.go('Customers');
  await customers.list.moveTo(BRANDT);
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(4);
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  const rows = grid.locator('[role="row"][aria-rowindex]');
  expect(await rows.count()).toBeGreaterThanOrEqual(4);
  const name = grid.getByRole('columnheader', { name: /^Name/ }).first();
  const before = await name.getAttribute('aria-sort');
  await name.getByRole('button').evaluate((button: HTMLElement) => button.click());
  await expect(name).not.toHaveAttribute('aria-sort', before ?? 'none');
  await expect(current).toContainText(BRANDT);
  await expect(current).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(current).toBeFocused();

  // U6
  const height = (await current.boundingBox())?.height ?? 0;
  expect(height).toBeGreaterThanOrEqual(28);
  expect(height).toBeLessThanOrEqual(32);
  const head = grid.getByRole('rowgroup').first();
  expect(await head.evaluate((element) => getComputedStyle(element).position)).toBe('sticky');
  const figure = grid
    .getByRole('gridcell')
    .filter({ hasText: /\d,?\d*\.\d\d/ })
    .first();
  const look = await figure.evaluate((cell) => {
    const inner = cell.querySelector('.num, .money') ?? cell;
    const { textAlign, justifyContent } = getComputedStyle(cell);
    const { right } = inner.getBoundingClientRect();
    const digits = getComputedStyle(inner).fontVariantNumeric;
    return { textAlign, justifyContent, digits, gap: cell.getBoundingClientRect().right - right };
  });
  expect(look.digits).toContain('tabular-nums');
  expect(look.gap).toBeLessThan(24);
});

test('U7: columns, sort, filter and size of the text are there after a restart; one key clears the filter', async ({
  seeded,
  later,
}) => {
  const { page, shell, customers } = seeded;
  await shell.go('Customers');
  const name = () => customers.list.grid.getByRole('columnheader', { name: /^Name/ }).first();
  await name()
    .getByRole('button')
    .evaluate((button: HTMLElement) => button.click());
  const sort = (await name().getAttribute('aria-sort')) ?? '';
  expect(['ascending', 'descending']).toContain(sort);
  const country = { name: 'Country' };
  await expect(customers.list.grid.getByRole('columnheader', country)).toHaveCount(1);
  await seeded.hand.press(page.getByRole('button', { name: 'Columns', exact: true }));
  await seeded.hand.toggle(page.getByRole('checkbox', { name: 'Country' }));
  await page.keyboard.press('Escape');
  await expect(customers.list.grid.getByRole('columnheader', country)).toHaveCount(0);
  const totals = (await customers.summary.textContent()) ?? '';
  await page.keyboard.press('/');
  await page.keyboard.type('brandt');
  await expect(customers.summary).toContainText('1 of 4 customers');
  // The totals are those of what is shown.
  await expect(customers.summary).toContainText('overdue 1,599.99 EUR');
  expect(totals).not.toContain('1,599.99');
  await page.keyboard.press('Control+=');
  await expect(shell.toasts).toContainText(/Shown at 1[01]\d %/);
  const again = deskOf(await later('2026-03-17T09:00:00Z'), 'keys');
  await again.shell.go('Customers');
  await expect(again.customers.summary).toContainText('1 of 4 customers');
  await expect(
    again.customers.list.grid.getByRole('columnheader', { name: /^Name/ }).first(),
  ).toHaveAttribute('aria-sort', sort);
  await expect(again.customers.list.grid.getByRole('columnheader', country)).toHaveCount(0);
  const zoom = () =>
    again.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    );
  expect(await zoom()).toBeGreaterThan(0);
  await again.page.keyboard.press('Control+Backspace');
  await expect(again.customers.summary).toHaveText(totals);
  await again.page.keyboard.press('Control+0');
  await expect.poll(zoom).toBe(0);
});

test('U11: empty lists say which kind of empty and what to do', async ({ seeded }) => {
  const { page, shell } = seeded;
  await shell.go('Customers');
  await page.keyboard.press('/');
  await page.keyboard.type('nobody of that name');
  const grid = page.locator('.grid__empty');
  await expect(grid).toBeVisible();
  await expect(grid.getByRole('button', { name: /clear/i })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid).toBeHidden();
  await shell.go('Agreements');
  await expect(page.getByRole('main')).not.toContainText('No data');
});

test('Today: the field keeps the focus when nothing is found; keys mean the row at the cursor at once', async ({
  seeded,
}) => {
  const { page, shell, hand } = seeded;
  const { keyboard } = page;
  const { list } = new Workday(hand);
  await shell.go('Today');
  await keyboard.press('/');
  await keyboard.type('nobody of that name');
  const field = page.getByRole('main').locator('input:focus');
  await expect(field).toHaveValue('nobody of that name');
  await expect(page.locator('.grid__empty')).toBeVisible();
  await keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(list.current).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('End');
  await expect(list.current).toBeFocused();
  const name = (await list.current.getByRole('gridcell').first().innerText()).trim();
  const beside = page.getByRole('complementary', { name });
  await expect(beside).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  // The heading of his group is about him too, the row before it about another.
  await keyboard.press('K');
  await expect(list.current).toContainText(' · ');
  await expect(beside).toBeVisible();
  await keyboard.press('K');
  await keyboard.press('C');
  const other = (await list.current.getByRole('gridcell').first().innerText()).trim();
  expect(other).not.toBe(name);
  await expect(page.getByRole('dialog', { name: other })).toBeVisible();
});

test('U11: nothing yet has one next step', async ({ founded }) => {
  const { page, shell } = founded;
  await shell.go('Customers');
  const main = page.getByRole('main');
  await expect(main).toContainText('No customers yet');
  await expect(main.locator('.button--primary')).toHaveCount(1);
});

test('U19: a selection is copied as a table with headings', async ({ seeded }) => {
  const { shell, customers } = seeded;
  await shell.go('Customers');
  await customers.list.select(BRANDT, 'Cavendish');
  const lines = (await copied(seeded)).split('\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(3);
  expect(lines[0]?.[0]).toBe('Name');
  expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
  const rows = lines.slice(1).map((cells) => cells.join(' '));
  expect(rows.some((row) => row.includes(BRANDT) && row.includes('1,599.99'))).toBe(true);
  expect(rows.some((row) => row.includes('Cavendish'))).toBe(true);
});
