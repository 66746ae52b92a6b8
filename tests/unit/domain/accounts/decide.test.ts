import { describe, expect, it } from 'vitest';
import type { AccountCommand, CommandOf } from '../../../../src/domain/accounts/commands';
import type {
  BatchId,
  HandoffId,
  ItemId,
  LetterId,
  PlanId,
} from '../../../../src/domain/accounts/ids';
import { accountTexts } from '../../../../src/domain/accounts/texts';
import { balanceIn, balances } from '../../../../src/domain/accounts/views/balances';
import { openMinor } from '../../../../src/domain/accounts/views/open';
import { plainDate } from '../../../../src/domain/dates/plainDate';
import { refusalText } from '../../../../src/domain/messages/texts';
import { Desk, deskWith, EUR, invoice, MASTER, MODEL, TODAY, USD } from './support';

function pay(
  minor: number,
  more: Partial<Extract<AccountCommand, { type: 'recordPayment' }>> = {},
): AccountCommand {
  return {
    type: 'recordPayment',
    on: TODAY,
    minor,
    currency: EUR,
    reference: '',
    allocations: null,
    batch: null,
    ...more,
  };
}

const promise = (minor: number, dueOn = '2026-11-28') => ({
  minor,
  currency: EUR,
  dueOn: plainDate(dueOn),
  by: 'Ms Kern',
});

const call = (minor: number | null): AccountCommand => ({
  type: 'logCall',
  outcome: minor === null ? 'reached' : 'promise',
  person: 'Ms Kern',
  note: 'pays on Friday',
  promise: minor === null ? null : promise(minor),
});

describe('opening', () => {
  it('needs an account for all else, and opens it once', () => {
    const desk = new Desk();
    expect(desk.try({ type: 'addNote', note: 'x' })?.code).toBe('account.unknown');
    expect(
      desk.try({ type: 'openAccount', master: { ...MASTER, name: ' ' }, batch: null })?.code,
    ).toBe('account.name-missing');
    desk.run({ type: 'openAccount', master: MASTER, batch: null });
    expect(desk.try({ type: 'openAccount', master: MASTER, batch: null })?.code).toBe(
      'account.exists',
    );
  });

  it('records only the fields that changed', () => {
    const desk = deskWith(invoice('1', 100, '2026-10-01'));
    const after = { name: 'Möbel Grünwald KG', language: 'de' };
    expect(desk.run({ type: 'changeMaster', after, batch: null })).toEqual([
      {
        type: 'masterChanged',
        before: { name: 'Möbel Grünwald' },
        after: { name: 'Möbel Grünwald KG' },
        batch: null,
      },
    ]);
    expect(desk.run({ type: 'changeMaster', after, batch: null })).toEqual([]);
  });
});

describe('payments', () => {
  it('pays the oldest due first and keeps the rest unallocated', () => {
    const desk = deskWith(
      invoice('late', 10_000, '2026-11-30'),
      invoice('old', 5_000, '2026-10-01'),
      invoice('credit', -1_000, '2026-09-01'),
      invoice('dollars', 700, '2026-09-01', { currency: USD }),
    );
    desk.run(pay(6_000));
    expect(balances(desk.known, TODAY)).toEqual([
      {
        currency: 'EUR',
        open: 8_000,
        overdue: 0,
        notDue: 9_000,
        credits: -1_000,
        unallocated: 0,
        disputed: 0,
      },
      {
        currency: 'USD',
        open: 700,
        overdue: 700,
        notDue: 0,
        credits: 0,
        unallocated: 0,
        disputed: 0,
      },
    ]);
    desk.run(pay(10_000));
    expect(balanceIn(desk.known, EUR, TODAY)).toMatchObject({ open: -1_000, unallocated: 1_000 });
  });

  it('never gives more than is open or left', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    const item = desk.item('1');
    expect(desk.try(pay(9_000, { allocations: [{ item, minor: 5_001 }] }))).toEqual({
      code: 'payment.more-than-open',
      params: { number: '1', amount: '50.00', currency: 'EUR' },
    });
    expect(desk.try(pay(4_000, { allocations: [{ item, minor: 4_001 }] }))?.code).toBe(
      'payment.more-than-left',
    );
    expect(
      desk.try(
        pay(4_000, {
          allocations: [
            { item, minor: 1 },
            { item, minor: 1 },
          ],
        }),
      )?.code,
    ).toBe('payment.item-twice');
    expect(desk.try(pay(1.5))?.code).toBe('amount.not-positive');
    expect(desk.try(pay(0))?.code).toBe('amount.not-positive');
    expect(desk.try(pay(1, { on: plainDate('2026-11-22') }))?.code).toBe('payment.in-future');
    expect(desk.try(pay(1, { currency: USD, allocations: [{ item, minor: 1 }] }))?.code).toBe(
      'items.other-currency',
    );
  });

  it('sets a credit note off against an invoice', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'), invoice('C', -1_000, '2026-10-01'));
    const allocations = [
      { item: desk.item('1'), minor: 5_000 },
      { item: desk.item('C'), minor: -1_000 },
    ];
    desk.run(pay(4_000, { allocations }));
    expect(desk.known.items.map((item) => openMinor(item))).toEqual([0, 0]);
    expect(desk.known.receipts[0]?.left).toBe(0);
    const alone = deskWith(invoice('C', -1_000, '2026-10-01'));
    const only = [{ item: alone.item('C'), minor: -1_000 }];
    expect(alone.try(pay(4_000, { allocations: only }))?.code).toBe('payment.credit-only');
  });

  it('tells the truth about past days', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    const [event] = desk.run(pay(2_000, { on: plainDate('2026-10-15'), allocations: [] }));
    const receipt = event?.type === 'paymentReceived' ? event.receipt : undefined;
    if (receipt === undefined) throw new Error('no receipt');
    desk.run({
      type: 'allocateMoney',
      receipt,
      allocations: [{ item: desk.item('1'), minor: 2_000 }],
    });
    const at = (day: string) => balanceIn(desk.known, EUR, plainDate(day));
    expect(at('2026-08-31')).toMatchObject({ open: 0, unallocated: 0 });
    expect(at('2026-10-01')).toMatchObject({ open: 5_000, notDue: 5_000, overdue: 0 });
    expect(at('2026-10-20')).toMatchObject({ open: 5_000, overdue: 5_000, unallocated: 2_000 });
    expect(at('2026-11-21')).toMatchObject({ open: 3_000, unallocated: 0 });
  });
});

