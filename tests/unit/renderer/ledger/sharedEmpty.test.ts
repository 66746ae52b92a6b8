import { expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/accounts/account';
import { shareEmpty } from '../../../../src/renderer/ledger/sharedEmpty';
import { accountNamed, filePlan, fresh, newDesk } from './desk';

it('shares the empty lists of an account, and leaves what it says as it is', async () => {
  const { ledger } = await newDesk();
  await ledger.bookImport(
    filePlan({ Brandt: [fresh('B1', 100), fresh('B2', 200)] }),
    () => undefined,
  );
  const text = JSON.stringify(await ledger.fullAccount(accountNamed(ledger, 'Brandt')));
  const [one, other]: Account[] = [JSON.parse(text), JSON.parse(text)].map(shareEmpty);

  expect(one).toEqual(JSON.parse(text));
  expect(one?.items).toHaveLength(2);
  expect(one?.promises).toBe(other?.promises);
  expect(one?.items[0]?.reductions).toBe(other?.items[1]?.reductions);
  expect(one?.items).not.toBe(other?.items);
});
