import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { matchEntries } from '../../../../src/domain/matching/matchEntries';
import type {
  MatchCustomer,
  MatchEntry,
  MatchItem,
  MatchSuggestion,
} from '../../../../src/domain/matching/types';
import { currency } from '../../../../src/domain/money/currency';
import { parseDecimal } from '../../../../src/domain/money/decimal';
import { describeWithSharedData } from '../../../support/sharedData';

const SCENARIOS = ['01', '02', '05', '06', '07'];
/** The scenarios' own limit for writing off bank charges. */
const TOLERANCE = 2500;

type Row = Readonly<Record<string, string>>;

interface Judged {
  readonly suggestion: MatchSuggestion;
  readonly label: string;
  /** Items the label says the line belongs to. */
  readonly expected: readonly string[];
}

function rows(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function minor(text = '', code = 'USD'): number {
  const amount = parseDecimal(text, currency(code));
  if (!amount.ok) throw new Error(`${text}: ${amount.error}`);
  return amount.value.minor;
}

const KINDS: Readonly<Record<string, MatchEntry['kind']>> = {
  CHECK: 'cheque',
  ACH_RETURN: 'return',
};

function entryOf(row: Row): MatchEntry {
  const kind = KINDS[row.payment_type ?? ''];
  return {
    id: row.txn_id ?? '',
    on: plainDate(row.date ?? ''),
    amount: { minor: minor(row.amount, row.currency), currency: currency(row.currency ?? '') },
    name: row.payer_raw ?? '',
    iban: '',
    reference: '',
    text: row.remittance_text ?? '',
    ...(kind === undefined ? {} : { kind }),
  };
}

function itemOf(row: Row): MatchItem {
  const until = row.discount_deadline ?? '';
  return {
    id: row.invoice_id ?? '',
    customer: row.customer_id ?? '',
    number: row.invoice_id ?? '',
    currency: currency(row.currency ?? ''),
    original: minor(row.original_amount, row.currency),
    open: minor(row.open_amount, row.currency),
    due: plainDate(row.due_date ?? ''),
    references: row.po_reference ? [row.po_reference] : [],
    ...(until === '' ? {} : { discount: { pct: row.discount_pct ?? '', until: plainDate(until) } }),
    ...(row.status === 'ON_HOLD' ? { held: true } : {}),
  };
}

function scenario(folder: string, no: string): Judged[] {
  const file = (name: string) => join(folder, `us_${no}_${name}`);
  const open = rows(file('open_ar.csv'));
  const bank = rows(file('bank.csv'));
  const source = JSON.parse(readFileSync(file('source_open_ar.json'), 'utf8')) as {
    as_of_date: string;
    invoices: { invoice_id: string; note: string }[];
  };
  const labels = new Map(rows(file('labels.csv')).map((row) => [row.txn_id, row.expected ?? '']));
  const customers = open.map(
    (row): MatchCustomer => ({
      id: row.customer_id ?? '',
      names: [row.customer_name ?? ''],
      ibans: [],
    }),
  );
  const suggestions = matchEntries(
    { entries: bank.map(entryOf), items: open.map(itemOf), customers },
    { asOf: plainDate(source.as_of_date), threshold: 0.9, tolerance: () => TOLERANCE },
  );
  return suggestions.map((suggestion, index) => {
    const row = bank[index] ?? {};
    const label = labels.get(suggestion.entry) ?? '';
    const said = `${label} ${row.remittance_text}`;
    const nothing = /^(DUPLICATE|PREPAYMENT|EDI PENDING)/.test(label);
    const expected = source.invoices
      .filter(({ invoice_id: id, note }) => {
        const order = open.find((one) => one.invoice_id === id)?.po_reference ?? '';
        const named = new RegExp(`${id}(?!-?\\w)`).test(said) || note.includes(suggestion.entry);
        return named || (order !== '' && said.includes(order));
      })
      .map(({ invoice_id: id }) => id);
    return { suggestion, label, expected: nothing ? [] : expected };
  });
}

describeWithSharedData('matching', 'the labelled statements', (folder) => {
  const judged = SCENARIOS.flatMap((no) => scenario(folder, no));
  const of = (id: string) => judged.find((one) => one.suggestion.entry === id)?.suggestion;
  const codes = (id: string) => of(id)?.reasons.map((reason) => reason.code) ?? [];

  it('are all there', () => {
    expect(judged).toHaveLength(40);
    expect(judged.filter((one) => one.label === '')).toEqual([]);
  });

  it('find their invoices: precision and recall', () => {
    const pairs = judged.flatMap(({ suggestion, expected }) =>
      suggestion.allocations.map(({ item }) => expected.includes(item)),
    );
    const wanted = judged.flatMap(({ suggestion, expected }) =>
      expected.map((id) => suggestion.allocations.some(({ item }) => item === id)),
    );
    const right = pairs.filter(Boolean).length;
    const found = wanted.filter(Boolean).length;
    console.info(
      `matching: precision ${right}/${pairs.length}, recall ${found}/${wanted.length}, ` +
        `booked by itself ${judged.filter((one) => one.suggestion.book).length} of ${judged.length}`,
    );
    expect(right / pairs.length).toBe(1);
    expect(found / wanted.length).toBe(1);
  });

  it('are booked by themselves only where nothing is left to decide', () => {
    const doubtful =
      /DUPLICATE|STALE|POST-DATED|NSF|PREPAYMENT|PENDING|nauthorized|LATE|dispute|claim|deduction:|deducting|promo|Freight|MISMATCH|No remittance|NO REM|VAGUE|LEGACY|OLD ERP|nstallment/;
    for (const { suggestion, label } of judged) {
      if (suggestion.book) expect(label).not.toMatch(doubtful);
    }
  });

  it.each([
    ['TXN-01-002', 'exact', 'match.amounts'],
    ['TXN-01-003', 'discount', 'match.discount'],
    ['TXN-01-004', 'short', 'match.short'],
    ['TXN-01-005', 'exact', 'match.name'],
    ['TXN-01-006', 'exact', 'match.reference'],
    ['TXN-01-007', 'part', 'match.instalment'],
    ['TXN-02-001', 'discount', 'match.discount'],
    ['TXN-02-002', 'part', 'match.deduction'],
    ['TXN-02-005', 'part', 'match.part'],
    ['TXN-02-007', 'part', 'match.discount-late'],
    ['TXN-05-003', 'part', 'match.part'],
    ['TXN-05-006', 'short', 'match.short'],
    ['TXN-06-001', 'exact', 'match.post-dated'],
    ['TXN-06-002', 'exact', 'match.stale'],
    ['TXN-06-003', 'return', 'match.return'],
    ['TXN-06-005', 'duplicate', 'match.duplicate'],
    ['TXN-06-006', 'part', 'match.instalment'],
    ['TXN-06-007', 'none', 'match.no-customer'],
    ['TXN-07-004', 'onAccount', 'match.held'],
    ['TXN-07-005', 'exact', 'match.reference'],
  ])('%s is %s, because of %s', (id, kind, code) => {
    expect(of(id)?.kind).toBe(kind);
    expect(codes(id)).toContain(code);
  });
});
