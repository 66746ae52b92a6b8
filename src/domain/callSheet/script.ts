import { longDate } from '../documents/format';
import { wordsFor } from '../letters/languages/languages';
import { fill, oneStop } from '../messages/fill';
import { formatMoney } from '../money/format';
import type { Money } from '../money/money';
import type { PhrasesSettings } from '../settings/sections/phrases';
import { CALL_PHRASES, type PhraseName } from './phrases/phrases';
import type { CallSheet, ScriptLine } from './types';

/** Who calls, as he introduces himself. */
export interface Caller {
  readonly name: string;
  readonly company: string;
  /** His own first and last sentence by language; what is not there is as shipped. */
  readonly own?: PhrasesSettings;
}

/**
 * What to say, in the customer's language, only from what the ledger knows: thanks for what came,
 * the question about money not matched, the promise not kept, the amount, the offer, the close.
 */
export function scriptOf(sheet: Omit<CallSheet, 'script'>, caller: Caller): ScriptLine[] {
  const words = wordsFor(sheet.language);
  const money = (amount: Money) => formatMoney(amount, words.numbers);
  const day = (date: CallSheet['asOf']) => longDate(date, words.dates);
  const say = (name: PhraseName, params: Record<string, string> = {}): ScriptLine => ({
    name,
    text: oneStop(fill(CALL_PHRASES[sheet.language][name], params)),
  });
  const own = caller.own?.[sheet.language];
  const lines: ScriptLine[] = [greeting()];
  const paid = sheet.payments.find(({ minor }) => minor > 0);
  if (paid !== undefined) lines.push(say('thanks', { amount: money(paid), date: day(paid.on) }));
  const [unmatched] = sheet.unallocated;
  if (unmatched !== undefined) lines.push(say('unmatched', { amount: money(unmatched) }));
  lines.push(...askings(), closing());
  return lines;

  function greeting(): ScriptLine {
    const who = { me: caller.name, company: caller.company };
    const { name } = sheet.person;
    const text = own?.opening ?? '';
    if (text !== '')
      return { name: 'greeting', text: oneStop(fill(text, { ...who, person: name })) };
    return name === '' ? say('greetingFirm', who) : say('greeting', { ...who, person: name });
  }

  function closing(): ScriptLine {
    const text = own?.closing ?? '';
    const who = { me: caller.name, company: caller.company, person: sheet.person.name };
    return text === '' ? say('closing') : { name: 'closing', text: oneStop(fill(text, who)) };
  }

  function askings(): ScriptLine[] {
    const late = sheet.debts.find(({ since }) => since !== null);
    if (late === undefined || late.since === null) return [say('notDue')];
    const { balance, since } = late;
    const amount = money({ minor: balance.overdue, currency: balance.currency });
    return [
      ...brokenPromise(),
      say('purpose', { amount, date: day(since) }),
      say('question'),
      say('offer'),
    ];
  }

  function brokenPromise(): ScriptLine[] {
    const [latest] = sheet.promises;
    if (latest === undefined) return [];
    const { promise, state, received } = latest;
    const places = { made: day(promise.madeOn), amount: money(promise), date: day(promise.dueOn) };
    if (state === 'broken') return [say('broken', places)];
    if (state !== 'partKept') return [];
    return [say('partly', { ...places, received: money({ ...promise, minor: received }) })];
  }
}
