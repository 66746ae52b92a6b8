import { openItemsCsv, SAMPLE_ITEMS, sampleItem } from '../../support/samples';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { Form } from '../pages/forms';
import { PLACES } from '../pages/shell';
import { violations } from '../support/axe';

const SIZE = { width: 1280, height: 720 };
const BRANDT = 'Brandt Metallbau GmbH';

async function resize({ app }: Desk): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, SIZE);
}

async function look(desk: Desk, where: string): Promise<void> {
  await test.step(where, async () => {
    expect.soft(await violations(desk.page), where).toEqual([]);
  });
}

// A look takes some seconds on a busy machine.
test.describe.configure({ timeout: 240_000 });

test('axe finds nothing in messages, forms and dialogs', async ({ seeded }) => {
  await resize(seeded);
  await logCall(seeded);
  await look(seeded, 'a message with Undo');
  await seeded.shell.go('Customers');
  await seeded.customers.list.open(BRANDT);
  await seeded.debtor.section('Contact log').waitFor();
  await look(seeded, 'the page of a customer');
  for (const [key, title] of [
    ['C', /^Call with /],
    ['B', /^Call sheet for /],
    ['P', /^Promise of /],
    ['R', /^Payment from /],
    ['H', /^Hold back /],
    ['D', /^Dispute with /],
    ['N', /^Note on /],
    ['E', /^Edit /],
    ['L', /^Write letters/],
    ['O', /^Agreement with /],
    ['?', /^Keyboard shortcuts/],
    ['Control+K', /^Search customers/],
  ] as const) {
    await seeded.page.keyboard.press(key);
    const form = new Form(seeded.hand, title);
    await form.dialog.waitFor();
    await look(seeded, `dialog ${key}`);
    if (key === 'C') {
      await seeded.call.show('options');
      await form.fill([
        [/^Can pay in a month/, '500'],
        [/^Note/, 'He is a liar'],
      ]);
      await form.dialog.getByText('fits best').waitFor();
      await form.dialog.getByText('“liar”').waitFor();
      await look(seeded, 'the options in a call');
    }
    if (key === 'P') {
      await form.fill([[/^Promised amount/, 'x']]);
      await form.save();
      await look(seeded, 'a form with errors');
    }
    await seeded.page.keyboard.press('Escape');
    await form.dialog.waitFor({ state: 'hidden' });
  }
  await seeded.shell.command('Hand over to an agency');
  await seeded.handoff.dialog.waitFor();
  await look(seeded, 'the handoff dialog');
});

test('axe finds nothing on first run and in the import', async ({ forbear, fileOf }) => {
  const desk = deskOf(forbear, 'mouse');
  const { page, shell, imports, firstRun } = desk;
  await resize(desk);
  await look(desk, 'first run');
  await page.getByRole('button', { name: 'Start with my company' }).click();
  await page.getByRole('button', { name: 'Create the ledger' }).click();
  await look(desk, 'the company with errors');
  await page.getByRole('button', { name: 'Back' }).click();
  await firstRun.startCompany();
  await look(desk, 'an empty Today');
  await shell.go('Customers');
  await look(desk, 'empty Customers');
  await shell.go('Import');
  const bad = sampleItem({ invoice: 'R-9', due: 'soon' });
  await imports.choose(await fileOf('items.csv', openItemsCsv([...SAMPLE_ITEMS, bad])));
  await imports.confirmButton.waitFor();
  await look(desk, 'the preview');
  for (const tab of [/^Changed/, /^Unchanged/, /^Refused/, /^Notes/]) {
    await imports.show(tab);
    await look(desk, `the preview, ${tab.source}`);
  }
  await imports.leave();
  await imports.choose(await fileOf('empty.csv', ''));
  await imports.problem.waitFor();
  await look(desk, 'a refused file');
});

test('axe finds nothing in the sample ledger, which has something of everything', async ({
  sample: desk,
}) => {
  await resize(desk);
  for (const place of PLACES) {
    await desk.shell.go(place);
    await look(desk, place);
  }
});

async function logCall({ hand, shell, today, call, debtor }: Desk): Promise<void> {
  await shell.go('Today');
  await today.list.moveTo('Cavendish');
  await hand.press(debtor.action('Log a call'));
  await call.outcome(/^Reached/, '2');
  await call.saved();
  await shell.toasts.getByRole('button', { name: /^Undo/ }).first().waitFor();
}
