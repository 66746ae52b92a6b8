import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Company } from '../accounts/party';
import { addDays, dayOfWeek, type PlainDate } from '../dates/plainDate';
import { DESK, SAMPLE_COMPANY } from './company';
import { sampleDebtors } from './debtors';
import { momentText } from './desk';
import { fileSteps } from './files';
import { SampleLife } from './life';
import { type Random, random } from './random';
import { NumberRow } from './rows';
import { begin, closeAgreements, type Story, storyOf } from './stories';
import type { SampleModels, SampleStep } from './types';
import { type Workplace, workOn } from './work';

const WEEKS = 104;
/** So many weeks before the end, the customers who have a story stop paying by themselves. */
const STORY_WEEKS = 22;
/** The desk works accounts from this minute of the day on, three minutes apart. */
const DESK_MINUTE = 8 * 60;
const OPENING_MINUTE = 6 * 60;

/** The same day and seed make the same ledger. */
export interface SampleOptions {
  readonly today: PlainDate;
  readonly seed: number;
  readonly models: SampleModels;
}

/**
 * An invented ledger: the firm, and two years of its history up to the day before `today`, beginning
 * with the event that opens the ledger.
 */
export interface SampleLedger {
  readonly company: Company;
  readonly steps: readonly SampleStep[];
}

/**
 * About 150 customers in fifteen countries, worked every week as today's list advises. The same
 * options give the same ledger, to the byte; every event went through `decide` and `evolve`.
 */
export function sampleLedger({ today, seed, models }: SampleOptions): SampleLedger {
  const source = random(seed);
  const newId = counter();
  const place: Workplace = {
    ...{ company: SAMPLE_COMPANY, models, source, newId, packHash: hashOf },
    ...{ letterRow: new NumberRow('letter'), agreementRow: new NumberRow('agreement') },
  };
  const days = workDays(today);
  const from = addDays(days[0] ?? today, -6);
  const span = { from, days: 7 * WEEKS };
  const lives = sampleDebtors(seed).map(
    (debtor, index) => new SampleLife(debtor, index, span, source.fork(`life-${index}`), newId),
  );
  const worked = lives.map((life): Worked => {
    const own = { ...place, source: source.fork(`desk-${life.index}`) };
    return { life, place: own, story: storyOf(life.index), begun: false };
  });
  // Week by week and not customer by customer: numbers of a row are given out in the order of days.
  for (const [week, day] of days.entries())
    for (const one of worked) liveWeek(one, day, days.length - week);
  const steps = lives.flatMap((life) => life.desk.steps);
  const history = inOrder([...fileSteps(steps, DESK[0], hashOf), ...steps]);
  return { company: SAMPLE_COMPANY, steps: [opening(days[0] ?? today), ...history] };
}

/** The ledger is opened on the morning of its first day. */
function opening(day: PlainDate): SampleStep {
  const event = { type: 'ledgerOpened', company: SAMPLE_COMPANY, sample: true } as const;
  return { at: momentText(day, OPENING_MINUTE), by: DESK[0], account: null, event };
}

/** A customer, who works him with what luck, and how far his story is. */
interface Worked {
  readonly life: SampleLife;
  readonly place: Workplace;
  readonly story: Story;
  begun: boolean;
}

/** One week of a customer; `left` counts the weeks to the end, this one included. */
function liveWeek(worked: Worked, day: PlainDate, left: number): void {
  const { life, place, story } = worked;
  const { source } = place;
  if (left === STORY_WEEKS && story !== 'none') life.stopPaying();
  life.takeInvoices(day);
  life.takePayments(day, left <= 2 && life.index % 9 === 4);
  const moment = life.moment(day, DESK_MINUTE + life.index * 3);
  closeAgreements(life, moment);
  if (!worked.begun && isTime(story, left)) worked.begun = begin(story, life, moment, place);
  else if (isWorked(left, source)) workOn(life, { ...moment, minute: moment.minute + 1 }, place);
  if (left > 20 && source.chance(1)) begin(source.pick(BYGONE), life, moment, place);
}

/** Stories that came to their end long ago. */
const BYGONE: readonly Story[] = ['dispute', 'dispute', 'planKept', 'note'];

/** Stories begin in the last weeks; a dispute late enough to be still open today. */
function isTime(story: Story, left: number): boolean {
  const first = story === 'dispute' || story === 'partDispute' ? 3 : 13;
  return left <= first && left > 1;
}

/** Not every account is got round to every week, and most of the last two weeks' work is still to do. */
function isWorked(left: number, source: Random): boolean {
  return source.chance(left <= 2 ? 30 : 75);
}

/** One working day a week, the last one before `today`. */
function workDays(today: PlainDate): PlainDate[] {
  let last = addDays(today, -1);
  while (dayOfWeek(last) > 5) last = addDays(last, -1);
  return Array.from({ length: WEEKS }, (_, week) => addDays(last, -7 * (WEEKS - 1 - week)));
}

function inOrder(steps: readonly SampleStep[]): SampleStep[] {
  return [...steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function counter(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `s${count.toString(36).padStart(6, '0')}`;
  };
}

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
