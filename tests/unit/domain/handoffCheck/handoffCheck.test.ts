import { describe, expect, test } from 'vitest';
import type { LetterKind } from '../../../../src/domain/accounts/account';
import type { AccountCommand } from '../../../../src/domain/accounts/commands';
import { MARK_KINDS } from '../../../../src/domain/accounts/dossier/types';
import type { HandoffId, LetterId } from '../../../../src/domain/accounts/ids';
import { NO_ADDRESS } from '../../../../src/domain/accounts/party';
import { addDays, type PlainDate, plainDate } from '../../../../src/domain/dates/plainDate';
import { FRESHNESS_LIMITS } from '../../../../src/domain/freshness/freshness';
import {
  handoffCheck,
  lastChance,
  mayHandOver,
  overridesOf,
} from '../../../../src/domain/handoffCheck/handoffCheck';
import { maybeSoleTrader, protocolFor } from '../../../../src/domain/handoffCheck/protocols';
import { HANDOFF_CHECK_TEXTS } from '../../../../src/domain/handoffCheck/texts';
import { CHECK_IDS, type Check, type CheckInput } from '../../../../src/domain/handoffCheck/types';
import { SHIPPED_POLICIES } from '../../../../src/domain/ladder/shippedPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../../../src/domain/limitation/shippedRules';
import { fill } from '../../../../src/domain/messages/fill';
import { BATCH, Desk, EUR, invoice, MASTER, MODEL, TODAY } from '../accounts/support';

const ADDRESS = { ...NO_ADDRESS, lines: ['Weg 1'], city: 'Ort', postalCode: '1', country: 'DE' };

function desk(of: Partial<typeof MASTER> = {}): Desk {
  const one = new Desk();
  one.today = plainDate('2026-09-20');
  one.run({ type: 'openAccount', master: { ...MASTER, address: ADDRESS, ...of }, batch: null });
  const fresh = [invoice('R-1', 100_00, '2026-09-15')];
  one.run({ type: 'importItems', batch: BATCH, fresh, changed: [] });
  return one;
}

function send(one: Desk, kind: LetterKind, on: string, deadline: string): LetterId {
  const letter = `l-${on}` as LetterId;
  one.today = plainDate(on);
  one.run({
    type: 'issueLetter',
    ...{ letter, kind, deadline: plainDate(deadline), currency: EUR, minor: 100_00 },
    items: one.known.items.map(({ id }) => id),
    ...{ level: kind === 'reminder' ? 1 : 4, batch: BATCH, model: MODEL },
  });
  return letter;
}

function reminded(of: Partial<typeof MASTER> = {}): Desk {
  const one = desk(of);
  send(one, 'reminder', '2026-09-22', '2026-09-30');
  send(one, 'letterBeforeAction', '2026-10-05', '2026-10-20');
  one.today = TODAY;
  return one;
}

function check(one: Desk, more: Partial<CheckInput> = {}): readonly Check[] {
  return handoffCheck({
    account: one.known,
    items: one.known.items,
    today: TODAY,
    home: 'DE',
    freshness: { itemsAsOf: TODAY, bankAsOf: TODAY },
    limits: FRESHNESS_LIMITS,
    policies: SHIPPED_POLICIES,
    rules: SHIPPED_LIMITATION_RULES,
    postings: [],
    ...more,
  });
}

function found(checks: readonly Check[], id: Check['id']): string {
  const one = checks.find((candidate) => candidate.id === id);
  return `${one?.level} ${one?.says.code}`;
}

