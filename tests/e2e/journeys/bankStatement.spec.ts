import { deskOf, expect, test } from '../pages/desk';

const STATEMENT = [
  ...[':20:STMT', ':25:12030000/0000202051', ':60F:C240301EUR0,'],
  ...[':61:240301C77,77NTRFNONREF//B1', ':86:Invoice R-3001', ':62F:C240301EUR77,77', '-', ''],
].join('\r\n');

test('a statement in the format of a bank opens without a mapping', async ({
  forbear,
  fileOf,
  seeded,
}) => {
  const { imports, shell } = deskOf(forbear, 'keys');
  await shell.go('Import');
  await imports.choose(await fileOf('bank.sta', STATEMENT));
  await expect(seeded.page.getByText('mt940')).toBeVisible();
  await expect(seeded.page.getByText('Invoice R-3001')).toBeVisible();
});
