import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../src/domain/refusal';
import { refusalSentence } from '../../../src/renderer/frame/refusalSentence';

const RENDERER = join(import.meta.dirname, '../../../src/renderer');
const NAMED = /refusal\('([a-z.-]+)'/gi;

/** The codes that are written down in the window's own sources. */
function namedCodes(): string[] {
  const sources = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.tsx?$/.test(path),
  );
  return sources.flatMap((path) =>
    [...readFileSync(join(RENDERER, path), 'utf8').matchAll(NAMED)].map(([, code = '']) => code),
  );
}

describe('what the window says about a refusal', () => {
  it.each([
    ...new Set([...namedCodes(), 'disk-full', 'import.file-too-large', 'import.unreadable']),
    ...['main.disk-full', 'main.failed', 'main.missing-glyph', 'main.address-too-long'],
  ])('has a sentence for %s', (code) => {
    const text = refusalSentence(refusal(code, { detail: 'x' }));
    expect(text).not.toContain(code);
    expect(text).toMatch(/^[A-Z].* .*\.$/s);
  });
});