describe('checks before a handoff', () => {
  test('come in their order, each once', () => {
    expect(check(desk()).map(({ id }) => id)).toEqual(CHECK_IDS.filter((id) => id !== 'replyForm'));
  });

  test('of nothing chosen nothing is said but that it is nothing', () => {
    const checks = check(desk(), { items: [] });
    expect(checks.map(({ id }) => id)).toEqual([
      'items',
      'hold',
      'promise',
      'insolvency',
      'freshness',
      'unallocated',
      'address',
      'consumer',
    ]);
    expect(found(checks, 'items')).toBe('stop check.items-none');
    expect(JSON.stringify(checks)).not.toContain('null');
  });

  test('a case with its letters has nothing in the way', () => {
    const checks = check(reminded());
    expect(mayHandOver(checks, {})).toBe(true);
    expect(found(checks, 'deadline')).toBe('ok check.deadline-passed');
    expect(found(checks, 'finalNotice')).toBe('ok check.final-on');
    expect(lastChance(checks)).toBeNull();
  });

  test('without a letter a reason is needed, and goes on record', () => {
    const checks = check(desk());
    expect(found(checks, 'reminders')).toBe('block check.reminder-none');
    expect(mayHandOver(checks, {})).toBe(false);
    expect(lastChance(checks)).toBe('letterBeforeAction');
    const blocks = checks.filter(({ level }) => level === 'block').map(({ id }) => id);
    const reasons = Object.fromEntries(blocks.map((id) => [id, ' moved away ']));
    expect(mayHandOver(checks, reasons)).toBe(true);
    expect(overridesOf(checks, reasons)).toEqual(
      blocks.map((id) => ({ check: id, reason: 'moved away' })),
    );
  });

  test.each<[string, Check['id'], string, AccountCommand]>([
    ['a hold', 'hold', 'stop check.hold-active', { type: 'setHold', until: null, reason: 'x' }],
    [
      'a promise',
      'promise',
      'block check.promise-open',
      {
        type: 'makePromise',
        promise: { minor: 50_00, currency: EUR, dueOn: addDays(TODAY, 3), by: 'x' },
      },
    ],
    [
      'returned post',
      'address',
      'block check.address-doubtful',
      {
        type: 'recordTrace',
        trace: {
          on: TODAY,
          source: 'returnedMail',
          result: 'undelivered',
          found: null,
          note: '',
          nextOn: null,
        },
      },
    ],
    [
      'unallocated money',
      'unallocated',
      'block check.unallocated',
      {
        type: 'recordPayment',
        ...{ on: TODAY, minor: 5_00, currency: EUR, reference: '', allocations: [], batch: null },
      },
    ],
  ])('%s is found', (_, id, level, command) => {
    const one = reminded();
    one.run(command);
    expect(found(check(one), id)).toBe(level);
  });

  test.each([
    ['insolvency', 'stop check.insolvent'],
    ['deceased', 'stop check.mark-deceased'],
    ['doNotContact', 'stop check.mark-doNotContact'],
    ['valued', 'stop check.mark-valued'],
  ] as const)('the mark "%s" stops, as the ledger does', (kind, expected) => {
    const one = reminded();
    one.run({ type: 'setMark', kind, since: TODAY, reason: 'register' });
    expect(found(check(one), 'insolvency')).toBe(expected);
    const items = one.known.items.map(({ id }) => id);
    const pack = { agency: 'x', packSha256: 'a'.repeat(64), fileName: 'p.zip' };
    const refused = one.try({ type: 'handOff', handoff: 'h' as HandoffId, items, ...pack });
    expect(refused?.code).toBe(`stop.${kind}`);
  });

  test('a dispute stops; closed, its answer is asked for', () => {
    const one = reminded();
    const items = one.known.items.map(({ id }) => id);
    one.run({ type: 'openDispute', items, minor: null, reason: 'goods', note: '' });
    expect(found(check(one), 'dispute')).toBe('stop check.dispute-open');
    const dispute = one.known.disputes[0]?.id;
    if (dispute === undefined) throw new Error('no dispute');
    one.run({ type: 'closeDispute', dispute, outcome: 'Delivery note sent' });
    expect(found(check(one), 'dispute')).toBe('ok check.dispute-answered');
  });

  test('the deadline counts until its day has passed', () => {
    const one = reminded();
    expect(found(check(one, { today: plainDate('2026-10-20') }), 'deadline')).toContain('block');
    expect(found(check(one, { today: plainDate('2026-10-21') }), 'deadline')).toContain('ok');
  });

  test('posting is proven by a number, disproven by a return', () => {
    const one = reminded();
    const posting = {
      ...{ letter: 'l-2026-10-05' as LetterId, on: plainDate('2026-10-05') },
      ...{ number: 'RR123456785DE', deliveredOn: null, returnedOn: null },
    };
    const proof = (more: object) =>
      found(check(one, { postings: [{ ...posting, ...more }] }), 'proof');
    expect(found(check(one), 'proof')).toBe('warn check.proof-none');
    expect(proof({})).toBe('ok check.proof-posted');
    expect(proof({ deliveredOn: plainDate('2026-10-07') })).toBe('ok check.proof-delivered');
    expect(proof({ returnedOn: plainDate('2026-10-15') })).toBe('block check.proof-returned');
    expect(proof({ number: '' })).toBe('warn check.proof-no-number');
  });

  test('old bank data and a claim that is nearly barred are found', () => {
    const one = reminded();
    const stale = { itemsAsOf: TODAY, bankAsOf: plainDate('2026-11-01') };
    expect(found(check(one, { freshness: stale }), 'freshness')).toBe('block freshness.bank-old');
    const on = (day: string) =>
      found(check(one, { today: plainDate(day) as PlainDate }), 'limitation');
    expect(on('2026-11-21')).toBe('ok check.limitation-ok');
    expect(on('2029-10-01')).toBe('warn check.limitation-near');
    expect(on('2030-01-02')).toBe('block check.limitation-past');
  });
});

