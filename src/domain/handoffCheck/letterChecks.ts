import { isAsking, type LetterRef } from '../accounts/account';
import type { PlainDate } from '../dates/plainDate';
import { type Refusal, refusal } from '../refusal';
import { finalCheck, isFinalKind } from './finalNotice';
import { protocolCheck, protocolOf } from './protocolCheck';
import { replyFormCheck } from './replyFormCheck';
import type { Check, CheckInput, LetterPosting } from './types';

/** Reminders an agency or a court expects before the final letter. */
const REMINDERS = 2;

/** Checks of the letters that went: reminders and their proof, the final one, its deadline, the protocol. */
export function letterChecks(input: CheckInput): Check[] {
  const sent = lettersOn(input);
  const final = sent.findLast(({ kind }) => isFinalKind(kind)) ?? null;
  const claimed = sent.findLast(({ kind }) => kind === 'letterBeforeAction') ?? null;
  const protocol = protocolOf(input);
  return [
    remindersCheck(input, sent),
    proofCheck(input, sent, final),
    deadlineCheck(input, sent),
    finalCheck(input, protocol.id === 'ukDebt' ? claimed : final, protocol),
    protocolCheck(input, sent, protocol),
    ...(protocol.id === 'ukDebt' ? [replyFormCheck(input, claimed)] : []),
  ];
}

/** Letters that ask for any of the chosen items, oldest first: a thank-you is no reminder. */
function lettersOn({ account, items }: CheckInput): LetterRef[] {
  return account.letters
    .filter(({ kind, withdrawn }) => !withdrawn && isAsking(kind))
    .filter((one) => items.some(({ id }) => one.items.includes(id)))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
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
  { account, home, postings }: CheckInput,
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
  return { id, ...proofOf(posting, mustReach(account.address.country || home)) };
}

/**
 * Where a demand works only once it was received: it interrupts limitation in the Netherlands, Italy
 * and Spain, and begins default in Switzerland.
 */
function mustReach(country: string): boolean {
  return ['NL', 'IT', 'ES', 'CH'].includes(country);
}

function proofOf(
  { on, number, deliveredOn, returnedOn }: LetterPosting,
  asksReceipt: boolean,
): Pick<Check, 'level' | 'says'> {
  if (returnedOn !== null) {
    return { level: 'block', says: refusal('check.proof-returned', { on: returnedOn }) };
  }
  if (deliveredOn !== null) {
    return { level: 'ok', says: refusal('check.proof-delivered', { on: deliveredOn, number }) };
  }
  if (number === '') return { level: 'warn', says: refusal('check.proof-no-number', { on }) };
  return asksReceipt
    ? { level: 'warn', says: refusal('check.proof-to-be-received', { on, number }) }
    : { level: 'ok', says: refusal('check.proof-posted', { on, number }) };
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
