import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accountTexts } from '../../../../src/domain/accounts/texts';

const FOLDER = join(import.meta.dirname, '../../../../src/domain/accounts');

it('has a sentence for every refusal, and no other', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'texts.ts',
  );
  const codes = new Set<string>();
  for (const file of files) {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    for (const match of text.matchAll(/refus(?:e|al)\(\s*'([a-z.-]+)'/g)) codes.add(match[1] ?? '');
  }
  expect([...codes].sort()).toEqual(Object.keys(accountTexts).sort());
});
