import { deskOf, expect, test } from '../pages/desk';
import { ReconcilePage } from '../pages/reconcilePage';

const STATEMENT = [
  ...[':20:STMT', ':25:12030000/0000202051', ':60F:C240301EUR0,'],
  ...[':61:240301C77,77NTRFNONREF//B1', ':86:Invoice R-3001', ':62F:C240301EUR77,77', '-', ''],
].join('\r\n');

test('a statement in the format of a bank goes straight to its entries', async ({
  seeded,
  fileOf,
}) => {
  const { imports, shell } = deskOf(seeded, 'keys');
  await shell.go('Import');
  await imports.choose(await fileOf('bank.sta', STATEMENT));
  const entry = new ReconcilePage(seeded.hand, seeded.app).row('R-3001');
  await expect(entry).toContainText('Invoice R-3001 is named');
  await expect(entry).toContainText('77.77 EUR');
});
