import { describe, expect, it } from 'vitest';
import { accountNamed, filePlan, fresh, newDesk, openDesk } from '../ledger/desk';
import { bookStatement, linesOf, message, ntry, tx } from './statements';

const IBAN = 'DE89370400440532013000';
const FIRST = message(
  '053',
  ntry('100.00', { bank: 'B1', details: [tx('100.00', 'Brandt', 'R1', IBAN)] }),
);
/** The same payer under another name, who says nothing of what he pays. */
const SECOND = message(
  '053',
  ntry('70.00', { bank: 'B9', details: [tx('70.00', 'XQ Holding', 'thanks', IBAN)] }),
);

async function desk() {
  const made = await newDesk();
  const items = { Brandt: [fresh('R1', 10_000), fresh('R3', 7_000)], Moreau: [fresh('R2', 7_000)] };
  await made.ledger.bookImport(filePlan(items), () => undefined);
  return made;
}

describe('the bank account a customer paid from', () => {
  it('tells who pays the next time, also after a restart', async () => {
    const { ledger, main } = await desk();
    expect((await linesOf(ledger, SECOND))[0]?.suggestion.customer).toBeNull();
    await bookStatement(ledger, FIRST);
    const again = openDesk(main);
    await again.open();
    const [line] = await linesOf(again, SECOND);
    expect(line?.suggestion).toMatchObject({ customer: accountNamed(again, 'Brandt') });
    expect(line?.suggestion.reasons).toContainEqual({ code: 'match.iban' });
  });

  it('is forgotten with the batch that brought it', async () => {
    const { ledger } = await desk();
    const { batch } = await bookStatement(ledger, FIRST);
    await ledger.takeBackImport(batch);
    expect((await linesOf(ledger, SECOND))[0]?.suggestion.customer).toBeNull();
  });

  it('tells nothing once several customers were paid from it', async () => {
    const { ledger } = await desk();
    await bookStatement(ledger, FIRST);
    const other = ntry('70.00', { bank: 'B2', details: [tx('70.00', 'Moreau', 'R2', IBAN)] });
    await bookStatement(ledger, message('053', other));
    const [line] = await linesOf(ledger, SECOND);
    expect(line?.suggestion.reasons.map(({ code }) => code)).not.toContain('match.iban');
  });
});
