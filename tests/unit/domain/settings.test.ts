import { describe, expect, it } from 'vitest';
import { EMPTY_LEDGER, evolveLedger } from '../../../src/domain/accounts/ledgerState';
import {
  checkSettings,
  DEFAULT_SETTINGS,
  settingsFrom,
} from '../../../src/domain/settings/settings';

describe('settings', () => {
  it('are complete before anything was set, and keep what was', () => {
    expect(settingsFrom({})).toEqual(DEFAULT_SETTINGS);
    const freshness = { itemsDays: 14, bankDays: 5 };
    expect(settingsFrom({ freshness })).toEqual({ ...DEFAULT_SETTINGS, freshness });
  });

  it('open a ledger whose stored section does not fit, or is unknown', () => {
    expect(settingsFrom({ freshness: { itemsDays: 'soon' }, later: 1 })).toEqual(DEFAULT_SETTINGS);
  });

  it('a section that is stored as before stays the same object', () => {
    const stored = { freshness: { itemsDays: 14, bankDays: 5 }, desk: { users: ['Ada'] } };
    const settings = settingsFrom(stored);
    const desk = { users: ['Ada', 'Ben'] };
    const after = settingsFrom({ ...stored, desk }, { stored, settings });
    expect(after).toEqual(settingsFrom({ ...stored, desk }));
    expect(after.freshness).toBe(settings.freshness);
    expect(after.desk).not.toBe(settings.desk);
  });

  it('are refused with section and field when a value is out of range', () => {
    const refused = checkSettings({
      section: 'freshness',
      after: { itemsDays: 8, bankDays: 0 },
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'settings.invalid', params: { section: 'freshness', field: 'bankDays' } },
    });
  });

  it('follow from the journal, the last change of a section counting', () => {
    const change = (bankDays: number, before: number) =>
      ({
        type: 'settingsChanged',
        section: 'freshness',
        before: { itemsDays: 8, bankDays: before },
        after: { itemsDays: 8, bankDays },
      }) as const;
    const state = [change(5, 3), change(7, 5)].reduce(evolveLedger, EMPTY_LEDGER);
    expect(settingsFrom(state.settings).freshness).toEqual({ itemsDays: 8, bankDays: 7 });
  });
});