describe('calls and promises', () => {
  it('logs the call and the promise in one command', () => {
    const desk = deskWith(invoice('1', 1_200_000, '2026-10-01'));
    const events = desk.run(call(1_200_000));
    expect(events.map((event) => event.type)).toEqual(['callLogged', 'promiseMade']);
    expect(desk.known.promises[0]?.contact).toBe(desk.known.contacts[0]?.id);
  });

  it('says the figure when a promise is for more than is open', () => {
    const desk = deskWith(
      invoice('1', 1_200_000, '2026-10-01'),
      invoice('C', -200_000, '2026-10-01'),
    );
    const refusal = desk.try(call(1_000_001));
    expect(refusal && refusalText(accountTexts, refusal)).toBe(
      'Only 10000.00 EUR is open. A promise cannot be for more than that.',
    );
    expect(desk.events).toHaveLength(2);
    desk.run(call(1_000_000));
  });

  it('refuses promises of yesterday, in another currency, and without figures', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    expect(desk.try({ type: 'makePromise', promise: promise(1, '2026-11-20') })?.code).toBe(
      'promise.in-past',
    );
    expect(desk.try({ type: 'makePromise', promise: { ...promise(1), currency: USD } })?.code).toBe(
      'promise.nothing-open',
    );
    expect(
      desk.try({ type: 'logCall', outcome: 'promise', person: '', note: '', promise: null })?.code,
    ).toBe('call.promise-missing');
    desk.run({ type: 'makePromise', promise: promise(1, '2026-11-21') });
  });
});

