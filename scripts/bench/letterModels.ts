import { plainDate } from '../../src/domain/dates/plainDate';
import type { LetterModel, TableModel } from '../../src/domain/documents/model';
import { SAMPLE_MODELS } from '../../src/domain/sample/documents';
import { sampleLedger } from '../../src/domain/sample/sampleLedger';
import { formatMinor } from './figures';

const SEED = 20_261_121;
const TODAY = plainDate('2026-11-20');
const ITEMS = 8;

/**
 * `count` registered letters with a window address, a table of eight items and a payment code. Each
 * differs from every other in customer number, invoices, figures and code, as letters of a day do.
 */
export function registeredLetters(count: number): LetterModel[] {
  const issued = issuedLetters();
  return Array.from({ length: count }, (_, at) => {
    const model = issued[at % issued.length];
    if (model === undefined) throw new Error('the sample ledger holds no letters');
    return registered(model, at);
  });
}

/** Letters of the sample ledger, as they were issued. */
function issuedLetters(): LetterModel[] {
  const { steps } = sampleLedger({ today: TODAY, seed: SEED, models: SAMPLE_MODELS });
  return steps.flatMap(({ event }) =>
    event.type === 'letterIssued' && event.model.kind === 'letter' ? [event.model] : [],
  );
}

function registered(model: LetterModel, at: number): LetterModel {
  const minor = Array.from(
    { length: ITEMS },
    (_, row) => 10_000 + ((at * 7919 + row * 104_729) % 990_000),
  );
  const total = minor.reduce((sum, one) => sum + one, 0);
  const iban = 'DE89370400440532013000';
  return {
    ...model,
    endorsement: 'Registered',
    info: model.info.map((row, i) => (i === 1 ? { ...row, text: `R-${100_000 + at}` } : row)),
    table: tableOf(model.table, at, minor, total),
    paymentCode: [
      'BCD',
      '002',
      '1',
      'SCT',
      '',
      model.sender.name.slice(0, 70),
      iban,
      `EUR${formatMinor(total, '')}`,
      '',
      '',
      `R-${100_000 + at}`,
    ].join('\n'),
  };
}

function tableOf(
  { columns, totals }: TableModel,
  at: number,
  minor: readonly number[],
  total: number,
): TableModel {
  const figure = (value: number): string => formatMinor(value, ',');
  const cell = (column: number, row: number, value: number): string => {
    if (column === 0) return `2026-${String(at * ITEMS + row).padStart(6, '0')}`;
    return columns[column]?.align === 'right' ? figure(value) : `${(row % 28) + 1} Sep 2026`;
  };
  return {
    columns,
    rows: minor.map((value, row) => columns.map((_, column) => cell(column, row, value))),
    totals: totals
      .slice(-1)
      .map((row) => row.map((text, i) => (i > 0 && text !== '' ? figure(total) : text))),
  };
}
