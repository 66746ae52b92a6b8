import { type Desk, deskOf, expect, test } from '../pages/desk';
import { paymentForm } from '../pages/forms';
import { HANDS, type HandKind } from '../pages/hand';
import type { Launched } from '../support/launch';

const BRANDT = 'Brandt Metallbau GmbH';
const LATER_THAT_DAY = '2026-03-16T15:00:00Z';
const AFTER_GRACE = '2026-04-20T09:00:00Z';
const AFTER_NOTICE = '2026-05-04T09:00:00Z';
const AFTER_TWO_MONTHS = '2026-05-18T09:00:00Z';

test.describe.configure({ timeout: 180_000 });

type Later = (now: string) => Promise<Launched>;

/** Drawing takes its time on a busy machine. */
async function closeDrawn({ hand, drawn }: Desk): Promise<void> {
  await drawn.dialog.waitFor();
  await hand.press(drawn.button(/^Close/));
  await drawn.dialog.waitFor({ state: 'hidden' });
}

/** The letter that goes with a step: with it the step is recorded. */
async function printed(desk: Desk): Promise<void> {
  // The ledger was filled a month ago: letters ask why to go on all the same.
  await desk.hand.write(desk.letters.field(/^Why/), 'The bank was looked at today');
  await desk.letters.print();
  await closeDrawn(desk);
}

/** From a call: what he can pay, the option that fits, and its paper. */
async function agreedInCall(desk: Desk): Promise<void> {
  const { hand, shell, today, debtor, call, agreement, page } = desk;
  await shell.go('Today');
  await today.list.moveTo(BRANDT);
  await hand.press(debtor.action('Log a call'), 'C');
  await call.show('options');
  await call.fill([[/^Can pay in a month/, '500']]);
  await call.dialog.getByText('fits best').waitFor();
  await hand.press(call.dialog.getByRole('button', { name: /^Draw up the chosen/ }), 'Alt+A');
  await expect(agreement.field(/^Number of instalments/)).toHaveValue('5');
  await expect(agreement.field(/^Number of instalments/)).toBeFocused();
  await agreement.draw();
  await closeDrawn(desk);
  await page.keyboard.press('Escape');
  await call.dialog.waitFor({ state: 'hidden' });
}

async function signed(desk: Desk): Promise<void> {
  await desk.shell.go('Agreements');
  await desk.agreements.signBoth(desk.app, 'Herr Brandt');
  await expect(desk.agreements.pane).toContainText('On time');
}

