import type { Locator } from '@playwright/test';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { Form } from '../pages/forms';
import { HANDS } from '../pages/hand';
import { answerOpen } from '../pages/native';
import { violations } from '../support/axe';

const BRANDT = 'Brandt Metallbau GmbH';

async function open({ shell, customers }: Desk): Promise<void> {
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await expect(shell.heading).toHaveText(BRANDT);
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Debtor by ${kind}: figures say why, and the tab is remembered`, async ({
      seeded,
      later,
    }) => {
      const { debtor, hand, page, shell } = seeded;
      await open(seeded);
      const overdue = debtor.figure('Overdue');
      const amount = (await overdue.textContent())?.replace('Overdue: ', '') ?? '';
      await hand.press(overdue);
      const why = page.getByRole('dialog', { name: 'Why is so much overdue?' });
      await expect(why.getByRole('row').last()).toContainText(amount);
      await expect(why).toContainText('days late');
      await page.keyboard.press('Escape');
      await expect(why).toBeHidden();

      await hand.press(debtor.figure('Interest to date'));
      const interest = page.getByRole('dialog', { name: /^Interest to date/ });
      await expect(interest).toContainText('Sources:');
      await expect(interest.getByRole('columnheader', { name: 'Rate' }).first()).toBeVisible();
      await page.keyboard.press('Escape');

      await debtor.show('Items');
      const grid = page.getByRole('grid', { name: 'Items of the customer' });
      await expect(grid.getByRole('row').nth(1)).toBeVisible();
      if (kind === 'mouse') await grid.getByRole('row').nth(1).dblclick();
      else {
        await hand.reach(grid.locator('[role="row"][aria-current="true"]'));
        await page.keyboard.press('Enter');
      }
      const item = page.getByRole('dialog', { name: /open, interest, limitation$/ });
      await expect(item).toContainText('Probable last day');
      await page.keyboard.press('Escape');
      await expect(item).toBeHidden();

      await shell.saved();
      const again = deskOf(await later('2026-03-17T09:00:00Z'), kind);
      await open(again);
      await expect(again.debtor.tab('Items')).toHaveAttribute('aria-selected', 'true');
    });

    test(`Debtor by ${kind}: a person is added, becomes the main contact, and it is undone`, async ({
      seeded,
    }) => {
      const { debtor, hand, shell } = seeded;
      await open(seeded);
      await debtor.show('People');
      await hand.press(debtor.panel.getByRole('button', { name: 'Add a person' }));
      const form = new Form(hand, /^Person at /);
      await form.fill([
        [/^Name/, 'Ada Ito'],
        [/^Role/, 'Bookkeeping'],
        [/^Phone/, '+49 30 555'],
      ]);
      await form.saved();
      await expect(debtor.panel.getByRole('row', { name: /Ada Ito/ })).toContainText('Bookkeeping');
      await hand.press(debtor.panel.getByRole('button', { name: 'Make main contact: Ada Ito' }));
      await expect(debtor.panel.getByRole('row', { name: /Ada Ito/ })).toContainText(
        '· main contact',
      );
      await expect(shell.toasts).toContainText('Ada Ito is the main contact');
      await shell.undo();
      await expect(debtor.panel.getByRole('row', { name: /Ada Ito/ })).not.toContainText(
        '· main contact',
      );
    });

    test(`Debtor by ${kind}: returned mail puts the address in doubt until it is confirmed`, async ({
      seeded,
    }) => {
      const { debtor, hand, page } = seeded;
      await open(seeded);
      await debtor.show('Address');
      await expect(debtor.panel).toContainText('Do not say that money is owed');
      const record = async (source: string, result: string) => {
        await hand.press(debtor.panel.getByRole('button', { name: 'Record a check' }));
        const form = new Form(hand, /^Address check: /);
        await form.dialog.waitFor();
        await debtor.choose(form.dialog.getByRole('combobox', { name: 'Source' }), source);
        await debtor.choose(form.dialog.getByRole('combobox', { name: 'What it said' }), result);
        await form.saved();
      };
      await record('Returned mail', 'Not to be reached there');
      await expect(debtor.panel).toContainText('In doubt since 16 Mar');
      await expect(debtor.panel).toContainText(
        'Still to ask: invoice, contract, company register, business information office.',
      );
      await record('Company register', 'Address confirmed');
      await expect(page.getByText(/In doubt since/)).toHaveCount(0);
      await expect(debtor.panel.getByRole('row', { name: /Returned mail/ })).toBeVisible();
    });

    test(`Debtor by ${kind}: a mark rests the ladder and refuses letters, until it is lifted`, async ({
      seeded,
    }) => {
      const { debtor, hand, page } = seeded;
      await open(seeded);
      await debtor.show('Relationship');
      await hand.press(debtor.panel.getByRole('button', { name: 'Set a mark' }));
      const form = new Form(hand, /^Mark /);
      await form.dialog.waitFor();
      await debtor.choose(form.dialog.getByRole('combobox', { name: 'Mark' }), 'Insolvency');
      await form.fill([[/^Reason/, 'Court notice of 12 March']]);
      await form.saved();
      await expect(page.getByLabel('Why today')).toContainText('file the claim');
      await expect(debtor.section('Marks')).toContainText('Court notice of 12 March');
      await hand.press(debtor.panel.getByRole('button', { name: 'Lift: Insolvency' }));
      await expect(debtor.section('Marks')).toContainText('No mark');
      await expect(page.getByLabel('Why today')).not.toContainText('file the claim');
    });

    test(`Debtor by ${kind}: the page as of another day shows what was known, and changes nothing`, async ({
      seeded,
      later,
    }) => {
      await open(seeded);
      const { hand, debtor, shell } = seeded;
      await hand.press(debtor.action('Note'), 'N');
      const form = new Form(hand, /^Note on /);
      await form.fill([[/^Note/, 'Moves its books in April']]);
      await form.saved();
      await shell.saved();
      const again = deskOf(await later('2026-03-26T09:00:00Z'), kind);
      await open(again);
      await again.hand.press(again.debtor.action('Note'), 'N');
      const second = new Form(again.hand, /^Note on /);
      await second.fill([[/^Note/, 'Books are moved']]);
      await second.saved();
      const field = again.page.getByRole('textbox', { name: 'As of' });
      await again.hand.write(field, '2026-03-17');
      await again.page.keyboard.press('Enter');
      await expect(again.page.getByText(/As the ledger knew it at the end of/)).toBeVisible();
      const log = again.debtor.section('Contact log');
      await expect(log).toContainText('Moves its books in April');
      await expect(log).not.toContainText('Books are moved');
      await expect(again.debtor.action('Log a call')).toHaveCount(0);
      await again.page.getByRole('heading', { level: 1 }).click();
      await again.page.keyboard.press('n');
      await expect(again.page.getByRole('dialog')).toHaveCount(0);
      await again.hand.write(field, '2026-03-01');
      await again.page.keyboard.press('Enter');
      await expect(again.page.getByText('Not in the ledger yet')).toBeVisible();
      await again.hand.press(again.page.getByRole('button', { name: 'Back to today' }));
      await expect(again.debtor.section('Contact log')).toContainText('Books are moved');
      // The button is gone; keys go on working on the customer.
      await again.page.keyboard.press('n');
      await expect(again.page.getByRole('dialog', { name: /^Note/ })).toBeVisible();
    });

    test(`Debtor by ${kind}: a file is attached, found in the log, pinned, and taken off again`, async ({
      seeded,
      fileOf,
    }) => {
      const { app, debtor, hand, page, shell } = seeded;
      await open(seeded);
      await debtor.show('Documents');
      await answerOpen(app, await fileOf('contract.txt', 'a contract'));
      await hand.press(debtor.panel.getByRole('button', { name: 'Attach files' }));
      const row = debtor.panel.getByRole('row', { name: /contract\.txt/ });
      await expect(row).toContainText('1 kB');
      await hand.press(debtor.panel.getByRole('button', { name: 'Attach files' }));
      await expect(shell.toasts).toContainText('attached already');

      await debtor.show('Contact log');
      const search = page.getByRole('searchbox', { name: 'Search the log' });
      await hand.write(search, 'CONTRACT');
      await expect(debtor.section('Contact log').getByRole('listitem')).toHaveCount(1);
      await hand.press(page.getByRole('button', { name: /^Pin: File attached/ }));
      await expect(debtor.section('Pinned')).toContainText('File attached: contract.txt');

      await debtor.show('Documents');
      await hand.press(debtor.panel.getByRole('button', { name: 'Remove contract.txt' }));
      await expect(row).toHaveCount(0);
      await expect(shell.toasts).toContainText('contract.txt removed');
      await shell.undo();
      await expect(row).toHaveCount(1);
    });
  });
}

test('each age, the turnover and the habit say why, and their lines make the figure', async ({
  sample,
}) => {
  const { debtor, page, shell, customers } = sample;
  await shell.go('Customers');
  await customers.list.open('Almbacher Gastrobedarf GmbH');
  const whyOf = async (figure: Locator, title: string) => {
    const shown = (await figure.textContent())?.replace(/^.*?: /, '') ?? '';
    await figure.click();
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog.getByRole('row').nth(1)).toBeVisible();
    return { dialog, shown };
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  const age = await whyOf(debtor.figure('1–30 days'), 'What is open of this age?');
  await expect(age.dialog.getByRole('row').last()).toContainText(age.shown);
  await close();

  await debtor.show('Relationship');
  const year = 'Turnover, last 12 months';
  const turnover = await whyOf(debtor.figure(year), 'What makes up the turnover?');
  await expect(turnover.dialog.getByRole('row').last()).toContainText(turnover.shown);
  await close();

  const habit = await whyOf(debtor.figure('On average'), 'How does this customer pay?');
  const days = await habit.dialog.locator('tbody td:last-child').allTextContents();
  const sum = days.reduce((total, text) => total + Number(text), 0);
  const average = Math.floor(sum / days.length + 0.5);
  expect(habit.shown).toBe(`${average} days late, over ${days.length} settled invoices`);
  await close();

  const kept = await whyOf(debtor.figure('Promises kept'), 'Which promises were kept?');
  const states = await kept.dialog.locator('tbody td:nth-child(3)').allTextContents();
  const inTime = states.filter((state) => state === 'kept').length;
  expect(kept.shown).toMatch(new RegExp(`^${inTime} of ${states.length} `));
  expect(await violations(page)).toEqual([]);
  await close();
  expect(await violations(page)).toEqual([]);

  // A country without a rule: that nothing is known is said, not left out.
  await shell.command('010397');
  await expect(shell.heading).toContainText('Γαλανόβουνο Μηχανές');
  await expect(debtor.figure('Limitation')).toContainText('not known');
  await debtor.figure('Limitation').click();
  await expect(page.getByRole('dialog')).toContainText('No limitation rule is on hand for GR');
});

test('files can be dropped on the log; an empty one is refused', async ({ seeded }) => {
  const { debtor, page, shell } = seeded;
  await open(seeded);
  await debtor.show('Contact log');
  const drop = (content: string) =>
    page.evaluate((text) => {
      const area = document.querySelector('.drop-area');
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'delivery.pdf'));
      for (const type of ['dragover', 'drop']) {
        area?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    }, content);
  await drop('');
  await expect(shell.toasts).toContainText('too large or empty');
  await drop('delivered');
  await expect(debtor.section('Contact log')).toContainText('File attached: delivery.pdf');
});

test('a dispute has an owner and a day, and is closed with what came of it', async ({ seeded }) => {
  const { debtor, hand, page } = seeded;
  await open(seeded);
  await hand.press(debtor.action('Dispute'));
  const form = new Form(hand, /^Dispute with /);
  await expect(form.dialog.getByRole('checkbox').first()).toBeFocused();
  await form.fill([
    [/^Who sees to it/, 'Ben'],
    [/^Answer by/, '+5'],
  ]);
  // A click beside the fields leaves the focus with the dialog itself.
  await form.dialog.getByRole('heading', { level: 2 }).click();
  await page.keyboard.press('Control+Enter');
  await expect(form.dialog).toHaveCount(0);
  await debtor.show('Disputes');
  const row = debtor.panel.getByRole('row').nth(1);
  await expect(row).toContainText('Ben');
  await expect(row).toContainText('21 Mar');
  await row.getByRole('button', { name: 'Close' }).click();
  const close = new Form(hand, /^Close the dispute/);
  await close.fill([[/^In words/, 'Credit note 77']]);
  await close.saved();
  await expect(row).toContainText('credit note. Credit note 77');
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toHaveCount(0);
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog', { name: /^Call sheet/ })).toContainText('Credit note 77');
});
