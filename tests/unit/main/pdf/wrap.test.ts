import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LoadedFace, loadFonts } from '../../../../src/main/pdf/fonts';
import { printable, wrap } from '../../../../src/main/pdf/wrap';
import { FONTS } from '../../../support/pdf';

let face: LoadedFace;
beforeAll(async () => {
  face = (await loadFonts(FONTS)).regular;
});

const ADDRESS = 'comptabilite-clients.recouvrement@nordlicht-werkzeuge.example.com';

describe('a word longer than its line', () => {
  test('is broken before a sign of the address, never by one letter', () => {
    const whole = face.width(ADDRESS, 8);
    expect(wrap(ADDRESS, face, 8, whole - 1)).toEqual([
      'comptabilite-clients.recouvrement@nordlicht-werkzeuge.example',
      '.com',
    ]);
    expect(wrap(ADDRESS, face, 8, face.width(ADDRESS.slice(0, 40), 8))).toEqual([
      'comptabilite-clients.recouvrement',
      '@nordlicht-werkzeuge.example.com',
    ]);
  });

  test('without a sign is broken where the line ends', () => {
    const word = 'm'.repeat(50);
    const lines = wrap(word, face, 8, face.width('m'.repeat(20), 8));
    expect(lines.map(({ length }) => length)).toEqual([20, 20, 10]);
  });

  test('is broken again where what stays behind a sign has no room for its next letter', () => {
    for (const line of wrap('😀.😀W', face, 8, 13)) {
      expect(face.width(line, 8)).toBeLessThanOrEqual(13);
    }
  });

  test('loses nothing, fits, and comes to an end, whatever its signs', () => {
    const signs = fc.string({
      unit: fc.constantFrom('a', 'W', '.', '@', '-', '😀'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(signs, fc.integer({ min: 12, max: 90 }), (word, width) => {
        const lines = wrap(word, face, 8, width);
        expect(lines.join('')).toBe(printable(word));
        for (const line of lines) {
          if ([...line].length > 1) expect(face.width(line, 8)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

test('no line begins with a sign that French stands off with a blank', () => {
  const text = 'Le paiement est dû : merci ; un doute ? « oui »';
  for (let width = 60; width < 250; width += 1) {
    const lines = wrap(text, face, 8, width);
    for (const line of lines) expect(line).not.toMatch(/^[:;?»]/);
    for (const line of lines) expect(line).not.toMatch(/«$/);
  }
  expect(printable('10:30 ; a')).toBe('10:30\u00a0; a');
});
