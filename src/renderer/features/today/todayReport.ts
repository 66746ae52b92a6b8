import type { PlainDate } from '../../../domain/dates/plainDate';
import type { SenderBlock, StatementModel } from '../../../domain/documents/model';
import { formatMoney } from '../../../domain/money/format';
import { linesOf } from '../../components/grid/lines';
import type { Column } from '../../components/grid/types';
import { longDate } from '../../components/text';
import { disputeFilterName } from '../../frame/disputeFilter';
import type { Messages } from '../../messages/en';
import { groupName, totalsOf } from './groups';
import { type Grouping, groupKey, type TodayDesk, type TodayFilter } from './setup';
import { keyOf } from './todayKey';
import type { TodayRow } from './useWorklist';

/** Columns of the printed list, whatever the screen hides, with their widths in proportion. */
const PRINTED: readonly (readonly [id: string, share: number])[] = [
  ['customer', 2.2],
  ['why', 3],
  ['overdue', 1.5],
  ['days', 0.6],
  ['next', 1.8],
  ['lastContact', 1.4],
];

/** What of the list is printed. */
export interface TodayOnPaper {
  /** In the order they are drawn. */
  readonly rows: readonly TodayRow[];
  /** All that wait today. */
  readonly waiting: number;
  readonly selected: ReadonlySet<string>;
  readonly columns: readonly Column<TodayRow>[];
  readonly grouping: Grouping;
  readonly filter: TodayFilter;
  readonly desk: TodayDesk;
}

/** Today's list on paper: the selected rows, or all that are shown, under the headings of the screen. */
export function todayReport(
  m: Messages,
  list: TodayOnPaper,
  today: PlainDate,
  sender: SenderBlock,
): StatementModel {
  const chosen = list.rows.filter((row) => list.selected.has(keyOf(row)));
  const rows = chosen.length === 0 ? list.rows : chosen;
  const say = m.today.paper;
  const title = say.title(longDate(m, today));
  const shown = filterWords(m, list);
  const totals = totalsOf(rows);
  return {
    kind: 'statement',
    orientation: 'landscape',
    ...{ title, heading: title, date: today, language: 'en', sender },
    pageLabel: m.insights.page,
    facts: [
      { label: say.customers, text: say.of(rows.length, list.waiting, chosen.length > 0) },
      { label: say.filter, text: shown === '' ? say.noFilter : shown },
      { label: say.overdue, text: totals.map((one) => formatMoney(one)).join(', ') },
    ].filter(({ text }) => text !== ''),
    sections: sectionsOf(m, list, rows),
  };
}

type Section = StatementModel['sections'][number];

/** One table of all rows, or one per group. */
function sectionsOf(m: Messages, list: TodayOnPaper, rows: readonly TodayRow[]): Section[] {
  const { grouping, desk } = list;
  if (grouping === 'flat') return [sectionOf(m, list, m.today.list, rows)];
  const lines = linesOf(rows, keyOf, {
    keyOf: (row) => groupKey(row, grouping, desk),
    title: () => null,
  });
  return lines.flatMap((line) => {
    if (line.kind !== 'group') return [];
    const title = m.today.groupTitle(groupName(m, grouping, line.key), line.rows.length);
    return [sectionOf(m, list, title, line.rows)];
  });
}

function sectionOf(
  m: Messages,
  list: TodayOnPaper,
  heading: string,
  members: readonly TodayRow[],
): Section {
  const columns = PRINTED.flatMap(([id, share]) =>
    list.columns.filter((column) => column.id === id).map((column) => ({ column, share })),
  );
  return {
    heading,
    paragraphs: [],
    table: {
      columns: columns.map(({ column, share }) => ({
        heading: column.title,
        align: column.align ?? 'left',
        share,
      })),
      rows: members.map((row) => columns.map(({ column }) => column.text(row))),
      totals: totalsOf(members).map((one, index) => {
        const cells = new Map([
          ['customer', index === 0 ? m.today.paper.total : ''],
          ['overdue', formatMoney(one)],
        ]);
        return columns.map(({ column }) => cells.get(column.id) ?? '');
      }),
    },
  };
}

/** The filters in force by their names, parted by commas. */
function filterWords(m: Messages, { filter, desk }: TodayOnPaper): string {
  const { kind, assignee, value, review, dispute, text } = filter;
  const say = m.today.tools;
  return [
    kind === null ? '' : m.today.groups[kind],
    assignee === null ? '' : say.assignedTo(assignee === '' ? m.today.nobody : assignee),
    value === null ? '' : m.today.values[value],
    review === null ? '' : say.reviews[review],
    dispute === null ? '' : disputeFilterName(m, desk.codes, dispute),
    text === '' ? '' : say.text(text),
  ]
    .filter((word) => word !== '')
    .join(', ');
}
