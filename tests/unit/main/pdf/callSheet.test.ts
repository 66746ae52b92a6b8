import { describe, expect, test } from 'vitest';
import { callSheetDocument } from '../../../../src/domain/callSheet/document';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { currency } from '../../../../src/domain/money/currency';
import { documentModel } from '../../../../src/ipc/documents';
import { lateCustomer, sheetOf } from '../../../support/callSheetFixture';
import { company, invoice, TODAY } from '../../../support/documentFixtures';
import { drawBytes, hasTool, textOf } from '../../../support/pdf';

const model = callSheetDocument(sheetOf(lateCustomer({ language: 'pl' })), company);

test('the model passes the door to main unchanged', () => {
  expect(documentModel.parse(model)).toEqual(model);
});

describe.skipIf(!hasTool('pdftotext'))('a call sheet on paper', () => {
  test('is one page that says what the model says', async () => {
    const pages = textOf(await drawBytes([model]))
      .split('\f')
      .slice(0, -1);
    expect(pages).toHaveLength(1);
    const text = pages.join('').replaceAll('\u00a0', ' ');
    for (const [number = '', , , , open = ''] of model.items.rows) {
      expect(text).toMatch(new RegExp(`${number} .*${open}`));
    }
    for (const { heading } of [...model.left, ...model.right]) expect(text).toContain(heading);
    expect(text).toContain('Dzień dobry');
  });

  test('turns the page rather than lose a line', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => ({
      label: '',
      text: `line ${index}.`,
    }));
    const long = { ...model, left: [{ heading: 'Long', lines }], right: [] };
    const text = textOf(await drawBytes([long]));
    for (const { text: line } of lines) expect(text).toContain(line);
    expect(text).toContain('Page 2 of');
    const [first = ''] = text.split('\f');
    expect(first.trimEnd().split('\n').at(-1)).toContain('Page 1 of');
  });

  test('of a customer with five currencies is two pages: the rest of what to say has both halves', async () => {
    const items = ['EUR', 'GBP', 'CZK', 'PLN', 'CHF'].flatMap((code, at) =>
      [73, 20].map((days) =>
        invoice(`R-${code}-${days}`, addDays(TODAY, at - days), 50_000 * (at + 1), {
          currency: currency(code),
        }),
      ),
    );
    const many = callSheetDocument(sheetOf(lateCustomer({ items })), company);
    const bytes = await drawBytes([many]);
    const [, second = '', ...more] = textOf(bytes).split('\f');
    expect(more).toEqual(['']);
    // Both halves of the second page are used, side by side.
    expect(second.replaceAll('\u00a0', ' ')).toMatch(/Whole sum on .* {3,}\S/);
    const plain = textOf(bytes, 'raw').replace(/\s+/g, ' ');
    for (const { text } of many.right.flatMap(({ lines }) => lines)) {
      expect(plain).toContain(text.replace(/\s+/g, ' '));
    }
  });

  test('is drawn to the same bytes again', async () => {
    expect(await drawBytes([model])).toEqual(await drawBytes([model]));
  });
});
