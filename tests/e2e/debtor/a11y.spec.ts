import { type Desk, expect, test } from '../pages/desk';
import { violations } from '../support/axe';

const TABS = [
  ...(['Overview', 'Items', 'Contact log', 'Promises', 'Agreements', 'Letters'] as const),
  ...(['Disputes', 'Documents', 'People', 'Address', 'Relationship'] as const),
];

const COMMANDS = [
  'Stay in touch, without a word about money',
  'Mark the customer',
  'Record where the address was checked',
  'Add a person to the customer',
  'Why is so much open?',
];

test.describe.configure({ timeout: 240_000 });

async function look({ page }: Desk, where: string): Promise<void> {
  await test.step(where, async () => {
    expect.soft(await violations(page), where).toEqual([]);
  });
}

/** Marks, a check of the address and a person, so that there is something to look at. */
async function fill({ shell, page }: Desk): Promise<void> {
  for (const [command, field, text] of [
    ['Mark the customer', 'Reason', 'The oldest customer'],
    ['Record where the address was checked', 'Note', 'Asked by phone'],
    ['Add a person to the customer', 'Name', 'Ada Ito'],
    ['Stay in touch', 'What it was about', 'Thanked for the visit'],
  ] as const) {
    await shell.command(command);
    await page.getByRole('dialog').getByRole('textbox', { name: field }).fill(text);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}

test('axe finds nothing on the tabs and forms of a customer', async ({ sample: desk }) => {
  const { app, customers, debtor, page, shell } = desk;
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 720);
  });
  await shell.go('Customers');
  await customers.list.open('Birkenau Kältetechnik');
  await fill(desk);
  for (const tab of TABS) {
    await debtor.show(tab);
    await look(desk, tab);
  }
  for (const command of COMMANDS) {
    await shell.command(command);
    await page.getByRole('dialog').waitFor();
    await look(desk, command);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  const asOf = page.getByRole('textbox', { name: 'As of' });
  await asOf.fill('soon');
  await look(desk, 'a day that cannot be read');
  await asOf.fill('-30');
  await page.keyboard.press('Enter');
  await debtor.show('Overview');
  await look(desk, 'another day');
});