describe('letters', () => {
  it('is about no item only where it asks for nothing', () => {
    const desk = deskWith(invoice('1', 10_000, '2026-10-01'));
    const none = desk.letter([]) as CommandOf<'issueLetter'>;
    expect(desk.try(none)?.code).toBe('items.none');
    for (const kind of ['stayInTouch', 'thankYou'] as const) {
      expect(desk.try({ ...none, kind })?.code, kind).toBeUndefined();
    }
  });

  it('keeps what the customer was asked to quote, where something was', () => {
    const desk = deskWith(invoice('1', 50_000, '2026-10-20'));
    const asked = desk.letter([desk.item('1')]) as CommandOf<'issueLetter'>;
    desk.run({ ...asked, model: { ...MODEL, paymentReference: 'RF18539007547034' } });
    desk.run(desk.letter([desk.item('1')], 'l2'));
    expect(desk.known.letters.map(({ reference }) => reference)).toEqual([
      'RF18539007547034',
      undefined,
    ]);
  });

  it('lifts each item by one level and falls back when it is withdrawn', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'), invoice('2', 100, '2026-11-01'));
    desk.run(desk.letter([desk.item('1')]));
    const [event] = desk.run(desk.letter([desk.item('1'), desk.item('2')], 'l2'));
    expect(event).toMatchObject({ level: 2, minor: 5_100 });
    expect(desk.known.items.map((item) => item.level)).toEqual([2, 1]);
    desk.run({ type: 'withdrawLetter', letter: 'l2' as LetterId, reason: 'paid' });
    expect(desk.known.items.map((item) => [item.level, item.levelOn])).toEqual([
      [1, TODAY],
      [0, null],
    ]);
    expect(desk.known.contacts.map((contact) => contact.id)).toEqual(['l1']);
  });

  it('is refused while something rests the account', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'), invoice('2', 100, '2026-12-01'));
    const item = desk.item('1');
    expect(desk.try(desk.letter([desk.item('2')]))?.code).toBe('letter.not-due');
    desk.run({ type: 'setHold', until: null, reason: 'flood' });
    expect(desk.try(desk.letter([item]))?.code).toBe('letter.on-hold');
    desk.run({ type: 'liftHold', reason: '' });
    desk.run({ type: 'openDispute', items: [item], minor: null, reason: 'goods', note: '' });
    expect(desk.try(desk.letter([item]))?.code).toBe('letter.disputed');
    const [dispute] = desk.known.disputes;
    if (dispute) desk.run({ type: 'closeDispute', dispute: dispute.id, outcome: 'settled' });
    desk.run(pay(6_000, { allocations: [] }));
    expect(desk.try(desk.letter([item]))?.code).toBe('letter.money-there');
  });

  it('leaves the undisputed part of an item to be chased', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    const items = [desk.item('1')];
    desk.run({ type: 'openDispute', items, minor: 2_000, reason: 'price', note: '' });
    expect(balanceIn(desk.known, EUR, TODAY)).toMatchObject({ overdue: 5_000, disputed: 2_000 });
    desk.run(desk.letter(items));
    expect(
      desk.try({ type: 'openDispute', items, minor: 5_001, reason: 'price', note: '' })?.code,
    ).toBe('dispute.more-than-open');
  });

  it('does not outlive its hold', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    desk.run({ type: 'setHold', until: TODAY, reason: 'holidays' });
    desk.today = plainDate('2026-11-22');
    desk.run(desk.letter([desk.item('1')]));
  });
});

describe('agreements', () => {
  const agree = (items: readonly ItemId[], ...parts: readonly number[]): AccountCommand => ({
    type: 'agreePlan',
    plan: 'p1' as PlanId,
    items,
    currency: EUR,
    rows: parts.map((minor, index) => ({
      no: index + 1,
      dueOn: plainDate(`2026-12-0${index + 1}`),
      minor,
      interestMinor: 0,
      principalMinor: minor,
      balanceMinor: 0,
    })),
    terms: { kind: 'instalments', rhythm: 'monthly', graceDays: 3, signatory: '', place: '' },
    model: MODEL,
  });

  it('pays exactly what is open, and rests letters until it ends', () => {
    const desk = deskWith(invoice('1', 5_001, '2026-10-01'));
    const items = [desk.item('1')];
    expect(desk.try(agree(items, 2_500, 2_500))).toEqual({
      code: 'agreement.not-the-debt',
      params: { sum: '50.00', amount: '50.01', currency: 'EUR' },
    });
    expect(desk.try(agree(items))?.code).toBe('agreement.no-rows');
    desk.run(agree(items, 2_501, 2_500));
    expect(desk.try(desk.letter(items))?.code).toBe('letter.agreement-active');
    expect(desk.try(agree(items, 5_001))?.code).toBe('agreement.active-already');
    desk.run({ type: 'endPlan', plan: 'p1' as PlanId, why: 'broken' });
    expect(desk.try({ type: 'endPlan', plan: 'p1' as PlanId, why: 'broken' })?.code).toBe(
      'agreement.ended-already',
    );
    desk.run(desk.letter(items));
  });
});

describe('handoff', () => {
  it('leaves payments, notes, imports and recall', () => {
    const desk = deskWith(invoice('1', 5_000, '2026-10-01'));
    const items = [desk.item('1')];
    const handoff = {
      type: 'handOff',
      handoff: 'h1' as HandoffId,
      agency: 'Fair Collect',
      items,
      packSha256: 'a'.repeat(64),
      fileName: 'pack.zip',
    } as const;
    expect(desk.try({ ...handoff, packSha256: '' })?.code).toBe('handoff.pack-missing');
    desk.run(handoff);
    for (const refused of [
      call(null),
      desk.letter(items),
      { type: 'makePromise', promise: promise(1) },
      handoff,
    ] as const) {
      expect(desk.try(refused)?.code).toBe('handoff.with-agency');
    }
    desk.run(pay(1_000));
    desk.run({ type: 'addNote', note: 'agency rang' });
    desk.run({
      type: 'importItems',
      batch: 'b2' as BatchId,
      fresh: [invoice('9', 100, '2026-12-01')],
      changed: [],
    });
    desk.run({ type: 'recall', handoff: 'h1' as HandoffId, reason: 'paid most' });
    desk.run(call(null));
  });
});
