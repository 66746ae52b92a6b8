import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { buildPack } from '../../../../src/domain/handoff/pack';
import { placementProblem } from '../../../../src/domain/handoff/placement/check';
import {
  DATE_STYLES,
  PLACEMENT_FIELDS,
  type PlacementForm,
} from '../../../../src/domain/handoff/placement/form';
import { PLACEMENT_PRESETS } from '../../../../src/domain/handoff/placement/presets';
import { dateText } from '../../../../src/domain/handoff/placement/write';
import { english } from '../../../../src/domain/messages/english';
import { refusalText } from '../../../../src/domain/messages/texts';
import { LAW, packInput } from '../../../support/packFixtures';

function fileOf(form: PlacementForm): string {
  const made = buildPack(packInput({ law: LAW, placement: [form] }));
  if (!made.ok) throw new Error(made.error.code);
  const found = made.value.texts.find(({ path }) => path.startsWith('placement/'));
  return found?.text ?? '';
}

const rows = (form: PlacementForm): string[][] =>
  Papa.parse<string[]>(fileOf(form), { delimiter: form.delimiter, skipEmptyLines: true }).data;

const own: PlacementForm = {
  id: 'own',
  name: 'Our agency',
  lines: 'invoice',
  header: true,
  delimiter: ';',
  dates: 'dd.MM.yyyy',
  decimals: ',',
  columns: [
    { heading: 'Client', constant: 'C-1' },
    { heading: 'Due', field: 'dueDate' },
    { heading: 'Open', field: 'open' },
    { heading: 'Cents', field: 'openMinor' },
    { heading: 'Who', field: 'debtorName' },
  ],
};

describe('presets', () => {
  test.each(PLACEMENT_PRESETS)('$id can be written and has a line for every claim', (form) => {
    expect(placementProblem(form)).toBeNull();
    const [header = [], ...lines] = rows(form);
    expect(header).toEqual(form.columns.map(({ heading }) => heading));
    expect(lines).toHaveLength(form.lines === 'invoice' ? 3 : 1);
    for (const line of lines) expect(line).toHaveLength(form.columns.length);
  });

  test('ids and names are different', () => {
    expect(new Set(PLACEMENT_PRESETS.map(({ id }) => id)).size).toBe(PLACEMENT_PRESETS.length);
  });
});

describe('a form of one’s own', () => {
  test('columns, order, names, delimiter, dates and decimals are those chosen', () => {
    expect(rows(own).slice(0, 2)).toEqual([
      ['Client', 'Due', 'Open', 'Cents', 'Who'],
      ['C-1', '14.09.2026', '12500,00', '1250000', 'Żółkiewski i Synowie Sp. z o.o.'],
    ]);
    expect(rows({ ...own, header: false })[0]?.[0]).toBe('C-1');
  });

  test('sums by customer', () => {
    const columns = (['open', 'interest', 'total', 'daysLate', 'invoiceNumber'] as const).map(
      (field) => ({ field, heading: field }),
    );
    const [, line] = rows({ ...own, lines: 'debtor', decimals: '.', columns });
    expect(line).toEqual(['18310.55', '434.67', '18745.22', '68', '']);
  });

  test('every field can be a column', () => {
    const columns = PLACEMENT_FIELDS.map((field) => ({ field, heading: field }));
    const [header, line] = rows({ ...own, columns });
    expect(header).toHaveLength(PLACEMENT_FIELDS.length);
    expect(line?.filter((cell) => cell !== '').length).toBeGreaterThan(20);
  });

  test('text that begins like a formula is guarded', () => {
    const columns = [{ heading: 'x', constant: '=HYPERLINK("a")' }];
    expect(rows({ ...own, columns })[1]).toEqual(['\'=HYPERLINK("a")']);
  });

  test.each<[string, Partial<PlacementForm>]>([
    ['handoff.placement-empty', { columns: [] }],
    ['handoff.placement-decimal', { delimiter: ',', decimals: ',' }],
    [
      'handoff.placement-heading',
      {
        columns: [
          { heading: 'Name', field: 'debtorName' },
          { heading: ' name', field: 'contactName' },
        ],
      },
    ],
  ])('%s', (code, over) => {
    const refused = placementProblem({ ...own, ...over });
    expect(refused?.code).toBe(code);
    if (refused !== null) expect(refusalText(english, refused)).not.toMatch(/[{}]|^handoff\./);
    const made = buildPack(packInput({ placement: [{ ...own, ...over }] }));
    expect(made).toMatchObject({ ok: false, error: { code } });
  });
});

test('dates in every style', () => {
  const day = plainDate('2026-03-09');
  expect(DATE_STYLES.map((style) => dateText(day, style))).toEqual([
    '2026-03-09',
    '09.03.2026',
    '09/03/2026',
    '03/09/2026',
    '20260309',
  ]);
});