describe('waiting periods', () => {
  const british = { ...ADDRESS, country: 'GB' };

  test('a person in the United Kingdom has 30 days from the letter', () => {
    const one = reminded({ address: british, debtorType: 'consumer', name: 'Jane Doe' });
    const on = (day: string) => found(check(one, { today: plainDate(day) }), 'protocol');
    expect(on('2026-11-04')).toBe('block check.protocol-ukDebt-runs');
    expect(on('2026-11-05')).toBe('ok check.protocol-ukDebt-ok');
  });

  test('a sole trader counts as a person, a company does not', () => {
    const business = (name: string) => maybeSoleTrader({ name, debtorType: 'business' });
    expect(business("Bob's Bikes")).toBe(true);
    expect(business('Miller & Sons Ltd.')).toBe(false);
    expect(business('Acme L.L.P.')).toBe(false);
    expect(protocolFor('GB', 'business', true).days).toBe(30);
    expect(protocolFor('GB', 'business', false)).toMatchObject({ days: 14, unverified: true });
    expect(protocolFor('FR', 'consumer', false).id).toBe('none');
  });

  test('without a letter of claim nothing may go on', () => {
    const one = desk({ address: british, debtorType: 'consumer' });
    expect(found(check(one), 'protocol')).toBe('block check.protocol-ukDebt-no-letter');
  });
});

function marked(kind: (typeof MARK_KINDS)[number]): Desk {
  const one = reminded();
  one.run({ type: 'setMark', kind, since: TODAY, reason: 'register' });
  return one;
}

test('every finding has its sentence, with all its places filled', () => {
  const cases = [
    desk(),
    reminded(),
    reminded({ address: { ...ADDRESS, country: 'GB' }, debtorType: 'consumer' }),
    reminded({ address: { ...ADDRESS, country: 'NL' }, debtorType: 'consumer' }),
    reminded({ address: { ...ADDRESS, country: 'BE' }, debtorType: 'consumer' }),
    reminded({ address: { ...ADDRESS, country: 'PL' } }),
    reminded({ address: { ...ADDRESS, country: 'US' }, debtorType: 'consumer' }),
    desk({ address: NO_ADDRESS }),
    ...MARK_KINDS.map(marked),
  ];
  for (const { says } of cases.flatMap((one) => check(one))) {
    const text = HANDOFF_CHECK_TEXTS[says.code];
    expect(text, says.code).toBeDefined();
    expect(fill(text ?? '', says.params)).not.toMatch(/[{}]/);
  }
});
