import { type Desk, deskOf, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';
import { SettingsPlace } from '../pages/settings';
import { Workday } from '../pages/workday';

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Settings by ${kind}: limits are checked, go back with undo, and survive a restart`, async ({
      seeded,
      later,
    }) => {
      const { hand, shell } = seeded;
      const settings = new SettingsPlace(hand);
      await shell.go('Settings');
      await settings.open('Fresh data');
      const bank = settings.field('Bank statement, days');
      await hand.write(bank, '0');
      await expect(hand.page.getByText('A whole number from 1 to 366.')).toBeVisible();
      await hand.write(bank, '6');
      await settings.save();
      await expect(shell.toasts).toContainText('Limits for fresh data changed');
      await shell.undo();
      await expect(bank).toHaveValue('3');
      await hand.write(bank, '7');
      await settings.save();
      await shell.saved();
      const again = deskOf(await later('2026-03-17T09:00:00Z'), kind);
      await again.shell.go('Settings');
      await expect(new SettingsPlace(again.hand).field('Bank statement, days')).toHaveValue('7');
    });

    test(`Settings by ${kind}: a ladder is changed, and the dry run says for whom`, async ({
      seeded,
    }) => {
      const { hand, shell } = seeded;
      const settings = new SettingsPlace(hand);
      await shell.go('Settings');
      await settings.open('Ladders');
      await expect(hand.page.getByText('No customer would be treated differently.')).toBeVisible();
      await hand.write(settings.field('Days, level 1'), '1.5');
      await expect(hand.page.getByText('A whole number from -60 to 730.')).toBeVisible();
      await hand.write(settings.field('Days, level 1'), '700');
      await expect(hand.page.getByText(/would be treated differently:/)).toBeVisible();
      await settings.save();
      await expect(shell.toasts).toContainText('Ladders changed');
      await expect(settings.field('Days, level 1')).toHaveValue('700');
    });
  });
}

test('own words and rates are used where they are for, and undone', async ({ seeded }) => {
  const { page, shell } = seeded;
  await shell.go('Settings');
  await changeBankAccount(seeded);
  await renameCompany(seeded);
  await ownPhraseAndCodes(seeded);
  await renumberLetters(seeded);
  await wordsInCalls(seeded);
  await reasonInFilters(seeded);

  // What is used cannot be taken away, also not by undo.
  await shell.go('Settings');
  await new SettingsPlace(seeded.hand).open('Codes');
  await expect(page.getByText('In use: can be hidden, not deleted')).toHaveCount(2);
  // The messages of the acts may be gone by now.
  await page.keyboard.press('Control+Z');
  await expect(shell.toasts).toContainText(/Undone: Dispute/);
  await page.keyboard.press('Control+Z');
  await expect(shell.toasts).toContainText(/Undone: Call/);
  await page.keyboard.press('Control+Z');
  await expect(shell.toasts).toContainText('There are disputes with the reason “Papers missing”');
});

/** Wrong numbers are named at their fields; the right ones are kept as they are written, and undone. */
async function changeBankAccount({ hand, page, shell }: Desk): Promise<void> {
  const settings = new SettingsPlace(hand);
  await settings.open('Company');
  const edit = page.getByRole('button', { name: /^Edit EUR DE/ }).first();
  await hand.press(edit);
  await hand.write(settings.field('IBAN').last(), 'DE89 3704 0044 0532 0130 01');
  await hand.write(settings.field('BIC').last(), 'COBA');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await hand.press(save);
  await expect(page.getByText('“COBA” is not a BIC of 8 or 11 characters.')).toBeVisible();
  await expect(page.getByText(/check digits/)).toBeVisible();
  await hand.write(settings.field('IBAN').last(), 'GB82 WEST 1234 5698 7654 32');
  await hand.write(settings.field('BIC').last(), 'cobadeffxxx');
  await hand.press(save);
  await expect(page.getByRole('row', { name: /GB82 WEST.*COBADEFFXXX/ })).toBeVisible();
  await shell.undo();
  await expect(edit).toBeVisible();
}

async function renameCompany({ hand, page, shell }: Desk): Promise<void> {
  const settings = new SettingsPlace(hand);
  await hand.press(page.getByRole('button', { name: 'Change', exact: true }));
  await hand.write(settings.field('Company name'), 'Nordlicht Handel AG');
  await hand.press(page.getByRole('button', { name: 'Save the company' }));
  await expect(shell.toasts).toContainText('Company changed');
  await expect(page.getByText('Nordlicht Handel AG', { exact: true })).toHaveCount(2);
  await shell.undo();
  await expect(shell.toasts).toContainText('Undone: Company changed');
  await expect(page.getByText('Nordlicht Handel GmbH', { exact: true })).toHaveCount(2);
  await expect(page.getByRole('row', { name: /DE89/ })).toContainText('EUR');
}

/** A phrase, a shipped outcome under another name, and a reason and an outcome of the user's own. */
async function ownPhraseAndCodes({ hand, page, shell }: Desk): Promise<void> {
  const settings = new SettingsPlace(hand);
  await settings.open('Phrases');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
  await hand.write(settings.field('Opening'), 'Moin {person}, hier {company}.');
  await settings.save();
  await expect(shell.toasts).toContainText('Phrases changed');
  await settings.open('Codes');
  await hand.write(settings.field('Your words for No answer'), 'Nobody there');
  await hand.toggle(settings.field('Offer Wrong number'));
  await hand.write(settings.field('New reason'), ' GOODS');
  await expect(page.getByText('There is a reason of this name already.')).toBeVisible();
  await hand.write(settings.field('New reason'), 'Papers missing');
  await hand.press(page.getByRole('button', { name: 'Add the reason' }));
  await hand.write(settings.field('New outcome'), 'Secretary took it');
  await page.getByRole('combobox', { name: 'Counts as' }).selectOption({ label: 'Nobody there' });
  await hand.press(page.getByRole('button', { name: 'Add the outcome' }));
  const meaning = page.getByRole('combobox', { name: 'What your outcome 1 counts as' });
  await expect(meaning).toHaveValue('noAnswer');
  await settings.save();
  await expect(shell.toasts).toContainText('Codes changed');
}

async function renumberLetters({ hand, page, shell }: Desk): Promise<void> {
  const settings = new SettingsPlace(hand);
  await settings.open('Numbering');
  await expect(page.getByText('Next: L-2026-0001')).toBeVisible();
  await hand.write(settings.field('Numbers of letters'), 'L-{n}');
  await expect(page.getByText(/^Numbers of “L” and figures only were given out/)).toBeVisible();
  await hand.write(settings.field('Numbers of letters'), 'K/{year}/{n:3}');
  await expect(page.getByText('Next: K/2026/001')).toBeVisible();
  await settings.save();
  await expect(shell.toasts).toContainText('Numbering changed');
  await shell.undo();
  await expect(settings.field('Numbers of letters')).toHaveValue('L-{year}-{n:4}');
}

/** The words on the call sheet, among the outcomes and in the log; and a dispute for the own reason. */
async function wordsInCalls({ hand, page, shell, customers, debtor, call }: Desk): Promise<void> {
  await shell.go('Customers');
  await customers.list.open('Brandt');
  await page.keyboard.press('B');
  const sheet = page.getByRole('dialog', { name: /^Call sheet for/ });
  await expect(sheet).toContainText('Moin');
  await page.keyboard.press('Escape');
  await hand.press(debtor.action('Log a call'));
  await expect(call.dialog.getByRole('radio', { name: /^Nobody there/ })).toBeVisible();
  await expect(call.dialog.getByRole('radio', { name: /^Wrong number/ })).toHaveCount(0);
  await page.keyboard.press('Alt+9');
  await expect(call.dialog.getByRole('radio', { name: /^Secretary took it/ })).toBeChecked();
  // It counts as: nobody was there. So nobody was spoken to, and he is called again.
  await expect(call.field(/^Spoke with/)).toHaveCount(0);
  await expect(call.field(/^Call back on/)).not.toHaveValue('');
  await call.saved();
  await debtor.show('Contact log');
  const log = page.getByRole('searchbox', { name: 'Search the log' });
  await hand.write(log, 'secretary');
  await expect(debtor.panel).toContainText('Call: Secretary took it; to be called again on');
  await debtor.show('Overview');
  await page.keyboard.press('D');
  const dispute = page.getByRole('dialog', { name: /^Dispute/ });
  await dispute.getByLabel('Reason').selectOption({ label: 'Papers missing' });
  await hand.press(dispute.getByRole('button', { name: /^Save/ }));
  await dispute.waitFor({ state: 'hidden' });
}

/** The own reason filters today's list, its saved view, and the customers. */
async function reasonInFilters({ hand, page, shell, customers }: Desk): Promise<void> {
  const workday = new Workday(hand);
  await shell.go('Today');
  await workday.choose('Filter', 'In dispute: Papers missing');
  await expect(workday.active).toContainText('In dispute: Papers missing');
  await workday.choose('Views', 'Save as a view');
  await workday.viewName.fill([[/^Name/, 'Papers']]);
  await workday.viewName.saved();
  await page.keyboard.press('Control+Backspace');
  await expect(workday.active).toHaveCount(0);
  await workday.choose(/^Papers/, 'Papers');
  await expect(workday.active).toContainText('In dispute: Papers missing');
  await shell.go('Customers');
  await workday.choose('Filter', 'In dispute: Papers missing');
  await expect(customers.summary).toContainText('1 of');
  await hand.press(page.getByRole('button', { name: /^Take the filter away/ }));
  await expect(customers.summary).not.toContainText('1 of');
}

test('what is set is what the rest of the window does', async ({ sample, later }) => {
  const { hand, page, shell, customers, debtor, call } = sample;
  const settings = new SettingsPlace(hand);
  const CUSTOMER = 'Almbacher Gastrobedarf GmbH';
  const customer = async () => {
    await shell.go('Customers');
    await customers.list.open(CUSTOMER);
    await expect(shell.heading).toHaveText(CUSTOMER);
  };
  const set = async (title: string, change: () => Promise<void>) => {
    await shell.go('Settings');
    await settings.open(title);
    await change();
    await settings.save();
  };
  /** How a phrase is shown: as a threat (bad), or as one to think about (warn). */
  const toneOf = async (note: string) => {
    await hand.press(debtor.action('Log a call'));
    await call.fill([[/^Note/, note]]);
    // The facts are named whatever the tone.
    await expect(call.dialog.locator('.tone')).toContainText('Worth adding');
    const look = await call.dialog.locator('.tone strong').getAttribute('class');
    await call.fill([[/^Note/, '']]);
    await page.keyboard.press('Escape');
    await call.dialog.waitFor({ state: 'hidden' });
    return look;
  };
  const deadlines = async () => {
    await debtor.show('Relationship');
    await debtor.figure('Promises kept').click();
    const dialog = page.getByRole('dialog', { name: 'Which promises were kept?' });
    await expect(dialog.getByRole('row').nth(1)).toBeVisible();
    const days = await dialog.locator('tbody td:nth-child(2)').allTextContents();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    return days;
  };
  const COURT = 'If nothing comes we will take legal action.';
  await customer();
  expect(await toneOf(COURT)).toBe('bad');
  const usual = await deadlines();
  expect(usual).toContain('28 Nov 2024');
  await expect(shell.strip).toContainText('Bank data 3 days old');
  await expect(shell.strip.locator('.warn')).toHaveCount(0);

  await set('Tone', () => hand.toggle(settings.field('Court proceedings')));
  await set('Holidays', async () => {
    await settings.field('Day').fill('31.2.2024');
    await expect(page.getByText(/^Write the date as/)).toBeVisible();
    await settings.field('Day').fill('2024-11-27');
    await settings.field('Name').fill('Stocktaking');
    await page.getByRole('button', { name: 'Add the day' }).click();
  });
  await set('Fresh data', () => hand.write(settings.field('Bank statement, days'), '1'));
  await set('People at the desk', () => hand.write(settings.field('Names'), 'Ada Ito'));
  await expect(shell.strip.locator('.warn')).toContainText('Bank data 3 days old');

  await customer();
  expect(await toneOf(COURT)).toBe('warn');
  expect(await deadlines()).toEqual(
    usual.map((day) => (day === '28 Nov 2024' ? '29 Nov 2024' : day)),
  );
  await page.keyboard.press('g');
  const assign = page.getByRole('dialog', { name: /^Assign/ });
  await expect(assign.locator('option[value="Ada Ito"]')).toHaveCount(1);
  await page.keyboard.press('Escape');

  await set('Ladders', async () => {
    await settings.field('Ladder of the company').selectOption('gentle');
    await hand.write(settings.field('Days, level 1'), '3');
  });
  const run = page.getByRole('region', { name: 'Dry run' });
  await expect(run).toHaveAttribute('aria-busy', 'false');
  const foretold = await run.locator('tbody td:last-child').allTextContents();
  expect(foretold.length).toBeGreaterThan(5);
  await shell.saved();
  const { page: next, shell: tomorrow } = deskOf(await later('2026-03-17T09:00:00Z'), 'mouse');
  await tomorrow.go('Today');
  const kinds = next.getByRole('group', { name: 'Kinds of work' }).getByRole('button');
  // The first counts them all.
  const counts = async () =>
    (await kinds.allTextContents()).slice(1).map((text) => /\d+$/.exec(text)?.[0]);
  await expect.poll(counts).toEqual(foretold);
});

test('a later rate is added with its source, a gap is refused, and interest goes on with it', async ({
  seeded,
  later,
}) => {
  const { hand, page, shell } = seeded;
  const settings = new SettingsPlace(hand);
  await shell.go('Settings');
  await settings.open('Interest');
  const rates = page.getByRole('table', { name: /^Rates of/ });
  const form = page.getByRole('group', { name: 'Add a later rate' });
  const before = await rates.getByRole('row').count();
  const add = async (from: string | null) => {
    if (from !== null) await form.getByRole('textbox', { name: 'From' }).fill(from);
    await form.getByLabel('Percent a year').fill('9,99');
    await form.getByLabel('Source').fill('Official gazette');
    await form.getByRole('button', { name: 'Add' }).click();
  };
  await add('2031-07-01');
  await expect(form).toContainText('does not continue the table');
  await add('');
  await expect(rates.getByRole('row')).toHaveCount(before + 1);
  await expect(rates.getByRole('row').nth(1)).toContainText('added by you');
  await settings.save();
  await expect(shell.toasts).toContainText('Interest changed');
  await expect(rates).toContainText('Official gazette');
  await shell.undo();
  await expect(rates).not.toContainText('Official gazette');
  await shell.saved();

  const next = deskOf(await later('2027-02-15T09:00:00Z'), 'mouse');
  const interest = next.debtor.figure('Interest to date');
  const customer = async () => {
    await next.shell.go('Customers');
    await next.customers.list.open('Brandt');
  };
  await customer();
  await expect(interest).toContainText('not known');
  await next.shell.go('Settings');
  const added = next.page.getByRole('group', { name: 'Add a later rate' });
  await added.getByLabel('Percent a year').fill('11.52');
  await added.getByLabel('Source').fill('Official gazette');
  await added.getByRole('button', { name: 'Add' }).click();
  await new SettingsPlace(next.hand).save();
  await customer();
  await interest.click();
  const why = next.page.getByRole('dialog', { name: /^Interest to date/ });
  await expect(why).toContainText('added by you; its source: Official gazette');
  await next.page.keyboard.press('Escape');
  await next.hand.press(next.debtor.action('Letter'));
  await next.letters.kind('Formal reminder');
  await next.hand.press(next.letters.button(/^Preview the letter/));
  const sheet = next.page.getByRole('dialog', { name: /^As it will be printed/ }).getByRole('img');
  await expect(sheet).toHaveAttribute('aria-label', /10,27 \/ 10,52 \/ 11,52 %/);
});
