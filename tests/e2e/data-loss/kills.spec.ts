import { random } from '../../../src/domain/sample/random';
import { openItemsCsv, SAMPLE_ITEMS, sampleItem } from '../../support/samples';
import { type Desk, deskOf, expect, test } from '../pages/desk';
import { paymentForm } from '../pages/forms';
import { assertWhole } from './ledgerState';
import { kill } from './profile';

const BRANDT = 'Brandt Metallbau GmbH';
/** How often the power is cut; `FORBEAR_KILLS=50` takes some minutes. */
const KILLS = Number(process.env.FORBEAR_KILLS ?? 2);
const SEED = Number(process.env.FORBEAR_KILLS_SEED ?? 20_261_121);
/** Enough for several transactions: a kill can fall between two of them. */
const ROWS = 6_000;
const CUSTOMERS = 600;

/** A file nobody has imported before, of known customers and new ones. */
function bigFile(round: number): string {
  return openItemsCsv(
    Array.from({ length: ROWS }, (_, at) =>
      sampleItem({
        ...{ customer: `C${at % CUSTOMERS}`, name: `Customer ${at % CUSTOMERS}` },
        invoice: `K${round}-${at}`,
      }),
    ),
  );
}

async function payment(desk: Desk, round: number): Promise<void> {
  await desk.shell.go('Customers');
  await desk.customers.list.open(BRANDT);
  await desk.debtor.action('Payment').click();
  const form = paymentForm(desk.hand);
  await form.fill([
    [/^Amount/, '0.10'],
    [/^Reference/, `round ${round}`],
  ]);
  await form.save();
}

test(`${KILLS} kills at random moments: the ledger opens, balances and matches the journal`, async ({
  seeded,
  launch,
  userDataDir,
  fileOf,
  problems,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  // A killed process takes its half-said words with it.
  problems.allow(/.*/);
  const source = random(SEED);
  let desk = seeded;
  let open = SAMPLE_ITEMS.length;
  let payments = 0;
  let lines = (await assertWhole(desk.page, userDataDir)).lines;
  const seen = { none: 0, all: 0, takenBack: 0, payments: 0 };
  for (let round = 1; round <= KILLS; round += 1) {
    const isImport = round % 2 === 1;
    if (isImport) {
      await desk.shell.go('Import');
      await desk.imports.choose(await fileOf(`round-${round}.csv`, bigFile(round)));
      await desk.imports.confirmButton.click({ timeout: 20_000 });
    } else {
      await payment(desk, round);
    }
    await desk.page.waitForTimeout(source.int(0, isImport ? 2_000 : 60));
    await kill(desk);
    desk = deskOf(await launch(), 'mouse');
    await desk.page.getByRole('navigation', { name: 'Places' }).waitFor();
    await desk.shell.saved();
    const after = await assertWhole(desk.page, userDataDir);
    expect([0, isImport ? ROWS : 0]).toContain(after.open - open);
    expect(after.payments - payments).toBeLessThanOrEqual(isImport ? 0 : 1);
    if (isImport && after.open > open) seen.all += 1;
    else if (isImport && after.lines > lines) seen.takenBack += 1;
    else if (isImport) seen.none += 1;
    seen.payments += after.payments - payments;
    ({ open, payments, lines } = after);
    console.log(`kill ${round} of ${KILLS}: ${JSON.stringify({ ...seen, ...after })}`);
  }
  console.log(`${KILLS} kills, seed ${SEED}: ${JSON.stringify(seen)}`);
});
