import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../../../src/domain/settings/settings';
import { newDesk, openDesk } from './desk';

const BANK_5: SettingsChange = { section: 'freshness', after: { itemsDays: 8, bankDays: 5 } };
const BANK_7: SettingsChange = { section: 'freshness', after: { itemsDays: 8, bankDays: 7 } };

describe('settings of the ledger', () => {
  it('are there again after a restart', async () => {
    const { main, ledger } = await newDesk();
    expect(ledger.book().settings).toEqual(DEFAULT_SETTINGS);
    expect((await ledger.changeSettings(BANK_5)).ok).toBe(true);
    const again = openDesk(main);
    await again.open();
    expect(again.book().settings.freshness).toEqual(BANK_5.after);
  });

  it('go back with undo, but not over a later change', async () => {
    const { ledger } = await newDesk();
    const first = await ledger.changeSettings(BANK_5);
    if (!first.ok) throw new Error(first.error.code);
    const second = await ledger.changeSettings(BANK_7);
    if (!second.ok) throw new Error(second.error.code);
    expect(await ledger.undo(first.value)).toMatchObject({
      ok: false,
      error: { code: 'settings.changed-since' },
    });
    expect((await ledger.undo(second.value)).ok).toBe(true);
    expect(ledger.book().settings.freshness).toEqual(BANK_5.after);
  });

  it('leave the accounts the same object: nothing of them is worked out anew', async () => {
    const { ledger } = await newDesk();
    const { accounts } = ledger.book();
    expect((await ledger.changeSettings(BANK_5)).ok).toBe(true);
    expect(ledger.book().accounts).toBe(accounts);
  });

  it('that are not valid leave no line in the journal', async () => {
    const { main, ledger } = await newDesk();
    const lines = main.journal.length;
    const refused = await ledger.changeSettings({
      section: 'freshness',
      after: { itemsDays: -1, bankDays: 3 },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'settings.invalid' } });
    expect(main.journal.length).toBe(lines);
  });
});
