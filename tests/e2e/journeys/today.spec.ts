import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { paymentForm, promiseForm } from '../pages/forms';
import { HANDS, type HandKind } from '../pages/hand';
import type { Launched } from '../support/launch';

const BRANDT = 'Brandt Metallbau GmbH';
const LOZEK = 'Łożek Płytki';
const TEN_DAYS_ON = '2026-03-26T09:00:00Z';

/** Two promises for 18 March; one of them is paid on that day. */
async function promises(seeded: Desk, later: (now: string) => Promise<Launched>, kind: HandKind) {
  const { hand, shell, today } = seeded;
  await shell.go('Today');
  for (const [customer, amount] of [
    [BRANDT, '1,599.99'],
    [LOZEK, '77.77'],
  ] as const) {
    await today.list.moveTo(customer);
    await hand.press(seeded.debtor.action('Promise'), 'P');
    const form = promiseForm(hand);
    await form.fill([
      [/^Promised amount/, amount],
      [/^To arrive by/, '+2'],
      [/^Given by/, 'Frau Ito'],
    ]);
    await form.saved();
    await expect(shell.toasts).toContainText(`Promise recorded: ${amount} EUR for 18 Mar`);
  }
  return deskOf(await later(TEN_DAYS_ON), kind);
}

for (const kind of HANDS) {
  test.describe(`by ${kind}`, () => {
    test.use({ hand: kind });

    test(`Today by ${kind}: a promise that was not paid is broken, one that was is kept`, async ({
      seeded,
      later,
    }) => {
      const { today, shell, debtor, customers, hand } = await promises(seeded, later, kind);
      await expect(today.list.row(BRANDT)).toContainText('Promised 1,599.99 EUR for 18 Mar');
      await expect(today.list.row(BRANDT)).toContainText('nothing received');
      await today.list.open(BRANDT);
      await expect(shell.heading).toHaveText(BRANDT);
      await expect(debtor.section('Promises')).toContainText('not kept');
      await debtor.leave();

      await shell.go('Customers');
      await customers.list.open(LOZEK);
      await hand.press(debtor.action('Payment'), 'R');
      const form = paymentForm(hand);
      await form.fill([
        [/^Amount/, '77.77'],
        [/^Received on/, '2026-03-18'],
      ]);
      await form.saved();
      await expect(debtor.section('Promises')).toContainText('kept');
      await expect(debtor.section('Promises')).not.toContainText('not kept');
      await expect(debtor.section('Contact log')).toContainText('Payment of 77.77 EUR received');
    });

    test(`Today by ${kind}: a call with its promise is logged, undone, and there after a restart`, async ({
      seeded,
      later,
    }) => {
      const { app, page, today, shell, debtor, drawn } = seeded;
      await shell.go('Today');
      await today.list.row(BRANDT).waitFor();
      await page.keyboard.press('Control+P');
      const paper = join(await mkdtemp(join(tmpdir(), 'forbear-')), 'today.pdf');
      await drawn.saveTo(app, paper);
      expect((await readFile(paper)).subarray(0, 5).toString()).toBe('%PDF-');
      await today.list.open(BRANDT);
      const line =
        'Call: promise to pay 500.00 EUR by 23 Mar, Frau Ito. Cash is short until Friday';
      await logCall(seeded);
      await expect(debtor.section('Contact log')).toContainText(line);
      await expect(debtor.section('Promises')).toContainText('500.00 EUR');
      await shell.undo();
      await expect(shell.toasts).toContainText('Undone: Call with Brandt Metallbau GmbH logged');
      await expect(debtor.section('Contact log')).toContainText('withdrawn');
      await expect(debtor.section('Promises')).toContainText('withdrawn');

      await logCall(seeded);
      await shell.saved();
      const again = deskOf(await later('2026-03-17T09:00:00Z'), kind);
      await again.shell.go('Customers');
      await again.customers.list.open(BRANDT);
      const log = again.debtor.section('Contact log').getByRole('listitem');
      await expect(log.filter({ hasText: line }).filter({ hasNotText: 'withdrawn' })).toHaveCount(
        1,
      );
      await expect(log.filter({ hasText: line }).filter({ hasText: 'withdrawn' })).toHaveCount(1);
      await expect(again.debtor.section('Promises')).toContainText('open');
    });
  });
}

async function logCall({ hand, debtor, call, shell }: Desk): Promise<void> {
  await hand.press(debtor.action('Log a call'), 'C');
  await call.dialog.waitFor();
  await call.outcome(/^Reached/, '2');
  await expect(call.field(/^Promised amount/)).toBeHidden();
  await call.outcome(/^Promise to pay/, '1');
  await call.fill([
    [/^Spoke with/, 'Frau Ito'],
    [/^Note/, 'Cash is short until Friday'],
    [/^Promised amount/, '500'],
    [/^To arrive by/, '+7'],
  ]);
  await call.saved();
  await expect(shell.toasts).toContainText('500.00 EUR promised for 23 Mar');
}
