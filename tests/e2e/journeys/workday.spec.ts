import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { Form, promiseForm } from '../pages/forms';
import { HANDS } from '../pages/hand';
import { List } from '../pages/lists';
import { answerSave } from '../pages/native';
import { Workday } from '../pages/workday';

const BRANDT = 'Brandt Metallbau GmbH';
const CAVENDISH = 'Cavendish & Sons Ltd';
const FELDHAUS = 'Feldhaus Ohne Anschrift';

/** Goes to a place that has no number of its own in the rail. */
async function goAside({ hand, page }: Desk, place: string, key: string): Promise<void> {
  const link = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: place });
  await hand.press(link, key);
  await expect(link).toHaveAttribute('aria-current', 'page');
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Today by ${kind}: several are put aside with one undo, and are back on the day`, async ({
      seeded,
      later,
    }) => {
      const { shell, hand } = seeded;
      const day = new Workday(hand);
      await shell.go('Today');
      await expect(day.list.row(FELDHAUS)).toContainText('No postal address');
      await day.list.select(BRANDT, CAVENDISH);
      await hand.press(day.bulk.getByRole('button', { name: /^Put aside/ }), 'S');
      await day.snooze.save();
      await expect(day.snooze.dialog).toContainText('Say what you are waiting for');
      await day.snooze.fill([
        [/^Reason/, 'Auditors are in the house'],
        [/^Back on/, '2026-03-20'],
      ]);
      await day.snooze.saved();
      await expect(day.list.row(BRANDT)).toHaveCount(0);
      await expect(day.chip(/^Put aside 2/)).toBeVisible();
      await expect(seeded.shell.heading.locator('..')).toContainText('2 of 4 done');
      await shell.undo();
      await expect(day.list.row(BRANDT)).toBeVisible();
      await expect(day.chip(/^Put aside/)).toHaveCount(0);

      await hand.press(day.bulk.getByRole('button', { name: /^Clear/ }));
      await day.list.moveTo(BRANDT);
      await hand.page.keyboard.press('s');
      await day.snooze.fill([
        [/^Reason/, 'Books are closed'],
        [/^Back on/, '2026-03-20'],
      ]);
      await day.snooze.saved();
      await hand.press(day.chip(/^Put aside 1/));
      await expect(day.list.row(BRANDT)).toContainText('Put aside until 20 Mar: Books are closed');
      await shell.saved();

      const before = new Workday(deskOf(await later('2026-03-19T09:00:00Z'), kind).hand);
      await expect(before.chip(/^Put aside 1/)).toBeVisible();
      const desk = deskOf(await later('2026-03-20T09:00:00Z'), kind);
      const back = new Workday(desk.hand);
      await desk.page.keyboard.press('Control+Backspace');
      await expect(back.list.row(BRANDT)).toBeVisible();
      await expect(back.chip(/^Put aside/)).toHaveCount(0);
    });

    test(`Today by ${kind}: work is given to a colleague, grouped, filtered, and kept as a view`, async ({
      seeded,
      later,
    }) => {
      const { shell, hand, page } = seeded;
      const day = new Workday(hand);
      await shell.go('Today');
      await day.list.select(BRANDT, FELDHAUS);
      await hand.press(day.bulk.getByRole('button', { name: /^Assign/ }), 'G');
      const colleague = day.assign.dialog.getByRole('combobox', { name: /^Colleague/ });
      await hand.write(colleague, 'Ana Ruiz');
      await day.assign.saved();
      await expect(shell.toasts).toContainText('2 customers assigned to Ana Ruiz');
      await day.choose('Group', 'By colleague');
      await expect(day.heading(/^Ana Ruiz · 2/)).toBeVisible();
      await expect(day.heading(/^Nobody · 2/)).toBeVisible();
      await day.fold(/^Nobody · 2/);
      await expect(day.heading(/^Nobody · 2/)).toHaveAttribute('aria-expanded', 'false');
      await expect(day.list.row(CAVENDISH)).toHaveCount(0);
      await day.choose('Filter', 'Assigned to Ana Ruiz');
      await expect(day.active).toContainText('Assigned to Ana Ruiz');
      await expect(day.heading(/^Nobody/)).toHaveCount(0);

      await page.keyboard.press('Control+S');
      await day.viewName.fill([[/^Name of the view/, "Ana's desk"]]);
      await day.viewName.saved();
      await expect(day.menu("Ana's desk")).toBeVisible();
      await hand.press(
        day.active.getByRole('button', { name: /^Clear the filter/ }),
        'Control+Backspace',
      );
      await expect(day.menu("Ana's desk (changed)")).toBeVisible();
      await expect(day.heading(/^Nobody · 2/)).toBeVisible();
      await shell.go('Customers');
      const customers = new List(hand, 'Customers');
      await hand.press(page.getByRole('button', { name: /^Overdue \d/ }));
      await page.keyboard.press('Control+S');
      await day.viewName.fill([[/^Name of the view/, 'Late ones']]);
      await day.viewName.saved();
      await shell.command("Ana's desk");
      await expect(day.active).toContainText('Assigned to Ana Ruiz');
      await expect(day.menu("Ana's desk")).toBeVisible();
      await shell.command('Late ones');
      await expect(day.menu('Late ones')).toBeVisible();
      await expect(customers.row(BRANDT)).toBeVisible();
      await shell.go('Today');
      await hand.press(
        day.active.getByRole('button', { name: /^Clear the filter/ }),
        'Control+Backspace',
      );
      await expect(day.heading(/^Nobody · 2/)).toBeVisible();
      await shell.saved();

      const desk = deskOf(await later('2026-03-17T09:00:00Z'), kind);
      const again = new Workday(desk.hand);
      await again.choose("Ana's desk (changed)", "Ana's desk");
      await expect(again.active).toContainText('Assigned to Ana Ruiz');
      await expect(again.list.row(BRANDT)).toBeVisible();
      await expect(again.heading(/^Nobody/)).toHaveCount(0);
      await again.choose("Ana's desk", "Rename Ana's desk");
      await again.viewName.fill([[/^Name of the view/, 'Mine']]);
      await again.viewName.saved();
      await again.choose('Mine', 'Delete Mine');
      await expect(again.menu('Views')).toBeVisible();
    });

    test(`Review by ${kind}: every overdue customer once, taken up where it was left`, async ({
      seeded,
      later,
      files,
    }) => {
      const { shell, hand, page } = seeded;
      await goAside(seeded, 'Weekly review', 'Control+R');
      await expect(shell.heading.locator('..')).toContainText('0 of 4 reviewed');
      const looked = page.getByRole('main').getByRole('heading', { level: 2 }).first();
      const ok = page.getByRole('button', { name: /^OK, next/ });
      await hand.press(ok, 'A');
      await expect(shell.heading.locator('..')).toContainText('1 of 4 reviewed');
      const name = (await looked.textContent()) ?? '';
      await hand.press(ok, 'A');
      await expect(shell.heading.locator('..')).toContainText('2 of 4 reviewed');
      await expect(looked).not.toHaveText(name);
      await expect(shell.toasts).toContainText(`${name} reviewed`);
      // Taken back, it is looked at again.
      await shell.undo();
      await expect(shell.heading.locator('..')).toContainText('1 of 4 reviewed');
      await expect(looked).toHaveText(name);
      await shell.undo();
      await expect(shell.heading.locator('..')).toContainText('0 of 4 reviewed');
      await hand.press(page.getByRole('button', { name: /^OK, next/ }), 'A');
      await expect(shell.heading.locator('..')).toContainText('1 of 4 reviewed');
      await page.keyboard.press('n');
      const note = new Form(hand, /^Note on/);
      await note.fill([[/^Note/, 'Owner is on leave']]);
      await note.saved();
      await expect(shell.heading.locator('..')).toContainText('2 of 4 reviewed');
      // The review goes with the note it came from.
      await shell.undo();
      await expect(shell.heading.locator('..')).toContainText('1 of 4 reviewed');
      await page.keyboard.press('n');
      await note.fill([[/^Note/, 'Owner is on leave']]);
      await note.saved();
      await expect(shell.heading.locator('..')).toContainText('2 of 4 reviewed');
      await shell.saved();

      const desk = deskOf(await later('2026-03-18T09:00:00Z'), kind);
      await goAside(desk, 'Weekly review', 'Control+R');
      await expect(desk.shell.heading.locator('..')).toContainText('2 of 4 reviewed');
      for (const done of [3, 4]) {
        await desk.hand.press(desk.page.getByRole('button', { name: /^OK, next/ }), 'A');
        await expect(desk.shell.heading.locator('..')).toContainText(`${done} of 4 reviewed`);
      }
      const report = desk.page.getByRole('table');
      await expect(report).toContainText('The ladder goes on');
      await expect(report).toContainText('Noted');
      const path = join(files, 'week.csv');
      await answerSave(desk.app, path);
      await desk.hand.press(desk.page.getByRole('button', { name: 'Save the report' }).first());
      await expect(desk.shell.toasts).toContainText('week.csv');
      expect((await readFile(path, 'utf8')).trim().split('\r\n')).toHaveLength(5);

      const day = new Workday(desk.hand);
      await desk.shell.go('Today');
      await day.choose('Filter', 'Not reviewed this week');
      await expect(
        desk.page.getByRole('heading', { name: 'Nothing on today’s list fits' }),
      ).toBeVisible();

      const next = deskOf(await later('2026-03-23T09:00:00Z'), kind);
      await goAside(next, 'Weekly review', 'Control+R');
      await expect(next.shell.heading.locator('..')).toContainText('0 of 4 reviewed');
    });

    test(`Calendar by ${kind}: a promise stands on its day, and the file keeps the name to itself`, async ({
      seeded,
      files,
    }) => {
      const { shell, hand, page, today, debtor, app } = seeded;
      await shell.go('Today');
      await today.list.moveTo(BRANDT);
      await hand.press(debtor.action('Promise'), 'P');
      const form = promiseForm(hand);
      await form.fill([
        [/^Promised amount/, '500'],
        [/^To arrive by/, '2026-04-02'],
        [/^Given by/, 'Frau Ito'],
      ]);
      await form.saved();
      await goAside(seeded, 'Calendar', 'Control+9');
      const day = page.getByRole('button', { name: 'Thursday 2 April 2026, 1 date' });
      if (kind === 'mouse') {
        await page.getByRole('button', { name: 'The month after' }).click();
        await day.click();
        await page.getByRole('region', { name: 'Thursday 2 April 2026' }).getByText(BRANDT).click();
      } else {
        await hand.reach(page.getByRole('button', { name: 'Monday 16 March 2026, 0 dates' }));
        // 16 April, two weeks up, and there it is.
        for (const key of ['PageDown', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
        await expect(day).toBeFocused();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
      }
      await expect(shell.heading).toHaveText(BRANDT);

      await goAside(seeded, 'Calendar', 'Control+9');
      for (const { name, file } of [
        { name: false, file: 'bare.ics' },
        { name: true, file: 'named.ics' },
      ]) {
        const path = join(files, file);
        await answerSave(app, path);
        await hand.press(page.getByRole('button', { name: 'Save as .ics' }));
        const dialog = page.getByRole('dialog', { name: 'Save the calendar as a file' });
        await dialog.waitFor();
        if (name) await hand.toggle(dialog.getByRole('checkbox', { name: 'Names of customers' }));
        await hand.press(dialog.getByRole('button', { name: /^Save/ }), 'Control+Enter');
        await dialog.waitFor({ state: 'hidden' });
        const text = (await readFile(path, 'utf8')).replaceAll('\r\n ', '');
        expect(text).toContain('DTSTART;VALUE=DATE:20260402');
        expect(text.includes(BRANDT)).toBe(name);
        expect(text).not.toContain('500.00');
      }
    });
  });
}
