import type { LetterRef } from '../accounts/account';
import type { LetterId } from '../accounts/ids';
import type { StoredEvent } from '../journal/storedEvent';
import { UK_FORMS } from '../letters/enclosures';
import { letterLanguage, wordsFor } from '../letters/languages/languages';
import { formatMoney } from '../money/format';
import { money } from '../money/money';
import { refusal } from '../refusal';
import { checkTone } from '../tone/checkTone';
import { CONSEQUENCES, type Consequence } from '../tone/types';
import { CONSEQUENCE_NAMES, FINAL_NAMES } from './names';
import type { Protocol } from './protocols';
import type { Check, CheckInput, FinalLetter, LetterSaid } from './types';

/** What the letters before the handoff say, out of the journal, where they stand as they went out. */
export function finalLettersIn(events: readonly StoredEvent[]): ReadonlyMap<LetterId, LetterSaid> {
  return new Map(
    events.flatMap(({ event }): [LetterId, LetterSaid][] => {
      if (event.type !== 'letterIssued' || !isFinalKind(event.kind)) return [];
      const { letter, model } = event;
      if (model.kind !== 'letter') return [];
      const { language, paragraphs, closing, enclosures } = model;
      return [[letter, { language, text: [...paragraphs, ...closing].join('\n'), enclosures }]];
    }),
  );
}

/** The letters that announce the next step: one of them is due before a case leaves the house. */
export function isFinalKind(kind: LetterRef['kind']): kind is FinalLetter['kind'] {
  return kind === 'letterBeforeAction' || kind === 'finalNotice';
}

/** Whether somebody who collects or decides was announced: that is what the customer must know. */
const TAKES_OVER: readonly Consequence[] = ['agency', 'court'];

/**
 * What the last letter said: sum, deadline and consequences; that it had the sentence the law of an
 * inland case wants (FR, IT, NL, ES) and, to a person in the United Kingdom, the forms of the protocol.
 */
export function finalCheck(
  input: Pick<CheckInput, 'account' | 'home' | 'said'>,
  final: LetterRef | null,
  protocol: Protocol,
): Check {
  const id = 'finalNotice';
  if (final === null) return { id, level: 'warn', says: refusal('check.final-none') };
  const { on, deadline, currency, asked, minor } = final;
  const letter = isFinalKind(final.kind) ? FINAL_NAMES[final.kind] : '';
  const sum = formatMoney(money(asked ?? minor, currency));
  const told = { letter, on, deadline, sum };
  const said = input.said?.get(final.id);
  if (said === undefined) return { id, level: 'ok', says: refusal('check.final-on', told) };
  if (lacksForms(said, protocol)) {
    const isPerson = input.account.debtorType === 'consumer';
    return { id, level: isPerson ? 'block' : 'warn', says: refusal('check.final-no-forms', told) };
  }
  const named = consequencesIn(said);
  const names = named.map((one) => CONSEQUENCE_NAMES[one]).join(', ');
  if (!named.some((one) => TAKES_OVER.includes(one))) {
    return { id, level: 'warn', says: refusal('check.final-silent', told) };
  }
  const country = lacksNotice(input, said);
  if (country !== null) {
    return { id, level: 'warn', says: refusal(`check.final-no-notice-${country}`, told) };
  }
  return { id, level: 'ok', says: refusal('check.final-ok', { ...told, names }) };
}

function lacksForms({ enclosures }: LetterSaid, protocol: Protocol): boolean {
  return protocol.id === 'ukDebt' && UK_FORMS.some((form) => !enclosures.includes(form));
}

/** The country whose sentence is missing; null where none is asked for. */
function lacksNotice(
  { account, home }: Pick<CheckInput, 'account' | 'home'>,
  { language, text }: LetterSaid,
): string | null {
  const { country } = account.address;
  const sentence = wordsFor(language).notice[country];
  return country !== home || sentence === undefined || text.includes(sentence) ? null : country;
}

/** The consequences a text announces: in our own words, or in others the tone check knows. */
export function consequencesIn({ language, text }: LetterSaid): Consequence[] {
  const { consequences } = wordsFor(language);
  const ours = Object.entries(consequences)
    .filter(([, words]) => words.split(/\{\w+\}/).every((part) => text.includes(part.trim())))
    .map(([kind]) => kind);
  const { findings } = checkTone(text, { languages: [letterLanguage(language)], consequences: [] });
  const found = new Set<string | null>([...ours, ...findings.map(({ threat }) => threat)]);
  return CONSEQUENCES.filter((one) => found.has(one));
}
