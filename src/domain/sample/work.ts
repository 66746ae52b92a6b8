import type { Account, LetterKind } from '../accounts/account';
import type { CallOutcome } from '../accounts/events';
import { type BatchId, type LetterId, mint } from '../accounts/ids';
import type { Company } from '../accounts/party';
import { wasSpokenTo } from '../callSheet/nextCall';
import { addDays } from '../dates/plainDate';
import { toWorkingDay } from '../dates/workingDays';
import { proposedDeadline } from '../letters/protocol';
import { type Situation, situationOf } from '../worklist/situation';
import { worklist } from '../worklist/worklist';
import type { Moment } from './desk';
import type { SampleLife } from './life';
import type { Random } from './random';
import type { NumberRow } from './rows';
import type { SampleModels } from './types';

/** What the desk works with. */
export interface Workplace {
  readonly company: Company;
  readonly models: SampleModels;
  readonly source: Random;
  readonly newId: () => string;
  readonly letterRow: NumberRow;
  readonly agreementRow: NumberRow;
  /** SHA-256 (hex) that stands for a pack nobody wrote. */
  readonly packHash: (text: string) => string;
}

const NOTES: Readonly<Partial<Record<CallOutcome, readonly string[]>>> = {
  reached: [
    'Asks for a copy of the invoice by mail.',
    'Invoice is approved and waits for the next payment run.',
    'Bookkeeping is away until Monday.',
  ],
  callBack: ['Calls back once the approval is there.'],
  voicemail: ['Left name, number and the invoice in question.'],
  paidAlready: ['Says it was paid this week; we look out for it.'],
  promise: ['Gave a date without being pressed.', 'Pays as soon as his own customer has paid.'],
};

const OUTCOMES: readonly CallOutcome[] = [
  ...(['promise', 'promise', 'promise', 'promise', 'promise'] as const),
  ...(['reached', 'reached', 'noAnswer', 'noAnswer', 'voicemail', 'callBack'] as const),
];

/** One look at one account: the desk does what today's list advises. */
export function workOn(life: SampleLife, moment: Moment, place: Workplace): void {
  const { day } = moment;
  const { account } = life;
  const situation = account && situationOf(account, day);
  if (!account || !situation) return;
  const [row] = worklist([account], { today: day });
  if (row === undefined || row.group === 'quiet') return;
  const { source } = place;
  switch (row.next.code) {
    case 'next.reminder':
      write(life, situation, 'reminder', moment, place);
      break;
    case 'next.formal-reminder':
      write(life, situation, 'formalReminder', moment, place);
      break;
    case 'next.letter-before-action':
      write(life, situation, 'letterBeforeAction', moment, place);
      break;
    case 'next.answer-dispute':
      answer(life, account, moment, source);
      break;
    default:
      call(life, situation, moment, source);
  }
}

function write(
  life: SampleLife,
  { account, items, chased }: Situation,
  kind: LetterKind,
  moment: Moment,
  { company, models, source, newId, letterRow }: Workplace,
): void {
  const currency = chased[0]?.currency;
  if (currency === undefined) return;
  const { day } = moment;
  const named = items.filter((item) => item.currency === currency);
  const deadline = proposedDeadline(kind, { account, company }, day, undefined);
  const letter = mint<LetterId>(newId);
  const { number, reference } = letterRow.next(day);
  const model = models.letter({
    company,
    account,
    kind,
    items: named,
    currency,
    today: day,
    deadline,
    reference,
    serial: number,
  });
  const batch = mint<BatchId>(() => `sample-letters-${day}`);
  const ids = named.map((item) => item.id);
  const sent = life.desk.run(
    { type: 'issueLetter', letter, kind, deadline, currency, items: ids, batch, model, number },
    moment,
  );
  if (sent) letterRow.take(day);
  if (sent && source.chance(30)) life.willPay(named, addDays(day, source.int(3, 12)));
}

function call(life: SampleLife, situation: Situation, moment: Moment, source: Random): void {
  const outcome = source.pick(OUTCOMES);
  const notes = NOTES[outcome];
  const base = {
    type: 'logCall',
    person: wasSpokenTo(outcome) ? life.debtor.master.contact.name : '',
    note: notes === undefined ? '' : source.pick(notes),
  } as const;
  if (outcome === 'promise') promise(life, situation, base, moment, source);
  else life.desk.run({ ...base, outcome, promise: null }, moment);
}

function promise(
  life: SampleLife,
  { items, chased }: Situation,
  base: { readonly type: 'logCall'; readonly person: string; readonly note: string },
  moment: Moment,
  source: Random,
): void {
  const [money] = chased;
  if (money === undefined) return;
  const dueOn = toWorkingDay(addDays(moment.day, source.int(3, 14)), 'next');
  const terms = { ...money, dueOn, by: base.person };
  life.desk.run({ ...base, outcome: 'promise', promise: terms }, moment);
  const promised = items.filter((item) => item.currency === money.currency);
  if (source.chance(KEEPS[life.debtor.habit])) {
    life.willPay(promised, addDays(dueOn, -source.int(0, 2)));
  } else {
    life.willWait(promised, addDays(dueOn, source.int(9, 40)));
  }
}

/** In percent. */
const KEEPS = { prompt: 95, slow: 85, late: 60, bad: 30 } as const;

function answer(life: SampleLife, account: Account, moment: Moment, source: Random): void {
  const dispute = account.disputes.find((one) => one.closedOn === null);
  if (dispute === undefined || !source.chance(30)) return;
  const outcome = source.pick([
    'Delivery note sent, accepted',
    'Credit note follows',
    'Price agreed',
  ]);
  life.desk.run({ type: 'closeDispute', dispute: dispute.id, outcome }, moment);
  const named = account.items.filter((item) => dispute.items.includes(item.id));
  life.willPay(named, addDays(moment.day, source.int(4, 20)));
}
