import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountId } from '../../../src/domain/accounts/ids';
import {
  type KeptWish,
  kept,
  wishOf,
} from '../../../src/renderer/features/handoffs/wizard/useWishDraft';
import type { WholeWish } from '../../../src/renderer/features/handoffs/wizard/wizardState';
import { isWritten } from '../../../src/renderer/frame/formScope';
import {
  changeDraft,
  dropAllDrafts,
  dropDraft,
  dropFromDraft,
  useDrafts,
  withDraft,
} from '../../../src/renderer/stores/drafts';

describe('a draft', () => {
  const initial = { note: '', parts: 6, items: ['a'], extras: { amount: '' } };

  beforeEach(() => useDrafts.setState({ drafts: {} }));

  it('has only what was changed; the rest follows the account', () => {
    changeDraft('agreement:1', { note: 'after Easter' });
    changeDraft('agreement:1', { extras: { amount: '40' } });
    const stored = useDrafts.getState().drafts['agreement:1'];
    expect(withDraft({ ...initial, parts: 9 }, stored)).toEqual({
      ...{ note: 'after Easter', parts: 9, items: ['a'] },
      extras: { amount: '40' },
    });
  });

  it('of an older version loses what the form has no longer, or has otherwise', () => {
    const older = { note: 3, items: 'a b', parts: 12, gone: 'x' };
    expect(withDraft(initial, older)).toEqual({ ...initial, parts: 12 });
  });

  it('is gone once dropped, and the others stay', () => {
    changeDraft('note:1', { note: 'one' });
    changeDraft('note:2', { note: 'two' });
    dropDraft('note:1');
    expect(useDrafts.getState().drafts).toEqual({ 'note:2': { note: 'two' } });
  });

  it('of a handoff comes back from plain JSON as it was', () => {
    const one = {
      ...{ without: new Set(['i1']), withoutFiles: new Set(['file/2']), notes: new Set([7, 9]) },
      ...{ redact: 'Ada', costs: [], reasons: { dispute: 'settled' } },
    };
    const wish: WholeWish = {
      pack: {
        ...{
          agencyId: '',
          agencyName: 'Inkasso',
          traced: true,
          parts: 6,
          waitMonths: 6,
          scope: '',
          floor: '',
        },
        ...{ fees: '10 %', ownFees: true, placement: '', language: 'de' },
        ...{ encrypt: true, ownCopy: false, paper: false },
      },
      debtors: new Map([['a1' as AccountId, one]]),
      staying: new Set(['a1' as AccountId]),
    };
    const plain = kept(wish);
    const back: KeptWish = JSON.parse(JSON.stringify(plain));
    expect(wishOf(plain, back)).toEqual(wish);
    // A customer of whom the draft says nothing is as at first.
    expect(wishOf(plain, { ...back, debtors: {} })).toEqual(wish);
  });
});

describe('a form of parts', () => {
  beforeEach(() => useDrafts.setState({ drafts: {} }));

  it('is written in once there is more than what one looked at', () => {
    expect(isWritten(undefined)).toBe(false);
    expect(isWritten({ 'shown language': 'de' })).toBe(false);
    expect(isWritten({ 'shown language': 'de', value: {} })).toBe(true);
  });

  it('loses single parts, and is no draft any more without any', () => {
    changeDraft('settings:desk', { value: { users: [] }, 'text users': { text: 'A', of: '' } });
    dropFromDraft('settings:desk', (name) => name === 'value');
    expect(Object.keys(useDrafts.getState().drafts['settings:desk'] ?? {})).toEqual(['text users']);
    dropFromDraft('settings:desk', () => true);
    expect(useDrafts.getState().drafts).toEqual({});
  });

  it('is forgotten with all others where a ledger begins', () => {
    changeDraft('settings:desk', { value: 1 });
    changeDraft('note:1', { note: 'one' });
    dropAllDrafts();
    expect(useDrafts.getState().drafts).toEqual({});
  });
});
