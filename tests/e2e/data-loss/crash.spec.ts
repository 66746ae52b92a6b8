import { readFile } from 'node:fs/promises';
import { deskOf, expect, test } from '../pages/desk';
import { paymentForm } from '../pages/forms';
import { journalOf, kill } from './profile';

const BRANDT = 'Brandt Metallbau GmbH';
const ROUNDS = 5;

test('what was shown as saved is there after a kill, round after round', async ({
  seeded,
  launch,
  userDataDir,
}) => {
  test.setTimeout(120_000);
  let desk = seeded;
  for (let round = 1; round <= ROUNDS; round += 1) {
    await desk.shell.go('Customers');
    await desk.customers.list.open(BRANDT);
    await desk.debtor.action('Payment').click();
    const form = paymentForm(desk.hand);
    await form.fill([
      [/^Amount/, '100.00'],
      [/^Reference/, `round ${round}`],
    ]);
    await form.save();
    await expect(desk.shell.toasts).toContainText('Payment of 100.00 EUR recorded');
    await kill(desk);

    desk = deskOf(await launch(), 'mouse');
    await desk.shell.go('Customers');
    await expect(desk.customers.list.row(BRANDT)).toContainText(openAfter(round));
    await desk.customers.list.open(BRANDT);
    await expect(desk.debtor.section('Contact log').getByText(/Payment of 100\.00/)).toHaveCount(
      round,
    );
  }
  const lines = (await readFile(await journalOf(userDataDir), 'utf8')).trim().split('\n');
  expect(lines.filter((line) => line.includes('"paymentReceived"'))).toHaveLength(ROUNDS);
});

test('a window that crashes loses nothing that was saved', async ({ seeded, problems }) => {
  problems.allow(/.*/);
  const { app, shell, customers, debtor, hand } = seeded;
  await shell.go('Customers');
  await customers.list.open(BRANDT);
  await debtor.action('Payment').click();
  const form = paymentForm(hand);
  await form.fill([[/^Amount/, '100.00']]);
  await form.saved();
  await expect(shell.toasts).toContainText('Payment of 100.00 EUR recorded');
  await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // The user's answer to "The window stopped working": reload.
    Reflect.set(dialog, 'showMessageBox', async () => ({ response: 0 }));
    const loaded = new Promise<void>((done) => {
      contents?.once('did-finish-load', () => done());
    });
    contents?.forcefullyCrashRenderer();
    await loaded;
  });
  // Playwright has lost the page; main has not.
  const shown = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return String(await contents?.executeJavaScript('document.body.innerText'));
    });
  await expect.poll(shown).toContain('Payment of 100.00 EUR received');
  await expect.poll(shown).toContain(openAfter(1).replace(' ', '\u00a0'));
});

/** What Brandt still owes after this many payments of 100.00. */
function openAfter(payments: number): string {
  const minor = 239_999 - payments * 10_000;
  const units = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${units}.${String(minor % 100).padStart(2, '0')} EUR`;
}
