import { describe, expect, test } from 'vitest';
import { LETTER_KINDS } from '../../../../src/domain/accounts/account';
import type { LetterModel } from '../../../../src/domain/documents/model';
import { LETTER_LANGUAGES } from '../../../../src/domain/letters/languages/languages';
import { example, letterTo } from '../../../support/letterWork';
import { drawBytes, hasTool, textOf } from '../../../support/pdf';

/** Without blanks and line ends: where a line breaks is the drawing's business. */
const dense = (text: string): string => text.replace(/\s/g, '');

function models(kind: (typeof LETTER_KINDS)[number]): LetterModel[] {
  return LETTER_LANGUAGES.flatMap((language) =>
    (['business', 'consumer'] as const).map((debtor) => {
      const letter = letterTo(example(language, debtor), kind);
      if (!letter.ok) throw new Error(letter.error.code);
      return letter.value.model;
    }),
  );
}

describe.skipIf(!hasTool('pdftotext'))('every kind of letter read back, in seven languages', () => {
  test.each(LETTER_KINDS)('%s: each on one sheet, every word and figure', async (kind) => {
    const letters = models(kind);
    const pages = textOf(await drawBytes(letters))
      .split('\f')
      .slice(0, -1);
    expect(pages).toHaveLength(letters.length);
    letters.forEach((model, i) => {
      const text = dense(pages[i] ?? '');
      const { table, paragraphs, payment, addressee, closing, enclosures, subject } = model;
      const whole = [
        ...[subject, ...addressee, ...paragraphs, ...closing, model.signatory],
        ...payment.flatMap(({ label, text: value }) => [label, value]),
        ...table.rows.flat(),
      ];
      // What stands beside other text may be read line by line between it.
      const words = [...enclosures, ...table.totals.flat()].flatMap((part) => part.split(/\s/));
      for (const part of [...whole, ...words]) expect(text).toContain(dense(part));
    });
  });
});
