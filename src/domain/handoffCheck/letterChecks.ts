import type { LetterRef } from '../accounts/account';
import { addDays, type PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import { maybeSoleTrader, type Protocol, protocolFor } from './protocols';
import { replyFormCheck } from './replyFormCheck';
import type { Check, CheckInput, LetterPosting } from './types';

/** Reminders an agency or a court expects before the final letter. */
const REMINDERS = 2;

/** Checks of the letters that went: reminders and their proof, the final one, its deadline, the protocol. */
export function letterChecks(input: CheckInput): Check[] {
  const sent = lettersOn(input);
  const final = sent.findLast(({ kind }) => kind === 'letterBeforeAction') ?? null;
  const protocol = protocolOf(input);
  return [
    remindersCheck(input, sent),
    proofCheck(input, sent, final),
    deadlineCheck(input, sent),
    finalCheck(final),
    protocolCheck(input, final, protocol),
    ...(protocol.id === 'ukDebt' ? [replyFormCheck(input, final)] : []),
  ];
}

/** Letters about all of the chosen items, oldest first. */
function lettersOn({ account, items }: CheckInput): LetterRef[] {
  return account.letters
    .filter((one) => !one.withdrawn && items.some(({ id }) => one.items.includes(id)))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export function protocolOf({ account, home }: Pick<CheckInput, 'account' | 'home'>): Protocol {
  const country = account.address.country || home;
  return protocolFor(country, account.debtorType, maybeSoleTrader(account));
}

function remindersCheck({ items }: CheckInput, sent: readonly LetterRef[]): Check {
  const id = 'reminders';
  const bare = items.find((item) => !sent.some((letter) => letter.items.includes(item.id)));
  if (bare !== undefined) {
    return { id, level: 'block', says: refusal('check.reminder-none', { number: bare.number }) };
  }
  const fewest = Math.min(
    ...items.map((item) => sent.filter((letter) => letter.items.includes(item.id)).length),
  );
  const level = fewest < REMINDERS ? 'warn' : 'ok';
  const code = level === 'ok' ? 'check.reminders-ok' : 'check.reminders-few';
  return { id, level, says: refusal(code, { count: fewest }) };
}

/** Proof is asked of the last letter: the final one where there is one. */
function proofCheck(
  { postings }: CheckInput,
  sent: readonly LetterRef[],
  final: LetterRef | null,
): Check {
  const id = 'proof';
  const letter = final ?? sent.at(-1);
  if (letter === undefined) return { id, level: 'block', says: refusal('check.proof-no-letter') };
  const posting = postings.find((one) => one.letter === letter.id);
  const { on } = letter;
  if (posting === undefined) {
    return { id, level: 'warn', says: refusal('check.proof-none', { on }) };
  }
  return { id, ...proofOf(posting) };
}

function proofOf({
  on,
  number,
  deliveredOn,
  returnedOn,
}: LetterPosting): Pick<Check, 'level' | 'says'> {
  if (returnedOn !== null) {
    return { level: 'block', says: refusal('check.proof-returned', { on: returnedOn }) };
  }
  if (deliveredOn !== null) {
    return { level: 'ok', says: refusal('check.proof-delivered', { on: deliveredOn, number }) };
  }
  if (number === '') return { level: 'warn', says: refusal('check.proof-no-number', { on }) };
  return { level: 'ok', says: refusal('check.proof-posted', { on, number }) };
}

function deadlineCheck({ today }: CheckInput, sent: readonly LetterRef[]): Check {
  const id = 'deadline';
  const last = sent.reduce<PlainDate | null>(
    (latest, { deadline }) => (latest === null || deadline > latest ? deadline : latest),
    null,
  );
  if (last === null) return { id, level: 'block', says: refusal('check.deadline-none') };
  const says = (code: string): Refusal => refusal(code, { on: last });
  return last >= today
    ? { id, level: 'block', says: says('check.deadline-runs') }
    : { id, level: 'ok', says: says('check.deadline-passed') };
}

function finalCheck(final: LetterRef | null): Check {
  const id = 'finalNotice';
  if (final === null) return { id, level: 'warn', says: refusal('check.final-none') };
  const { on, deadline } = final;
  return { id, level: 'ok', says: refusal('check.final-ok', { on, deadline }) };
}

function protocolCheck({ today }: CheckInput, final: LetterRef | null, protocol: Protocol): Check {
  const id = 'protocol';
  const { days, unverified } = protocol;
  const name = `check.protocol-${protocol.id}`;
  if (protocol.id === 'none') return { id, level: 'ok', says: refusal(name) };
  if (days === 0) return { id, level: 'warn', says: refusal(name) };
  if (final === null) return { id, level: 'block', says: refusal(`${name}-no-letter`, { days }) };
  const until = addDays(final.on, days);
  const params = { on: final.on, until, days };
  if (today <= until) return { id, level: 'block', says: refusal(`${name}-runs`, params) };
  return { id, level: unverified ? 'warn' : 'ok', says: refusal(`${name}-ok`, params) };
}
