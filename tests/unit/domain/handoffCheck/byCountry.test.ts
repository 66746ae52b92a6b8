import { describe, expect, test } from 'vitest';
import type { Account, LetterKind } from '../../../../src/domain/accounts/account';
import type { LetterId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { addDays, plainDate } from '../../../../src/domain/dates/plainDate';
import { FRESHNESS_LIMITS } from '../../../../src/domain/freshness/freshness';
import { consequencesIn } from '../../../../src/domain/handoffCheck/finalNotice';
import { handoffCheck } from '../../../../src/domain/handoffCheck/handoffCheck';
import { HANDOFF_CHECK_TEXTS } from '../../../../src/domain/handoffCheck/texts';
import type { Check, CheckInput, LetterSaid } from '../../../../src/domain/handoffCheck/types';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { UK_FORMS } from '../../../../src/domain/letters/enclosures';
import { LETTER_LANGUAGES, wordsFor } from '../../../../src/domain/letters/languages/languages';
import { stepsText } from '../../../../src/domain/letters/matter/steps';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { fill } from '../../../../src/domain/messages/fill';
import { BATCH, Desk, EUR, invoice, MASTER, MODEL } from '../accounts/support';

const TODAY = plainDate('2026-11-21');
const FINAL = 'final' as LetterId;

/** An overdue invoice of a customer of that country and kind, and the letters he got. */
function customer(
  country: string,
  debtorType: Account['debtorType'],
  letters: readonly (readonly [LetterKind, string])[],
  name = 'Muster',
): Desk {
  const desk = new Desk();
  desk.today = plainDate('2026-08-20');
  const address = { ...NO_ADDRESS, lines: ['Weg 1'], city: 'Ort', postalCode: '1', country };
  desk.run({ type: 'openAccount', master: { ...MASTER, name, address, debtorType }, batch: null });
  const fresh = [invoice('R-1', 100_00, '2026-08-15')];
  desk.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
  for (const [kind, on] of letters) {
    desk.today = plainDate(on);
    desk.run({
      type: 'issueLetter',
      ...{ letter: kind === 'letterBeforeAction' ? FINAL : (on as LetterId), kind, currency: EUR },
      ...{ deadline: addDays(desk.today, 10), minor: 100_00, batch: BATCH, model: MODEL, level: 0 },
      items: desk.known.items.map(({ id }) => id),
    });
  }
  desk.today = TODAY;
  return desk;
}

function found(desk: Desk, id: Check['id'], more: Partial<CheckInput> = {}): string {
  const checks = handoffCheck({
    ...{ account: desk.known, items: desk.known.items, today: TODAY, home: 'DE', postings: [] },
    freshness: { itemsAsOf: TODAY, bankAsOf: TODAY },
    ...{ limits: FRESHNESS_LIMITS, policies: SHIPPED_POLICIES, rules: SHIPPED_LIMITATION_RULES },
    ...more,
  });
  for (const { says } of checks) {
    expect(fill(HANDOFF_CHECK_TEXTS[says.code] ?? '{missing}', says.params)).not.toMatch(/[{}]/);
  }
  const one = checks.find((check) => check.id === id);
  return `${one?.level} ${one?.says.code.replace('check.', '')}`;
}

describe('the waiting period by country and kind of customer', () => {
  // The last letter before action, or of the Dutch and Belgian consumer the first letter, and today.
  test.each([
    ['GB', 'consumer', 'letterBeforeAction', '2026-10-22', 'block protocol-ukDebt-runs'],
    ['GB', 'consumer', 'letterBeforeAction', '2026-10-21', 'ok protocol-ukDebt-ok'],
    ['GB', 'business', 'letterBeforeAction', '2026-10-22', 'block protocol-ukDebt-runs'],
    ['NL', 'consumer', 'formalReminder', '2026-11-05', 'block protocol-nlConsumer-runs'],
    ['NL', 'consumer', 'formalReminder', '2026-11-04', 'ok protocol-nlConsumer-ok'],
    ['NL', 'consumer', 'letterBeforeAction', '2026-09-01', 'block protocol-nlConsumer-no-letter'],
    ['NL', 'business', 'formalReminder', '2026-11-20', 'ok protocol-none'],
    ['BE', 'consumer', 'reminder', '2026-11-05', 'block protocol-beConsumer-runs'],
    ['BE', 'consumer', 'reminder', '2026-11-04', 'warn protocol-beConsumer-ok'],
    ['DE', 'business', 'letterBeforeAction', '2026-11-01', 'ok protocol-deBureau'],
    ['PL', 'business', 'letterBeforeAction', '2026-11-01', 'warn protocol-plBureau'],
    ['FR', 'business', 'letterBeforeAction', '2026-11-01', 'ok protocol-none'],
    ['IT', 'consumer', 'letterBeforeAction', '2026-11-01', 'ok protocol-none'],
    ['CH', 'business', 'letterBeforeAction', '2026-11-01', 'ok protocol-none'],
    ['AT', 'consumer', 'letterBeforeAction', '2026-11-01', 'ok protocol-none'],
    ['ES', 'business', 'letterBeforeAction', '2026-11-01', 'ok protocol-none'],
  ] as const)('%s %s, %s of %s: %s', (country, debtor, kind, on, expected) => {
    expect(found(customer(country, debtor, [[kind, on]]), 'protocol')).toBe(expected);
  });

  test('a British company has 14 days, and the figure is to be verified', () => {
    const company = (on: string) =>
      found(customer('GB', 'business', [['letterBeforeAction', on]], 'Muster Ltd'), 'protocol');
    expect(company('2026-11-07')).toBe('block protocol-ukConduct-runs');
    expect(company('2026-11-06')).toBe('warn protocol-ukConduct-ok');
  });

  test('the Dutch days begin after the day the letter was delivered', () => {
    const desk = customer('NL', 'consumer', [['formalReminder', '2026-10-20']]);
    const posting = { letter: '2026-10-20' as LetterId, on: plainDate('2026-10-20'), number: 'N1' };
    const delivered = (day: string) =>
      found(desk, 'protocol', {
        postings: [{ ...posting, deliveredOn: plainDate(day), returnedOn: null }],
      });
    expect(delivered('2026-11-07')).toBe('block protocol-nlConsumer-runs');
    expect(delivered('2026-11-06')).toBe('ok protocol-nlConsumer-ok');
  });

  test('a Polish promise is an attempt to settle', () => {
    const desk = customer('PL', 'business', []);
    const promise = { minor: 1_00, currency: EUR, dueOn: addDays(TODAY, 3), by: 'x' };
    desk.run({ type: 'makePromise', promise });
    expect(found(desk, 'protocol')).toBe('ok protocol-plBureau-tried');
  });

  test('a German bureau may be told after two reminders, four weeks and a notice of it', () => {
    const text = fill(wordsFor('de').consequences.creditBureau, { name: 'Auskunftei Nord' });
    const said = new Map([[FINAL, { language: 'de', text, enclosures: [] }]]);
    const letters = (first: string) =>
      customer('DE', 'business', [
        ['reminder', first],
        ['letterBeforeAction', '2026-11-05'],
      ]);
    expect(found(letters('2026-10-24'), 'protocol', { said })).toBe('ok protocol-deBureau-may');
    expect(found(letters('2026-10-25'), 'protocol', { said })).toBe('ok protocol-deBureau');
    expect(found(letters('2026-10-24'), 'protocol')).toBe('ok protocol-deBureau');
  });
});

describe('what counts as a reminder', () => {
  test('a thank-you and a statement are none, and set no deadline', () => {
    const desk = customer('DE', 'business', [
      ['thankYou', '2026-09-01'],
      ['statement', '2026-09-02'],
    ]);
    expect(found(desk, 'reminders')).toBe('block reminder-none');
    expect(found(desk, 'deadline')).toBe('block deadline-none');
    expect(found(desk, 'proof')).toBe('block proof-no-letter');
  });
});

describe('what the final notice said', () => {
  const steps = (language: string, kinds: readonly ('court' | 'agency')[]): string =>
    stepsText(
      kinds.map((kind) => (kind === 'agency' ? { kind, name: 'Inkasso Nord' } : { kind })),
      wordsFor(language),
    );
  const says = (desk: Desk, said: Partial<LetterSaid>, home = 'DE') => {
    const letter = { language: 'en', text: '', enclosures: [], ...said };
    return found(desk, 'finalNotice', { said: new Map([[FINAL, letter]]), home });
  };
  const of = (country: string, debtorType: Account['debtorType'] = 'business') =>
    customer(country, debtorType, [['letterBeforeAction', '2026-10-01']]);

  test.each(LETTER_LANGUAGES)('its consequences are found in %s', (language) => {
    const text = `Erstens. ${steps(language, ['court', 'agency'])}. Ende.`;
    expect(consequencesIn({ language, text, enclosures: [] })).toEqual(['court', 'agency']);
    expect(consequencesIn({ language, text: '', enclosures: [] })).toEqual([]);
  });

  test('one that names nobody who takes over is noted', () => {
    expect(says(of('DE'), { text: 'Please pay.' })).toBe('warn final-silent');
    expect(says(of('DE'), { text: steps('en', ['agency']) })).toBe('ok final-ok');
  });

  test.each(['FR', 'IT', 'NL', 'ES'])(
    'inland in %s it needs the sentence of the law',
    (country) => {
      const text = steps('en', ['court']);
      const notice = wordsFor('en').notice[country] ?? '';
      expect(says(of(country), { text }, country)).toBe(`warn final-no-notice-${country}`);
      expect(says(of(country), { text: `${text} ${notice}` }, country)).toBe('ok final-ok');
      expect(says(of(country), { text })).toBe('ok final-ok');
    },
  );

  test('to a person in the United Kingdom it goes with the forms of the protocol', () => {
    const text = steps('en', ['court']);
    expect(says(of('GB', 'consumer'), { text })).toBe('block final-no-forms');
    expect(says(of('GB'), { text })).toBe('warn final-no-forms');
    expect(says(of('GB', 'consumer'), { text, enclosures: UK_FORMS })).toBe('ok final-ok');
  });
});

test.each([
  ['DE', 'ok proof-posted'],
  ['NL', 'warn proof-to-be-received'],
  ['IT', 'warn proof-to-be-received'],
  ['ES', 'warn proof-to-be-received'],
  ['CH', 'warn proof-to-be-received'],
])('in %s a number of the post alone proves: %s', (country, expected) => {
  const desk = customer(country, 'business', [['letterBeforeAction', '2026-10-01']]);
  const on = plainDate('2026-10-01');
  const postings = [{ letter: FINAL, on, number: 'RR1', deliveredOn: null, returnedOn: null }];
  expect(found(desk, 'proof', { postings })).toBe(expected);
});
