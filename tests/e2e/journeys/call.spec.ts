import type { ElectronApplication } from '@playwright/test';
import { type Desk, expect, test } from '../pages/desk';
import { HANDS } from '../pages/hand';

const BRANDT = 'Brandt Metallbau GmbH';
const PHONE = '+49 (0)431 5550-12';

/** Keeps what would go to the system's programs instead of opening them. */
async function catchAddresses(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openExternal = async (url) => {
      opened.push(url);
    };
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'opened'));
}

async function openCall({ hand, debtor, call }: Desk): Promise<void> {
  await hand.press(debtor.action('Log a call'), 'C');
  await call.dialog.waitFor();
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Call by ${kind}: sheet, options, promise, new data and calling back are one act and one undo`, async ({
      seeded,
    }) => {
      const { hand, page, app, shell, today, debtor, call, agreement } = seeded;
      const opened = await catchAddresses(app);
      await shell.go('Today');
      await today.list.moveTo(BRANDT);
      await openCall(seeded);
      await expect(call.dialog).toContainText('What was said last');
      await expect(call.dialog).toContainText('2,399.99');

      await call.show('options');
      await call.fill([[/^Can pay in a month/, '500']]);
      const fitting = call.dialog.getByRole('row', { name: /fits best/ });
      await expect(fitting).toContainText('5 instalments');
      await expect(fitting).toContainText('480.03');
      await hand.press(call.dialog.getByRole('button', { name: /^Draw up the chosen/ }), 'Alt+A');
      await expect(agreement.field(/^Number of instalments/)).toHaveValue('5');
      await page.keyboard.press('Escape');
      await agreement.dialog.waitFor({ state: 'hidden' });

      await call.fill([
        [/^Spoke with/, 'Frau Ito'],
        [/^Note/, 'He is a liar, but pays'],
        [/^Promised amount/, '500'],
        [/^To arrive by/, '+7'],
      ]);
      await expect(call.dialog.getByText('“liar”')).toBeVisible();
      await call.fill([[/^Note/, 'Pays 500.00 EUR on 23 March']]);
      await expect(call.dialog.getByText('“liar”')).toBeHidden();
      await expect(call.dialog).toContainText('Named: amount, date.');
      await call.choose(/^Next step/, 'Call back');
      await call.fill([[/^Call back on/, '+8']]);
      await call.unfoldContact();
      await call.fill([[/^Phone/, PHONE]]);
      await call.saved();
      await expect(shell.toasts).toContainText('500.00 EUR promised for 23 Mar');

      await today.showGroup(/^Resting/);
      await today.list.moveTo(BRANDT);
      await openCall(seeded);
      const link = call.dialog.getByRole('link', { name: `Call ${PHONE}` });
      await hand.press(link);
      await expect.poll(opened).toEqual(['tel:+49431555012']);
      await expect(call.dialog.getByRole('timer')).not.toHaveText('0:00');
      await page.keyboard.press('Escape');
      await call.dialog.waitFor({ state: 'hidden' });

      await today.list.open(BRANDT);
      await expect(debtor.section('Contact log')).toContainText('to be called again on 24 Mar');
      await shell.undo();
      await expect(shell.toasts).toContainText('Undone: Call with Brandt Metallbau GmbH logged');
      await expect(debtor.section('Promises')).toContainText('withdrawn');
      await expect(page.getByText(PHONE)).toHaveCount(0);
    });

    test(`Call by ${kind}: a half-written note is there again`, async ({ seeded }) => {
      const { page, shell, customers, call } = seeded;
      await shell.go('Customers');
      await customers.list.open(BRANDT);
      await openCall(seeded);
      await call.fill([[/^Note/, 'Asks for a copy of']]);
      await page.reload();
      await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
      await openCall(seeded);
      await expect(call.field(/^Note/)).toHaveValue('Asks for a copy of');
    });
  });
}