async function at(now: string, later: Later, kind: HandKind): Promise<Desk> {
  const desk = deskOf(await later(now), kind);
  await desk.shell.go('Agreements');
  return desk;
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Agreement by ${kind}: from the call to the notice, broken and called in`, async ({
      seeded,
      later,
    }) => {
      await agreedInCall(seeded);
      await seeded.shell.go('Agreements');
      await seeded.agreements.press('Customer signed');
      const { debtorSigned } = seeded.agreements;
      await debtorSigned.fill([[/^Name/, 'Herr Brandt']]);
      await expect(debtorSigned.dialog).toContainText('Without it: probably 31 Dec 2029');
      await expect(debtorSigned.dialog).toContainText('With it: probably');
      await expect(debtorSigned.dialog).toContainText('Source: ');
      await debtorSigned.saved();
      await expect(seeded.agreements.pane).toContainText('Signed by the customer');

      const same = await at(LATER_THAT_DAY, later, kind);
      await expect(same.agreements.pane).toContainText('Signed by the customer');
      await same.agreements.press('We signed', 'A');
      await same.agreements.weSigned.saved();
      await expect(same.agreements.pane).toContainText('On time');
      await same.shell.undo();
      await expect(same.agreements.pane).toContainText('Signed by the customer');
      await same.agreements.press('We signed', 'A');
      await same.agreements.weSigned.saved();
      await expect(same.agreements.pane).toContainText('On time');

      const missed = await at(AFTER_GRACE, later, kind);
      await expect(missed.agreements.list.row(BRANDT)).toContainText('Broken');
      await expect(missed.agreements.payment(1)).toContainText('Late');
      await missed.shell.go('Today');
      await expect(missed.today.list.row(BRANDT)).toContainText('Payment 1 of the agreement');
      await missed.today.list.moveTo(BRANDT);
      await missed.hand.press(missed.today.agreementStep('Notice'), 'A');
      const { notice } = missed.agreements;
      await expect(notice.dialog).toContainText('Payment 1, due 30 Mar: 479.99 EUR missing');
      await missed.hand.press(notice.button(/^Write the notice/), 'Control+Enter');
      await expect(missed.letters.dialog).toContainText('records the notice');
      await printed(missed);
      await missed.shell.go('Agreements');
      await expect(missed.agreements.list.row(BRANDT)).toContainText('Notice runs');

      const over = await at(AFTER_NOTICE, later, kind);
      await expect(over.agreements.pane).toContainText('call in the whole rest');
      await over.agreements.press('Call in the rest', 'A');
      const total = over.agreements.callIn.button(/^Call in/);
      await expect(total).toContainText('2,413.43 EUR');
      await over.hand.press(total);
      await expect(over.letters.row(BRANDT)).toContainText('2,413.43 EUR');
      await printed(over);
      await expect(over.agreements.list.row(BRANDT)).toContainText('Called in');
      await over.shell.undo();
      await expect(over.agreements.list.row(BRANDT)).toContainText('Broken');
      await over.agreements.press('Declare broken');
      await expect(over.agreements.pane).toContainText('nothing is left to do');
    });

    test(`Agreement by ${kind}: a deferral is paid, closed, and thanked for`, async ({
      seeded,
      later,
    }) => {
      const { hand, shell, customers, debtor, agreement } = seeded;
      await shell.go('Customers');
      await customers.list.open(BRANDT);
      await hand.press(debtor.action('Options'), 'O');
      await agreement.choose(/^Kind/, 'Deferral: all at once, later');
      await expect(agreement.schedule.locator('tbody').getByRole('row')).toHaveCount(1);
      await agreement.draw();
      await closeDrawn(seeded);
      await signed(seeded);

      const desk = await at('2026-04-15T09:00:00Z', later, kind);
      await desk.hand.press(desk.agreements.list.row(BRANDT), 'R');
      if (kind === 'mouse') await desk.page.keyboard.press('R');
      const form = paymentForm(desk.hand);
      await form.fill([[/^Amount/, '2,399.99']]);
      await form.saved();
      await expect(desk.agreements.list.row(BRANDT)).toContainText('Fulfilled');
      await expect(desk.agreements.payment(1)).toContainText('Paid');
      await desk.agreements.press('Close, and thank', 'A');
      await expect(desk.letters.dialog).toContainText('closes the agreement');
      await printed(desk);
      await expect(desk.agreements.pane).toContainText('nothing is left to do');
    });
  });
}

test('Agreement: a new one takes the place of the old one once both have signed', async ({
  seeded,
  later,
}) => {
  await agreedInCall(seeded);
  await signed(seeded);
  const desk = await at(AFTER_TWO_MONTHS, later, 'mouse');
  const { agreements, agreement, hand, page } = desk;
  await agreements.press('Renegotiate');
  await expect(agreement.dialog).toContainText('takes the place of the running agreement');
  await hand.write(agreement.field(/^Number of instalments/), '10');
  await agreement.draw();
  await closeDrawn(desk);
  await agreements.list.moveTo('Draft');
  await agreements.signBoth(desk.app, 'Herr Brandt');
  await expect(agreements.list.row('Replaced')).toHaveCount(1);
  await expect(agreements.pane).toContainText('Takes the place of');
  await agreements.list.open('Replaced');
  await expect(page.getByRole('tab', { name: 'Agreements', exact: true })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.getByRole('tabpanel')).toContainText('Replaced by');
});

test('Agreement: the one that was acted on stays at hand where it moves down the list', async ({
  sample,
}) => {
  const { shell, agreements } = sample;
  await shell.go('Agreements');
  const first = agreements.pane.getByRole('heading').first();
  const name = (await first.textContent()) ?? '';
  await agreements.press('Declare broken');
  await expect(agreements.pane).toContainText('nothing is left to do');
  await expect(first).toHaveText(name);
});
