import { describe, expect, test } from 'vitest';
import {
  LETTER_LAYOUT_NAMES,
  layoutFor,
  mostAddressLines,
} from '../../../../src/domain/documents/layout';
import type { LetterModel } from '../../../../src/domain/documents/model';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { ENVELOPES } from '../../../../src/main/pdf/layouts/envelopes';
import { type Area, around, windowOn } from '../../../../src/main/pdf/layouts/fold';
import { foldedSheet, LAYOUT_DATA } from '../../../../src/main/pdf/layouts/layouts';
import { account, company, letterInput } from '../../../support/documentFixtures';
import { letterBeforeAction } from '../../../support/letters';
import { drawBytes, hasTool, runOn, type Word, wordsOf } from '../../../support/pdf';

const poppler = hasTool('pdftotext');

const longNamed = account({
  name: 'Παπαδόπουλος & Υιοί Α.Ε. — Ελληνική Εταιρεία Εμπορίας Μηχανημάτων',
  contact: { name: 'Юлия Щербакова', phone: '', email: '', preference: '' },
});

function demand(over: Parameters<typeof letterInput>[0]): LetterModel {
  const letter = letterBeforeAction(letterInput(over));
  if (!letter.ok) throw new Error(letter.error.code);
  return letter.value;
}

const windowsOf = (name: (typeof LETTER_LAYOUT_NAMES)[number]) =>
  ENVELOPES[name].map((envelope) => windowOn(foldedSheet(LAYOUT_DATA[name]), envelope));

describe('the fold test', () => {
  const [first] = ENVELOPES.din5008b;

  test('form B in DL slides 10 mm sideways and 5 mm up and down', () => {
    const { always, reach } = windowOn({ width: 210, height: 297, folds: [105, 210] }, first);
    expect(reach).toEqual({ left: 10, top: 45, right: 110, bottom: 95 });
    expect(always).toEqual({ left: 20, top: 50, right: 100, bottom: 90 });
  });

  test('form A shows 18 mm higher on the sheet: its second panel stands above the first', () => {
    const { always } = windowOn({ width: 210, height: 297, folds: [87, 192] }, first);
    expect([always.top, always.bottom]).toEqual([32, 72]);
  });

  test('a letter as large as its envelope does not slide', () => {
    const tight = { ...first, width: 210, height: 105 };
    const { always, reach } = windowOn({ width: 210, height: 297, folds: [105, 210] }, tight);
    expect(always).toEqual(reach);
  });
});

describe('layouts', () => {
  test('follow the country of the sender unless another is asked for', () => {
    expect(['DE', 'FR', 'CH', 'US', 'IE', ''].map(layoutFor)).toEqual([
      'din5008b',
      'frRight',
      'chRight',
      'us10',
      'ukDl',
      'ukDl',
    ]);
    expect(demand({ layout: 'din5008a' }).layout).toBe('din5008a');
  });

  test('a small window takes a shorter address: the contact person gives way', () => {
    const address = {
      lines: ['Kai 1', 'Halle 2', 'Tor 3'],
      postalCode: '20457',
      city: 'Hamburg',
      region: '',
      country: 'DE',
    };
    const to = account({ address });
    expect(demand({ account: to, layout: 'din5008b' }).addressee).toHaveLength(6);
    expect(demand({ account: to, layout: 'us10' }).addressee).toHaveLength(5);
    expect(demand({ account: to, layout: 'us10' }).addressee.join()).not.toContain('Małgorzata');
  });

  test.each(LETTER_LAYOUT_NAMES)(
    '%s keeps text and marks clear of what a window may show',
    (name) => {
      const reach = around(windowsOf(name).map((window) => window.reach));
      const { bodyFrom, info, folds, letterhead } = LAYOUT_DATA[name];
      expect(bodyFrom).toBeGreaterThan(reach.bottom);
      expect(info.x > reach.right || info.x + info.width < reach.left).toBe(true);
      // Two lines of a long name, two lines of address and the rule below them.
      expect(letterhead.y + 6 + 4 * letterhead.names + 3).toBeLessThan(reach.top + 2);
      expect(folds[1]).toBeGreaterThan(folds[0]);
    },
  );
});

describe.skipIf(!poppler)('the window, read back from the file', () => {
  const cases = LETTER_LAYOUT_NAMES.flatMap((layout) =>
    [account(), longNamed].map((to) => [layout, to] as const),
  );

  test.each(cases)(
    '%s shows the whole address with clearance, and nothing else',
    async (layout, to) => {
      const model = demand({ account: to, layout });
      const words = wordsOf(await drawBytes([model])).filter(({ page }) => page === 1);
      const windows = windowsOf(layout);
      const reach = around(windows.map((window) => window.reach));
      const seen = words.filter((word) => overlaps(word, reach)).map(({ text }) => text);
      const back = LAYOUT_DATA[layout].returnLine === null ? '' : model.sender.returnLine;
      const mark = layout === 'us10' ? '' : model.endorsement;
      const allowed = [back, mark, ...model.addressee].filter((line) => line !== '').join(' ');
      expect(seen.join(' ').replaceAll('&amp;', '&')).toBe(allowed);
      const address = words.slice(0).filter((word) => overlaps(word, reach));
      const count = model.addressee.join(' ').split(' ').length;
      const clear = LAYOUT_DATA[layout].clearance - 0.01;
      for (const { always } of windows) {
        for (const word of address.slice(-count)) {
          expect(word.left).toBeGreaterThanOrEqual(always.left + clear);
          expect(word.right).toBeLessThanOrEqual(always.right - clear);
          expect(word.top).toBeGreaterThanOrEqual(always.top + clear);
          expect(word.bottom).toBeLessThanOrEqual(always.bottom - clear);
        }
      }
      expect(model.addressee.length).toBeLessThanOrEqual(mostAddressLines(layout));
    },
  );

  test.each(LETTER_LAYOUT_NAMES)(
    '%s is written on its paper, in every language',
    async (layout) => {
      const models = LETTER_LANGUAGES.map((language) =>
        demand({ account: account({ language }), company, layout }),
      );
      const pdf = await drawBytes(models);
      const size = layout === 'us10' ? '612 x 792 pts (letter)' : '595.276 x 841.89 pts (A4)';
      expect(runOn(pdf, 'pdfinfo', (path) => [path])).toContain(size);
      const bottom = layout === 'us10' ? 279.4 : 297;
      for (const word of wordsOf(pdf)) {
        expect(word.left).toBeGreaterThanOrEqual(19.9);
        expect(word.right).toBeLessThanOrEqual(
          layout === 'chRight' || layout === 'frRight' ? 197 : 190.1,
        );
        expect(word.bottom).toBeLessThan(bottom - 4);
      }
    },
  );
});

function overlaps(word: Word, { left, top, right, bottom }: Area): boolean {
  return word.right > left && word.left < right && word.bottom > top && word.top < bottom;
}
