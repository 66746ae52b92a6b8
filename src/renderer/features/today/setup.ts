import { assigneeOf, reviewThisWeek } from '../../../domain/accounts/views/desk';
import type { PlainDate } from '../../../domain/dates/plainDate';
import type { CodesSettings } from '../../../domain/settings/sections/codes';
import type { Steps } from '../../../domain/steps';
import { ranked } from '../../../domain/worklist/rank';
import type { StatedRates } from '../../../domain/worklist/rates';
import { WORK_GROUPS, type WorkGroup } from '../../../domain/worklist/types';
import { VALUE_BANDS, type ValueBand, valueBand } from '../../../domain/worklist/worth';
import { searchLetters } from '../../commands/words';
import { type GridLayout, PLAIN_LAYOUT } from '../../components/grid/types';
import { type DisputeFilter, disputeFilterOf, passesDispute } from '../../frame/disputeFilter';
import { perCustomer } from '../../ledger/perCustomer';
import type { ListSetup } from '../../stores/views';
import { reasonSentence } from './reason';
import { isResting, type TodayRow } from './useWorklist';

/** The name of the list: of its columns, its setup and its views. */
export const LIST = 'today';

/** How the list can be grouped. */
export const GROUPINGS = ['action', 'value', 'assignee', 'flat'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const INITIAL_SETUP: ListSetup = { filter: {}, groupBy: 'action', folded: [] };

/** Columns of Today that are there for who wants them. */
export const INITIAL_LAYOUT: GridLayout = { ...PLAIN_LAYOUT, hidden: ['assignee', 'value'] };

/** What the list is filtered by; a field that is not there lets everything through. */
export interface TodayFilter {
  readonly kind: WorkGroup | null;
  /** A colleague's name, or '' for what is nobody's; null = everybody's. */
  readonly assignee: string | null;
  readonly value: ValueBand | null;
  readonly review: 'done' | 'open' | null;
  readonly dispute: DisputeFilter | null;
  readonly text: string;
}

/** What is stored, as a filter; names that are unknown here (of a newer version) do nothing. */
export function filterOf({ filter }: Pick<ListSetup, 'filter'>): TodayFilter {
  const { kind, assignee, value, review, dispute, text } = filter;
  return {
    kind: WORK_GROUPS.find((group) => group === kind) ?? null,
    assignee: assignee ?? null,
    value: VALUE_BANDS.find((band) => band === value) ?? null,
    review: review === 'done' || review === 'open' ? review : null,
    dispute: disputeFilterOf(dispute),
    text: text ?? '',
  };
}

/** By action where the stored one is not known any more. */
export function groupingOf({ groupBy }: ListSetup): Grouping {
  return GROUPINGS.find((grouping) => grouping === groupBy) ?? 'action';
}

/** The stored fields with one of them changed; null takes it away. */
export function withField(
  filter: ListSetup['filter'],
  name: keyof TodayFilter,
  value: string | null,
): ListSetup['filter'] {
  const { [name]: _before, ...rest } = filter;
  return value === null || (name === 'text' && value === '') ? rest : { ...rest, [name]: value };
}

/** What filters and order follow from besides the rows. */
export interface TodayDesk {
  readonly today: PlainDate;
  readonly rates: StatedRates | null;
  /** What the user calls the reasons of disputes. */
  readonly codes: CodesSettings;
}

/** Rows that pass every filter but the kind of work: what the chips count. */
export function beforeKind(
  rows: readonly TodayRow[],
  filter: TodayFilter,
  desk: TodayDesk,
): readonly TodayRow[] {
  const words = searchLetters(filter.text).split(/\s+/).filter(Boolean);
  const { assignee, value, review, dispute } = filter;
  const set = [assignee, value, review, dispute].filter((one) => one !== null);
  if (words.length === 0 && set.length === 0) return rows;
  const found = rows.filter(
    (row) =>
      (assignee === null || assigneeOf(row.account) === assignee) &&
      (value === null || bandOf(row, desk) === value) &&
      (review === null || isReviewed(row, desk.today) === (review === 'done')) &&
      (dispute === null || passesDispute(row.account, dispute, desk.today)) &&
      hasWords(row, words, desk.codes),
  );
  // The same rows are the same list: nothing of it is worked out or drawn anew.
  return found.length === rows.length ? rows : found;
}

/** Rows of one kind of work; without one, all that do not rest. */
export function ofKind(rows: readonly TodayRow[], kind: WorkGroup | null): readonly TodayRow[] {
  return rows.filter((row) => (kind === null ? !isResting(row) : row.group === kind));
}

/** Rows of `all` in the order of their grouping: what belongs together stands together, best first. */
export function arranged(
  rows: readonly TodayRow[],
  grouping: Grouping,
  desk: TodayDesk,
  all: readonly TodayRow[],
): readonly TodayRow[] {
  if (grouping === 'action') return rows;
  const flat = ranked(
    rows.map((row) => ({ row, account: row.account.id, weigh: row.weigh, days: row.days })),
    desk.rates,
    all,
  ).map(({ row }) => row);
  if (grouping === 'flat') return flat;
  const keys = new Map(flat.map((row) => [row, groupKey(row, grouping, desk)]));
  const order: readonly string[] =
    grouping === 'value' ? VALUE_BANDS : [...new Set(keys.values())].sort(nobodyLast);
  return order.flatMap((key) => flat.filter((row) => keys.get(row) === key));
}

/** What a row is grouped under. */
export function groupKey(row: TodayRow, grouping: Grouping, desk: TodayDesk): string {
  switch (grouping) {
    case 'action':
      return row.group;
    case 'value':
      return bandOf(row, desk);
    case 'assignee':
      return assigneeOf(row.account);
    case 'flat':
      return '';
  }
}

const bands = perCustomer<{ readonly desk: TodayDesk; readonly band: ValueBand }>();

/** The value band of a row's customer; worked out once a day. */
export function bandOf({ account }: Pick<TodayRow, 'account'>, desk: TodayDesk): ValueBand {
  const found = bands.of(account);
  if (found?.desk.today === desk.today && found.desk.rates === desk.rates) return found.band;
  const band = valueBand(account, desk.today, desk.rates);
  bands.keep(account, { desk, band });
  return band;
}

function isReviewed({ account }: TodayRow, today: PlainDate): boolean {
  return reviewThisWeek(account, today) !== null;
}

interface RowText {
  readonly row: TodayRow;
  readonly codes: CodesSettings;
  readonly text: string;
}

const texts = perCustomer<RowText>();

function hasWords(row: TodayRow, words: readonly string[], codes: CodesSettings): boolean {
  if (words.length === 0) return true;
  const text = textOf(row, codes);
  return words.every((word) => text.includes(word));
}

/** Makes what the filter looks into, so that the first letter need not wait for it; some rows a step. */
export function* textSteps(rows: readonly TodayRow[], codes: CodesSettings): Steps<undefined> {
  for (const [at, row] of rows.entries()) {
    textOf(row, codes);
    if (at % A_STEP === 0) yield;
  }
  return undefined;
}

const A_STEP = 50;

/** What the filter looks into; a row is made anew when its customer changes and each day. */
function textOf(row: TodayRow, codes: CodesSettings): string {
  const known = texts.of(row.account);
  if (known?.row === row && known.codes === codes) return known.text;
  const { name, number, aliases, address } = row.account;
  const words = [name, number, address.city, ...aliases, reasonSentence(row, codes)];
  const text = searchLetters(words.join(' '));
  texts.keep(row.account, { row, codes, text });
  return text;
}

function nobodyLast(a: string, b: string): number {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
