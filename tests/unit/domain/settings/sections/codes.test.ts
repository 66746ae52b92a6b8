import { describe, expect, it } from 'vitest';
import type { OwnReason } from '../../../../../src/domain/accounts/account';
import { logText } from '../../../../../src/domain/accounts/log/logText';
import { packSpeech } from '../../../../../src/domain/handoff/words/words';
import { checkCodesStay } from '../../../../../src/domain/settings/codesInUse';
import {
  type CodesSettings,
  codesSection,
  knownReason,
  REASON_CODES,
  reasonCodes,
} from '../../../../../src/domain/settings/sections/codes';
import { nameProblem } from '../../../../../src/domain/settings/sections/ownCodes';
import {
  checkSettings,
  DEFAULT_SETTINGS,
  draftFits,
  settingsFrom,
} from '../../../../../src/domain/settings/settings';

const PAPERS: OwnReason = 'own-2';
const QUALITY: OwnReason = 'own-1';

function codesWith(labels: CodesSettings['reasons']['labels']): CodesSettings {
  return { ...codesSection.initial, reasons: { labels, hidden: [] } };
}

const OWN = codesWith({ [PAPERS]: 'Papers missing', price: 'Old list', [QUALITY]: 'Quality' });
const check = (after: CodesSettings) => checkSettings({ section: 'codes', after }).ok;

describe('reasons of the user', () => {
  it('come after the shipped ones, in the order they were added', () => {
    expect(reasonCodes(OWN)).toEqual([...REASON_CODES, PAPERS, QUALITY]);
    expect(reasonCodes(codesSection.initial)).toEqual(REASON_CODES);
    const stored = settingsFrom(JSON.parse(JSON.stringify({ codes: OWN })));
    expect(reasonCodes(stored.codes)).toEqual(reasonCodes(OWN));
  });

  it('are named by a form as long as they are there', () => {
    expect(knownReason(OWN, PAPERS)).toBe(PAPERS);
    expect(knownReason(codesSection.initial, PAPERS)).toBe('other');
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['x'.repeat(41), 'long'],
    [' papers  MISSING ', 'twice'],
    ['x'.repeat(40), null],
    ['Papers', null],
  ])('%j as a name: %s', (name, problem) => {
    expect(nameProblem(name, ['Papers missing', 'Goods'])).toBe(problem);
  });

  it('are refused without a name, with a long one and with the name of another', () => {
    expect(check(OWN)).toBe(true);
    expect(check(codesWith({ [PAPERS]: ' ' }))).toBe(false);
    expect(check(codesWith({ [PAPERS]: 'x'.repeat(41) }))).toBe(false);
    expect(check(codesWith({ [PAPERS]: 'Quality', [QUALITY]: ' quality ' }))).toBe(false);
    expect(check(codesWith({ price: 'Quality', [QUALITY]: 'QUALITY' }))).toBe(false);
    expect(check(codesWith({ ['own-<b>' as OwnReason]: 'Other shape' }))).toBe(false);
    expect(check({ ...OWN, reasons: { ...OWN.reasons, hidden: [PAPERS] } })).toBe(true);
    const many = Array.from({ length: 31 }, (_, index) => [`own-${index}`, `Reason ${index}`]);
    expect(check(codesWith(Object.fromEntries(many)))).toBe(false);
    expect(check(codesWith(Object.fromEntries(many.slice(1))))).toBe(true);
  });

  it('leave settings as they were readable: shipped reasons may share a name', () => {
    const before = codesWith({ goods: 'Quality', service: 'Quality' });
    expect(settingsFrom({ codes: before }).codes).toEqual(before);
  });

  it('may be half written in a draft', () => {
    expect(draftFits('codes', codesWith({ [PAPERS]: '' }))).toBe(true);
    expect(draftFits('codes', codesWith({ [PAPERS]: 'Same', [QUALITY]: 'same' }))).toBe(true);
  });

  it('are named in the log and in packs of every language', () => {
    const line = { code: `log.dispute.${PAPERS}`, params: { count: 2 } };
    expect(logText(line, OWN)).toBe('Dispute opened: Papers missing (invoices concerned: 2)');
    expect(packSpeech('de', OWN).log(line)).toContain('Papers missing');
  });
});

describe('taking an own reason away', () => {
  const gone = { section: 'codes', after: codesSection.initial } as const;
  const used = (reason: OwnReason) => () => [{ disputes: [{ reason }] }] as never;

  it('is refused while a dispute has it, and names it', () => {
    expect(checkCodesStay(OWN, gone, used(PAPERS))).toMatchObject({
      ok: false,
      error: { code: 'settings.reason-in-use', params: { name: 'Papers missing' } },
    });
  });

  it('is fine while none has it; hiding and renaming are fine in any case', () => {
    expect(checkCodesStay(OWN, gone, used('own-9')).ok).toBe(true);
    const hidden = { ...OWN, reasons: { labels: { ...OWN.reasons.labels }, hidden: [PAPERS] } };
    expect(checkCodesStay(OWN, { section: 'codes', after: hidden }, used(PAPERS)).ok).toBe(true);
    const other = { section: 'desk', after: DEFAULT_SETTINGS.desk } as const;
    expect(checkCodesStay(OWN, other, used(PAPERS)).ok).toBe(true);
  });
});
