import { describe, expect, it } from 'vitest';
import type { OwnOutcome } from '../../../../../src/domain/accounts/account';
import { logText } from '../../../../../src/domain/accounts/log/logText';
import { packSpeech } from '../../../../../src/domain/handoff/words/words';
import { LETTER_LANGUAGES } from '../../../../../src/domain/letters/languages/languages';
import { checkCodesStay } from '../../../../../src/domain/settings/codesInUse';
import {
  type CodesSettings,
  codesSection,
  countsAs,
  knownOutcome,
  OUTCOME_CODES,
  type OutcomeChoice,
  outcomeCodes,
} from '../../../../../src/domain/settings/sections/codes';
import { checkSettings, settingsFrom } from '../../../../../src/domain/settings/settings';

const SECRETARY: OwnOutcome = 'own-2';
const CHEQUE: OwnOutcome = 'own-1';

function codesWith(outcomes: Partial<OutcomeChoice>): CodesSettings {
  return { ...codesSection.initial, outcomes: { labels: {}, hidden: [], ...outcomes } };
}

const OWN = codesWith({
  labels: { noAnswer: 'Nobody', [SECRETARY]: 'Secretary', [CHEQUE]: 'Cheque promised' },
  countsAs: { [SECRETARY]: 'reached', [CHEQUE]: 'promise' },
});
const check = (after: CodesSettings) => checkSettings({ section: 'codes', after }).ok;

describe('outcomes of the user', () => {
  it('come after the shipped ones, in the order they were added', () => {
    expect(outcomeCodes(OWN)).toEqual([...OUTCOME_CODES, SECRETARY, CHEQUE]);
    const stored = settingsFrom(JSON.parse(JSON.stringify({ codes: OWN })));
    expect(stored.codes).toEqual(OWN);
    expect(outcomeCodes(stored.codes)).toEqual(outcomeCodes(OWN));
  });

  it.each([
    [SECRETARY, 'reached'],
    [CHEQUE, 'promise'],
    ['noAnswer', 'noAnswer'],
    ['own-9', 'reached'],
  ] as const)('%s counts as %s', (code, shipped) => {
    expect(countsAs(OWN, code)).toBe(shipped);
  });

  it('are named by a form as long as they are there', () => {
    expect(knownOutcome(OWN, CHEQUE)).toBe(CHEQUE);
    expect(knownOutcome(codesSection.initial, CHEQUE)).toBe('promise');
  });

  it('leave settings as they were readable: those of before have none', () => {
    const before = { outcomes: { labels: { reached: 'Got through' }, hidden: ['voicemail'] } };
    const codes = { ...before, reasons: { labels: {}, hidden: [] } };
    expect(settingsFrom({ codes }).codes).toEqual(codes);
  });

  const meant = (outcome: unknown) => ({ [CHEQUE]: outcome }) as OutcomeChoice['countsAs'] & object;
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => [`own-${index}`, `Outcome ${index}`] as const);
  const manyOf = (count: number) => ({
    labels: Object.fromEntries(many(count)),
    countsAs: Object.fromEntries(many(count).map(([code]) => [code, 'reached'] as const)),
  });

  it.each<[string, Partial<OutcomeChoice>, boolean]>([
    ['with a meaning', { labels: { [CHEQUE]: 'A' }, countsAs: meant('promise') }, true],
    ['hidden', { labels: { [CHEQUE]: 'A' }, countsAs: meant('promise'), hidden: [CHEQUE] }, true],
    ['without a meaning', { labels: { [CHEQUE]: 'A' } }, false],
    ['that counts as an own one', { labels: { [CHEQUE]: 'A' }, countsAs: meant(CHEQUE) }, false],
    ['without a name', { labels: { [CHEQUE]: ' ' }, countsAs: meant('promise') }, false],
    [
      'with the name of another',
      { labels: { reached: 'Got through', [CHEQUE]: ' got THROUGH' }, countsAs: meant('promise') },
      false,
    ],
    ['12 of them', manyOf(12), true],
    ['13 of them', manyOf(13), false],
  ])('%s: %o is stored: %s', (_what, outcomes, stored) => {
    expect(check(codesWith(outcomes))).toBe(stored);
  });

  it('never take the promise from the form', () => {
    const hidden = ['promise', CHEQUE] as const;
    expect(check(codesWith({ ...OWN.outcomes, hidden }))).toBe(false);
  });
});

describe('a call with an outcome of the user', () => {
  const line = { code: 'log.call.reached.back', params: { back: '2026-12-01' }, named: SECRETARY };

  it('is called so in the log, with what was to follow', () => {
    expect(logText(line, OWN)).toBe('Call: Secretary; to be called again on 1 Dec 2026');
    expect(logText({ code: 'log.call.reached', params: {}, named: SECRETARY }, OWN)).toBe(
      'Call: Secretary',
    );
  });

  it.each(LETTER_LANGUAGES)('is called so in a pack in %s, with what was to follow', (language) => {
    const { log } = packSpeech(language, OWN);
    const shipped = log({ code: 'log.call.reached.back', params: line.params });
    const [, tail = ''] = shipped.split('; ');
    expect(tail).toContain('2026');
    expect(log(line)).toMatch(/: ?Secretary; /);
    expect(log(line).endsWith(tail)).toBe(true);
  });

  it('is called by what it counts as where its name is not known', () => {
    const { initial } = codesSection;
    const shipped = { code: line.code, params: line.params };
    expect(logText(line, initial)).toBe(logText(shipped, initial));
    expect(packSpeech('de').log(line)).toBe(packSpeech('de').log(shipped));
  });
});

describe('taking an own outcome away', () => {
  const gone = { section: 'codes', after: codesSection.initial } as const;
  const used = (code: OwnOutcome) => () => [{ disputes: [], namedCalls: [code] }];

  it('is refused while a call has it, and names it', () => {
    expect(checkCodesStay(OWN, gone, used(CHEQUE))).toMatchObject({
      ok: false,
      error: { code: 'settings.outcome-in-use', params: { name: 'Cheque promised' } },
    });
  });

  it('is refused also when reasons go with it: the customers are looked at for each', () => {
    const reasons = { labels: { 'own-5': 'Papers' }, hidden: [] };
    expect(checkCodesStay({ ...OWN, reasons }, gone, used(CHEQUE)).ok).toBe(false);
  });

  it('is fine while none has it; hiding, renaming and another meaning are fine in any case', () => {
    expect(checkCodesStay(OWN, gone, used('own-9')).ok).toBe(true);
    const { labels, countsAs: before } = OWN.outcomes;
    const outcomes = {
      labels: { ...labels, [CHEQUE]: 'By cheque' },
      hidden: [CHEQUE],
      countsAs: { ...before, [CHEQUE]: 'paidAlready' },
    } as const;
    const after = { ...OWN, outcomes };
    expect(checkCodesStay(OWN, { section: 'codes', after }, used(CHEQUE)).ok).toBe(true);
  });
});
