import { en } from '../../../src/renderer/messages/en';
import type { Run } from '../run';
import { plain } from '../text';

const say = en.forms;

/** Works the top of today's list without the mouse: a call, a promise, a payment, a note, a dispute, a hold. */
export async function workToday(run: Run): Promise<void> {
  const { stage } = run;
  await stage.go('today');
  await stage.grid(en.today.list).waitFor();
  await stage.shoot('today');
  await call(run);
  await promise(run);
  await payment(run);
  await onThePage(run);
}

/** The first row: a call that ends with a promise, in one form. */
async function call(run: Run): Promise<void> {
  const { stage } = run;
  const customer = await atCursor(run);
  await stage.press('c');
  const dialog = stage.dialog();
  await dialog
    .getByLabel(say.note, { exact: true })
    .fill('Will be in the payment run of next week.');
  await dialog.getByLabel(say.call.person).fill('A. Example');
  await dialog.getByLabel(say.call.promisedOn, { exact: true }).fill('+7');
  const amount = await dialog.getByLabel(new RegExp(`^${say.call.promised}`)).inputValue();
  await stage.shoot('call');
  await save(run);
  await stage.shoot('call-logged');
  run.done('Call with a promise logged', { customer, promised: amount });
}

async function promise(run: Run): Promise<void> {
  const { stage } = run;
  const customer = await atCursor(run);
  await stage.press('p');
  await stage.dialog().getByLabel(say.call.promisedOn, { exact: true }).fill('+10');
  const amount = await stage
    .dialog()
    .getByLabel(new RegExp(`^${say.call.promised}`))
    .inputValue();
  await stage.shoot('promise');
  await save(run);
  run.done('Promise recorded', { customer, promised: amount });
}

async function payment(run: Run): Promise<void> {
  const { stage } = run;
  const customer = await atCursor(run);
  const overdue = await stage.page
    .locator('[role="row"]:focus [role="gridcell"]')
    .nth(2)
    .innerText();
  const [amount = ''] = plain(overdue).split(' ');
  await stage.press('r');
  await stage
    .dialog()
    .getByLabel(new RegExp(`^${say.amount}`))
    .fill(amount);
  await stage
    .dialog()
    .getByLabel(say.payment.reference, { exact: true })
    .fill('Transfer, thank you');
  await stage.shoot('payment');
  await save(run);
  run.done('Payment recorded', { customer, received: amount });
}

/** The next customer's own page: note, dispute, hold, each of which stands in the log. */
async function onThePage(run: Run): Promise<void> {
  const { stage } = run;
  const { page } = stage;
  const customer = await atCursor(run);
  await stage.press('Enter');
  await page.getByRole('heading', { level: 1, name: customer }).waitFor();
  await stage.press('n');
  await stage
    .dialog()
    .getByLabel(say.note, { exact: true })
    .fill('New bookkeeper from next month on.');
  await stage.shoot('note');
  await save(run);
  await stage.press('d');
  await stage.dialog().getByLabel(say.note, { exact: true }).fill('Two pallets arrived damaged.');
  await stage.shoot('dispute');
  if (await stage.dialog().getByText(say.dispute.nothing).isVisible()) {
    await stage.press('Escape');
    await stage.dialogGone();
  } else await save(run);
  await stage.press('h');
  await stage.dialog().getByLabel(say.reason, { exact: true }).fill('Sales visits on Thursday');
  await stage.dialog().getByLabel(say.hold.until, { exact: true }).fill('+5');
  await stage.shoot('hold');
  await save(run);
  await stage.shoot('customer');
  await stage.press('Escape');
  await page.getByRole('heading', { level: 1, name: en.shell.places.today }).waitFor();
  await stage.dismissMessages();
  run.done('Note, dispute and hold recorded on the page of a customer', { customer });
}

/** Saves the open form by key. */
export async function save({ stage }: Run): Promise<void> {
  await stage.press('Control+Enter');
  await stage.dialogGone();
}

/** The customer the keyboard is on, who counts as worked from now on. */
async function atCursor(run: Run): Promise<string> {
  const name = await nameAtCursor(run);
  run.used.add(name);
  return name;
}

/** The name in the row the keyboard is on. */
export async function nameAtCursor({ stage }: Run): Promise<string> {
  const cell = stage.page.locator('[role="row"]:focus [role="gridcell"]').first();
  await cell.waitFor();
  return plain(await cell.innerText());
}
