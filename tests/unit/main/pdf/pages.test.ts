import { expect, test } from 'vitest';
import { loadFonts } from '../../../../src/main/pdf/fonts';
import { pagesOf } from '../../../../src/main/pdf/pages';
import type { FromWorker } from '../../../../src/main/pdf/process/protocol';
import { createRenderer } from '../../../../src/main/pdf/process/renderer';
import { example, letterTo } from '../../../support/letterWork';
import { drawBytes, FONTS, wordsOf } from '../../../support/pdf';

function reminder() {
  const letter = letterTo(example('de', 'business'), 'formalReminder');
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value.model;
}

test('the window is told what stands where on the printed page', async () => {
  const model = reminder();
  const shown = pagesOf(model, { fonts: await loadFonts(FONTS) });
  if (!shown.ok) throw new Error(shown.error.code);
  const [page = [], ...others] = shown.value.pages;
  expect(others).toEqual([]);
  const printed = wordsOf(await drawBytes([model]));
  const total = printed.findLast(({ text }) => text === '2.199,90');
  const mark = page.find((one) => one.kind === 'text' && one.text === '2.199,90');
  if (mark?.kind !== 'text' || total === undefined) throw new Error('no total');
  // Points here, millimetres there; the figure ends where its column does.
  expect(Math.abs(((mark.x + mark.width) * 25.4) / 72 - total.right)).toBeLessThan(0.3);
  expect(page.filter(({ kind }) => kind === 'code')).toHaveLength(1);
});

test('what could not be printed is not shown either', async () => {
  const fonts = await loadFonts(FONTS);
  const strange = pagesOf({ ...reminder(), subject: '\u4e2d' }, { fonts });
  expect(strange).toMatchObject({ ok: false, error: { code: 'missing-glyph' } });
  const logo = { sha256: 'a'.repeat(64), width: 10, height: 10, alt: '' };
  const bare = reminder();
  const without = pagesOf({ ...bare, sender: { ...bare.sender, logo } }, { fonts });
  expect(without).toMatchObject({ ok: false, error: { code: 'missing-picture' } });
});

test('the drawing process answers a question for pages', async () => {
  const answer = await new Promise<FromWorker>((resolve) => {
    const ask = createRenderer(resolve);
    ask({ type: 'lay-out', job: 'j', fonts: FONTS, model: reminder(), pictures: [] });
  });
  expect(answer).toMatchObject({ type: 'laid-out', job: 'j' });
});
