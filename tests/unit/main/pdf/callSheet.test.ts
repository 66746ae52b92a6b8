import { describe, expect, test } from 'vitest';
import { callSheetDocument } from '../../../../src/domain/callSheet/document';
import { documentModel } from '../../../../src/ipc/documents';
import { lateCustomer, sheetOf } from '../../../support/callSheetFixture';
import { company } from '../../../support/documentFixtures';
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

  test('is drawn to the same bytes again', async () => {
    expect(await drawBytes([model])).toEqual(await drawBytes([model]));
  });
});
