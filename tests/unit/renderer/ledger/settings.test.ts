import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsChange } from '../../../../src/domain/settings/settings';
import { accountNamed, filePlan, fresh, newDesk, openDesk } from './desk';

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

  it('keep a reason of a dispute: neither a change nor undo takes it away', async () => {
    const { ledger } = await newDesk();
    const plan = filePlan({ Brandt: [fresh('R-1', 50_000)] });
    const imported = await ledger.bookImport(plan, () => undefined);
    expect(imported.ok).toBe(true);
    const { codes } = DEFAULT_SETTINGS;
    const reasons = { labels: { 'own-1': 'Papers missing' }, hidden: [] };
    const added = await ledger.changeSettings({ section: 'codes', after: { ...codes, reasons } });
    if (!added.ok) throw new Error(added.error.code);
    const id = accountNamed(ledger, 'Brandt');
    const items =
      ledger
        .book()
        .accounts.get(id)
        ?.items.map((item) => item.id) ?? [];
    const command = { items, minor: null, reason: 'own-1', note: '' } as const;
    const opened = await ledger.run(id, { type: 'openDispute', ...command });
    if (!opened.ok) throw new Error(opened.error.code);
    const inUse = { ok: false, error: { code: 'settings.reason-in-use' } };
    expect(await ledger.undo(added.value)).toMatchObject(inUse);
    expect((await ledger.undo(opened.value)).ok).toBe(true);
    expect(await ledger.changeSettings({ section: 'codes', after: codes })).toMatchObject(inUse);
    expect(ledger.book().settings.codes.reasons).toEqual(reasons);
  });

  it('keep an outcome of a call, also of one that was taken back and after a restart', async () => {
    const { main, ledger } = await newDesk();
    const plan = filePlan({ Brandt: [fresh('R-1', 50_000)] });
    expect((await ledger.bookImport(plan, () => undefined)).ok).toBe(true);
    const { codes } = DEFAULT_SETTINGS;
    const outcomes = {
      labels: { 'own-1': 'Secretary', 'own-2': 'Never chosen' },
      hidden: [],
      countsAs: { 'own-1': 'reached', 'own-2': 'noAnswer' },
    } as const;
    const added = await ledger.changeSettings({ section: 'codes', after: { ...codes, outcomes } });
    if (!added.ok) throw new Error(added.error.code);
    const command = { type: 'logCall', outcome: 'reached', named: 'own-1' } as const;
    const words = { person: 'Ms Kern', note: '', promise: null };
    const called = await ledger.run(accountNamed(ledger, 'Brandt'), { ...command, ...words });
    if (!called.ok) throw new Error(called.error.code);
    const inUse = { ok: false, error: { code: 'settings.outcome-in-use' } };
    expect(await ledger.undo(added.value)).toMatchObject(inUse);
    expect((await ledger.undo(called.value)).ok).toBe(true);
    const again = openDesk(main);
    await again.open();
    const back = { section: 'codes', after: codes } as const;
    expect(await again.changeSettings(back)).toMatchObject({
      ...inUse,
      error: { params: { name: 'Secretary' } },
    });
    const { 'own-2': _never, ...labels } = outcomes.labels;
    const fewer = { ...codes, outcomes: { ...outcomes, labels } };
    expect((await again.changeSettings({ section: 'codes', after: fewer })).ok).toBe(true);
  });
});
