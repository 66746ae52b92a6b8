import { describe, expect, it } from 'vitest';
import type { Account, Dispute, DisputeReason } from '../../../../src/domain/accounts/account';
import type { AccountId } from '../../../../src/domain/accounts/ids';
import { hasOpenDispute, openDisputes } from '../../../../src/domain/accounts/views/disputed';
import { addDays } from '../../../../src/domain/dates/plainDate';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings/settings';
import { reasonSentence } from '../../../../src/renderer/features/today/reason';
import { beforeKind, filterOf } from '../../../../src/renderer/features/today/setup';
import { workOf } from '../../../../src/renderer/features/today/work';
import { disputeChoices, disputeFilterName } from '../../../../src/renderer/frame/disputeFilter';
import { en } from '../../../../src/renderer/messages/en';
import { deskWith, EUR, invoice, TODAY } from '../../domain/accounts/support';

const rates = { base: EUR, rates: {}, on: null, source: '' };
const reasons = {
  labels: { price: 'Old price list', 'own-1': 'Papers missing' },
  hidden: ['price'],
} as const;
const codes = { ...DEFAULT_SETTINGS.codes, reasons };
const DESK = { today: TODAY, rates, codes };

const { known } = deskWith(
  invoice('1', 50_000, '2026-10-20'),
  invoice('2', 20_000, addDays(TODAY, -1)),
);

function dispute(reason: DisputeReason, over: Partial<Dispute> = {}): Dispute {
  return {
    ...{ id: `d-${reason}` as Dispute['id'], openedOn: TODAY, items: [], minor: null, reason },
    ...{ batch: null, note: '', closedOn: null },
    ...over,
  };
}

/** His older invoice is in dispute; the later one is not to be chased yet. */
function account(id: string, disputes: readonly Dispute[]): Account {
  const items = known.items.slice(0, 1).map((item) => item.id);
  return { ...known, id: id as AccountId, disputes: disputes.map((one) => ({ ...one, items })) };
}

function rowsOf(...accounts: readonly Account[]) {
  const book = new Map(accounts.map((one) => [one.id, one]));
  return workOf({ accounts: book, today: TODAY, rates, policies: SHIPPED_POLICIES, home: '' }).rows;
}

describe('customers in dispute', () => {
  const yesterday = addDays(TODAY, -1);
  const rows = rowsOf(
    account('none', []),
    account('goods', [dispute('goods')]),
    account('own', [dispute('own-1'), dispute('goods', { openedOn: yesterday, closedOn: TODAY })]),
    account('over', [dispute('price', { openedOn: yesterday, closedOn: yesterday })]),
    account('ahead', [dispute('price', { openedOn: addDays(TODAY, 1) })]),
  );
  const ids = (filter: Record<string, string>) =>
    beforeKind(rows, filterOf({ filter }), DESK)
      .map((row) => row.account.id)
      .sort();

  it.each([
    ['any', ['goods', 'own']],
    ['goods', ['goods']],
    ['own-1', ['own']],
    ['own-gone', []],
    ['price', []],
    ['of a newer version', ['ahead', 'goods', 'none', 'over', 'own']],
  ])('are found by the reason of an open one: %s', (stored, found) => {
    expect(ids({ dispute: stored })).toEqual(found);
  });

  it('are those of the views of disputes', () => {
    for (const { account: one } of rows) {
      const open = openDisputes(one, TODAY);
      expect(hasOpenDispute(one, null, TODAY)).toBe(open.length > 0);
      for (const reason of ['goods', 'price', 'own-1'] as const) {
        const has = open.some((each) => each.reason === reason);
        expect(hasOpenDispute(one, reason, TODAY)).toBe(has);
      }
    }
  });

  it('are found with other filters too', () => {
    expect(ids({ dispute: 'any', assignee: 'Ana' })).toEqual([]);
    expect(ids({ dispute: 'any', text: known.name })).toEqual(['goods', 'own']);
  });

  it('are not looked for while the filter is not set: typing stays as fast', () => {
    const untold = rows.map((row) => ({ ...row, account: closedBook(row.account) }));
    const typed = filterOf({ filter: { text: known.name } });
    expect(beforeKind(untold, typed, DESK)).toHaveLength(rows.length);
    const set = filterOf({ filter: { dispute: 'any' } });
    expect(() => beforeKind(untold, set, DESK)).toThrow('looked at');
  });

  it('are filtered by the names of today; hidden reasons may still be on record', () => {
    expect(disputeChoices(en, codes, 'own-1')).toEqual([
      { key: 'dispute:any', label: 'In dispute', checked: false },
      ...[
        ['goods', 'Goods'],
        ['service', 'Service'],
        ['price', 'Old price list'],
        ['delivery', 'Delivery'],
        ['paid', en.forms.dispute.reasons.paid],
        ['other', en.forms.dispute.reasons.other],
      ].map(([key, name]) => ({
        key: `dispute:${key}`,
        label: `In dispute: ${name}`,
        checked: false,
      })),
      { key: 'dispute:own-1', label: 'In dispute: Papers missing', checked: true },
    ]);
    expect(disputeFilterName(en, codes, 'own-9')).toBe('In dispute: a reason that was deleted');
  });
});

/** The same customer, whose disputes nobody may look at. */
function closedBook(one: Account): Account {
  return Object.defineProperty({ ...one }, 'disputes', {
    get: () => {
      throw new Error('looked at');
    },
  });
}

describe('why a customer rests', () => {
  it.each([
    ['own-1', 'In dispute: Papers missing'],
    ['price', 'In dispute: Old price list'],
    ['delivery', 'In dispute: Delivery'],
  ] as const)('names the reason of the dispute: %s', (reason, said) => {
    const [row] = rowsOf(account(`why-${reason}`, [dispute(reason)]));
    expect(row?.reason.code).toBe('ladder.rest.dispute');
    if (row === undefined) return;
    expect(reasonSentence(row, codes)).toBe(said);
    const found = beforeKind([row], filterOf({ filter: { text: said } }), DESK);
    expect(found).toHaveLength(1);
  });

  it('is found by the new name once the reason is called otherwise', () => {
    const rows = rowsOf(account('renamed', [dispute('own-1')]));
    const found = (text: string, desk: typeof DESK) =>
      beforeKind(rows, filterOf({ filter: { text } }), desk).length;
    expect(found('papers', DESK)).toBe(1);
    const renamed = {
      ...codes,
      reasons: { ...reasons, labels: { 'own-1': 'Documents' } as never },
    };
    expect(found('papers', { ...DESK, codes: renamed })).toBe(0);
    expect(found('documents', { ...DESK, codes: renamed })).toBe(1);
  });
});
