import type { Company } from '../accounts/party';
import { longDate, shortDate } from '../documents/format';
import type { CallSheetModel, LabelledText, TableModel } from '../documents/model';
import { senderBlock } from '../documents/sender';
import { fill } from '../messages/fill';
import { formatAmount, formatMoney } from '../money/format';
import { SHEET_WORDS as WORDS } from './documentWords';
import { leftSections, rightSections } from './sections';
import type { CallSheet, SheetDebt } from './types';

/** More documents than this are summed up in a line, so that the sheet stays one page. */
const MOST_ITEMS = 10;

const NO_FACT: LabelledText = { label: '', text: '' };

/** The call sheet as it is printed. */
export function callSheetDocument(sheet: CallSheet, company: Company): CallSheetModel {
  const title = fill(WORDS.title, { name: sheet.name });
  return {
    kind: 'callSheet',
    title,
    language: 'en',
    date: sheet.asOf,
    sender: senderBlock(company, company.currency),
    pageLabel: WORDS.pageLabel,
    heading: title,
    note: fill(WORDS.note, { date: longDate(sheet.asOf) }),
    facts: factsOf(sheet),
    items: itemsTable(sheet),
    left: leftSections(sheet),
    right: rightSections(sheet),
    notes: WORDS.sections.notes,
  };
}

function factsOf(sheet: CallSheet): LabelledText[] {
  const { facts } = WORDS;
  const { name, phone, email, preference } = sheet.person;
  const late = sheet.debts.filter(({ balance }) => balance.overdue > 0);
  const sums = (debts: readonly SheetDebt[], of: 'overdue' | 'open') =>
    debts
      .map(({ balance }) => formatMoney({ minor: balance[of], currency: balance.currency }))
      .join(', ');
  const since = late.flatMap((debt) => debt.since ?? []).sort()[0];
  const who = [
    { label: facts.person, text: name },
    { label: facts.phone, text: phone },
    { label: facts.email, text: email },
    { label: facts.preference, text: preference },
    { label: facts.number, text: sheet.number },
    { label: facts.hold, text: holdOf(sheet) },
    { label: facts.mark, text: marksOf(sheet) },
  ];
  const howMuch = [
    { label: facts.overdue, text: sums(late, 'overdue') },
    { label: facts.since, text: since === undefined ? '' : longDate(since) },
    { label: facts.open, text: sums(sheet.debts, 'open') },
    { label: facts.habit, text: habitOf(sheet) },
    {
      label: facts.lastContact,
      text: sheet.lastContact === null ? WORDS.never : longDate(sheet.lastContact),
    },
    {
      label: facts.limitation,
      text:
        sheet.limitation === null ? '' : fill(WORDS.probably, { date: longDate(sheet.limitation) }),
    },
  ];
  return inTurns(who, howMuch);
}

/** The sheet has two columns, filled by rows: each side keeps its column, whatever is not known. */
function inTurns(left: readonly LabelledText[], right: readonly LabelledText[]): LabelledText[] {
  const known = ({ text }: LabelledText) => text.trim() !== '';
  const [who, howMuch] = [left.filter(known), right.filter(known)];
  const rows = Array.from({ length: Math.max(who.length, howMuch.length) }, (_, row) => [
    who[row] ?? NO_FACT,
    howMuch[row] ?? NO_FACT,
  ]);
  return rows.flat();
}

function habitOf({ habitDays }: CallSheet): string {
  if (habitDays === null) return '';
  return habitDays > 0 ? fill(WORDS.habitLate, { days: habitDays }) : WORDS.habitEarly;
}

function holdOf({ hold }: CallSheet): string {
  if (hold === null) return '';
  const { until, reason } = hold;
  return until === null
    ? fill(WORDS.held, { reason })
    : fill(WORDS.until, { date: shortDate(until), reason });
}

function marksOf({ marks }: CallSheet): string {
  return marks
    .map(({ kind, reason }) => [WORDS.marks[kind], reason].filter(Boolean).join(': '))
    .join('; ');
}

function itemsTable({ debts }: CallSheet): TableModel {
  const { columns } = WORDS;
  return {
    columns: [
      { heading: columns.number, align: 'left', share: 30 },
      { heading: columns.due, align: 'left', share: 20 },
      { heading: columns.late, align: 'right', share: 14 },
      { heading: columns.disputed, align: 'right', share: 18 },
      { heading: columns.open, align: 'right', share: 18 },
    ],
    rows: debts.flatMap((debt) => itemRows(debt, debts.length > 1 ? money : amount)),
    totals: debts.map(({ balance }) => [
      fill(columns.total, { currency: balance.currency }),
      '',
      '',
      balance.disputed === 0 ? '' : amount(balance.disputed, balance),
      amount(balance.open, balance),
    ]),
  };
}

/** Where the customer owes in several currencies, each amount names its own: `written` sees to it. */
function itemRows({ items, balance }: SheetDebt, written: typeof amount): string[][] {
  const rows = items
    .slice(0, MOST_ITEMS)
    .map((item) => [
      item.number,
      shortDate(item.dueOn),
      item.daysLate === null || item.daysLate <= 0 ? '' : String(item.daysLate),
      item.disputed === 0 ? '' : written(item.disputed, balance),
      written(item.open, balance),
    ]);
  const rest = items.slice(MOST_ITEMS);
  if (rest.length === 0) return rows;
  const left = rest.reduce((sum, { open }) => sum + open, 0);
  return [
    ...rows,
    [fill(WORDS.columns.more, { count: rest.length }), '', '', '', written(left, balance)],
  ];
}

function amount(minor: number, { currency }: SheetDebt['balance']): string {
  return formatAmount({ minor, currency });
}

function money(minor: number, { currency }: SheetDebt['balance']): string {
  return formatMoney({ minor, currency });
}
