import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/domain/messages/english';
import { sentence } from '../../../../src/domain/messages/sentence';
import type { Texts } from '../../../../src/domain/messages/texts';

const DOMAIN = join(import.meta.dirname, '../../../../src/domain');

describe('the English catalogue', () => {
  it('holds the sentences of every folder, and no code twice', async () => {
    const files = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /texts\.ts$/i.test(name) && !name.startsWith('messages'),
    );
    const modules = await Promise.all(files.map((file) => import(join(DOMAIN, file))));
    const tables: Texts[] = modules.flatMap((one) => Object.values<Texts>(one));
    const codes = tables.flatMap((table) => Object.keys(table));
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect([...codes].sort()).toEqual(Object.keys(english).sort());
  });

  it('writes dates and amounts as a person reads them', () => {
    const params = { amount: '1234567.5', on: '2026-03-04', number: '0012345', received: '-1000' };
    const texts = { a: '{amount} {on} {number} {received}' };
    expect(sentence(texts, { code: 'a', params })).toBe('1,234,567.5 4 Mar 2026 0012345 -1,000');
  });
});
