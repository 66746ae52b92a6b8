import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/domain/importing/xlsx/readWorkbook';
import { type Desk, expect, test } from '../pages/desk';
import { paymentForm } from '../pages/forms';
import { HANDS } from '../pages/hand';
import { InsightsPage } from '../pages/insights';
import { answerSave } from '../pages/native';
import { violations } from '../support/axe';

const TOP = 'Largest overdue customers';
const AGEING = 'Ageing over time';

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Insights by ${kind}: a bar leads to its customers, and back to all of them`, async ({
      seeded,
    }) => {
      const insights = await figures(seeded);
      await insights
        .figure(TOP)
        .getByText('Brandt Metallbau GmbH, Overdue, EUR: 1,599.99')
        .waitFor();
      if (kind === 'mouse') {
        await insights.figure(TOP).locator('.chart__bar').nth(1).click();
      } else {
        await seeded.hand.reach(insights.chart(TOP));
        await seeded.page.keyboard.press('ArrowDown');
        await expect(insights.chart(TOP)).toHaveAccessibleName(
          /Feldhaus Ohne Anschrift, .*: 500\.00/,
        );
        await seeded.page.keyboard.press('Enter');
      }
      await expect(seeded.shell.heading).toHaveText('Customers');
      await expect(seeded.page.getByText(/^Behind the figure: Largest overdue/)).toContainText(
        'Feldhaus Ohne Anschrift, Overdue, EUR, 1 customer',
      );
      await expect(seeded.customers.list.grid).toHaveAttribute('aria-rowcount', '2');
      // Each customer's part of it, and their sum: the figure of the bar.
      await expect(
        seeded.page.getByRole('columnheader', { name: 'In the figure: Overdue' }),
      ).toBeVisible();
      await expect(seeded.page.getByText('In the figure: Overdue 500.00 EUR')).toBeVisible();
      // The way back leads to the bar he came from.
      await seeded.page.keyboard.press('Alt+ArrowLeft');
      await expect(insights.chart(TOP)).toBeFocused();
      await expect(insights.chart(TOP)).toHaveAccessibleName(/Feldhaus Ohne Anschrift/);
      await seeded.page.keyboard.press('Enter');
      await seeded.hand.press(insights.button('Show all customers'));
      await expect(seeded.customers.list.grid).toHaveAttribute('aria-rowcount', '5');
    });

    test(`Insights by ${kind}: the table of the same numbers, as it was on a past day`, async ({
      seeded,
    }) => {
      const { hand, page } = seeded;
      const insights = await figures(seeded);
      await hand.press(insights.button(/^Charts or tables/), 'T');
      const today = insights.table(AGEING).getByRole('row').last();
      await expect(today).toHaveText('16 Mar800.00927.761,250.000.000.000.002,977.76');
      await hand.write(page.getByRole('textbox', { name: 'As of' }), '2026-02-12');
      const then = insights.table(AGEING).getByRole('row').last();
      await expect(then).toContainText('12 Feb');
      await expect(then).toContainText('1,250.00');
      await hand.write(page.getByRole('textbox', { name: 'As of' }), '2027-01-31');
      await expect(page.getByText(/^Not a day up to today/)).toContainText('are of 12 Feb.');
      await hand.press(insights.button(`Why? ${AGEING}`));
      await expect(insights.figure(AGEING)).toContainText('add up to the balance of the day');
      await hand.press(insights.button('Brandt Metallbau GmbH: show the customers'));
      await expect(seeded.customers.list.row('Brandt')).toBeVisible();
    });

    test(`Insights by ${kind}: no total without rates, and the total with them`, async ({
      seeded,
      files,
    }) => {
      const { app, hand, page } = seeded;
      const insights = await figures(seeded);
      await insights.view('Total in EUR');
      await expect(page.getByText('No rate for GBP stated, so there is no total.')).toBeVisible();
      await hand.press(insights.button(/^State the rates/));
      await hand.write(page.getByRole('textbox', { name: '1 GBP in EUR' }), 'x');
      await hand.press(page.getByRole('button', { name: /^Save$/ }));
      await expect(page.getByText('A decimal above zero')).toBeVisible();
      await hand.write(page.getByRole('textbox', { name: '1 GBP in EUR' }), '1,15');
      await hand.write(page.getByRole('textbox', { name: 'Source' }), 'House rates');
      await hand.write(page.getByRole('textbox', { name: /^Cost of money/ }), '7.3');
      await hand.press(page.getByRole('button', { name: /^Save$/ }));
      // 2,000.10 GBP at 1.15
      await expect(insights.figure(TOP)).toContainText(
        'Cavendish & Sons Ltd, Overdue, EUR: 2,300.12',
      );
      await expect(
        page.getByText('At rates of 16 Mar (House rates): 1 GBP = 1.15 EUR'),
      ).toBeVisible();
      await expect(insights.figure('Cost of carrying')).toContainText('Cost, EUR');
      await seeded.shell.toasts.getByText('Rates stated').waitFor();
      await answerSave(app, join(files, 'total.xlsx'));
      await insights.export(TOP, /^As workbook/);
      await page.getByText('Saved as total.xlsx').waitFor();
      const book = readWorkbook(await readFile(join(files, 'total.xlsx')));
      if (!book.ok) throw new Error(book.error.code);
      expect(JSON.stringify(book.value)).toContain(
        'At rates of 16 Mar (House rates): 1 GBP = 1.15 EUR',
      );
      await seeded.shell.undo();
      await expect(page.getByText('No rate for GBP stated, so there is no total.')).toBeVisible();
    });

    test(`Insights by ${kind}: taken along as CSV, workbook and report`, async ({
      seeded,
      files,
    }) => {
      const { app, hand, page, drawn } = seeded;
      const insights = await figures(seeded);
      await answerSave(app, join(files, 'top.csv'));
      await insights.export(TOP, /^As CSV/);
      await page.getByText('Saved as top.csv').waitFor();
      expect((await readFile(join(files, 'top.csv'), 'utf8')).split('\r\n')).toEqual([
        'Customer,"Overdue, EUR","Open, EUR","Oldest, days"',
        'Brandt Metallbau GmbH,1599.99,2399.99,34',
        'Feldhaus Ohne Anschrift,500.00,500.00,29',
        'Łożek Płytki Sp. z o.o.,77.77,77.77,20',
        '',
      ]);

      await answerSave(app, join(files, 'all.xlsx'));
      await hand.press(insights.button(/^Workbook/));
      await page.getByText('Saved as all.xlsx').waitFor();
      const book = readWorkbook(await readFile(join(files, 'all.xlsx')));
      if (!book.ok) throw new Error(book.error.code);
      expect(book.value.map(({ name }) => name)).toContain(TOP);

      await hand.press(insights.button(/^Print/), 'Control+P');
      await drawn.saveTo(app, join(files, 'report.pdf'));
      const pdf = await readFile(join(files, 'report.pdf'));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
}

test('figures of before a booking are never shown as those of now', async ({ seeded }) => {
  const { page, hand, shell, customers, debtor } = seeded;
  await shell.go('Customers');
  await customers.list.open('Łożek');
  await hand.press(debtor.action('Payment'));
  const form = paymentForm(hand);
  await form.fill([[/^Amount/, '77.77']]);
  await form.saved();
  const insights = await figures(seeded);
  await expect(insights.figure(TOP)).not.toContainText('Łożek');
  const frames = await page.evaluateHandle(watchFrames, TOP);
  await page.evaluate(slowDownWorkers, 500);
  await shell.undo();
  await expect(page.getByText('Bringing the figures up to date')).toBeVisible();
  await expect(insights.figure(TOP)).toContainText('Łożek');
  const seen = await frames.evaluate(({ all }) => all);
  expect(seen.some(({ booked, old }) => booked && old)).toBe(true);
  expect(seen.filter(({ booked, old, busy }) => booked && old && !busy)).toEqual([]);
  await expect(page.locator('.insights__figures')).toHaveAttribute('aria-busy', 'false');
});

/** Runs in the window: its workers hear everything later, as they would of a large ledger. */
function slowDownWorkers(ms: number): void {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function slowly(this: Worker, message: unknown) {
    setTimeout(() => post.call(this, message), ms);
  };
}

/** Runs in the window: what each of its pictures shows of the figures, until the test is over. */
function watchFrames(title: string) {
  const all: { booked: boolean; old: boolean; busy: boolean }[] = [];
  const look = () => {
    const figures = document.querySelector('.insights__figures');
    const top = figures?.querySelector('[data-figure="top"]');
    all.push({
      booked: document.body.innerText.includes('Undone: '),
      old: top?.textContent?.includes(title) === true && !top.textContent.includes('Łożek'),
      busy: figures?.getAttribute('aria-busy') === 'true',
    });
    requestAnimationFrame(look);
  };
  look();
  return { all };
}

test('axe finds nothing in the tables and the rates', async ({ seeded }) => {
  const { page, hand } = seeded;
  const insights = await figures(seeded);
  await hand.press(insights.button(`Why? ${AGEING}`));
  await hand.press(insights.button(/^Charts or tables/), 'T');
  expect(await violations(seeded.page)).toEqual([]);
  await hand.press(insights.button(`Export: ${TOP}`));
  await page.getByRole('menuitem').first().waitFor();
  expect(await violations(seeded.page)).toEqual([]);
  await page.keyboard.press('Escape');
  await hand.press(insights.button(/^Rates/));
  await page.getByRole('dialog', { name: 'Rates and cost of money' }).waitFor();
  expect(await violations(seeded.page)).toEqual([]);
});

async function figures(seeded: Desk): Promise<InsightsPage> {
  await seeded.shell.go('Insights');
  const insights = new InsightsPage(seeded.hand);
  await insights.figure(TOP).waitFor();
  return insights;
}
