import type { AccountEvent } from '../../src/domain/accounts/events';
import type { AccountId, ContactId, LetterId, PromiseId } from '../../src/domain/accounts/ids';
import { plainDate } from '../../src/domain/dates/plainDate';
import type {
  DebtorInput,
  EnclosedFile,
  FileType,
  PackInput,
} from '../../src/domain/handoff/input';
import { shippedRegimes } from '../../src/domain/interest/shippedRegimes';
import { seal } from '../../src/domain/journal/seal';
import { GENESIS, type StoredEvent } from '../../src/domain/journal/storedEvent';
import { SHIPPED_POLICIES } from '../../src/domain/ladder/shippedPolicies';
import { SHIPPED_LIMITATION_RULES } from '../../src/domain/limitation/shippedRules';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings';
import { account, company, EUR, invoice, letterInput, TODAY, threeItems } from './documentFixtures';
import { letterBeforeAction, reminderLetter } from './letters';

/** Events as the journal would hold them; hashes are made up but distinct. */
export function stored(...events: readonly AccountEvent[]): StoredEvent[] {
  return events.map((event, i) => ({
    seq: i + 1,
    at: `2026-11-${String(i + 1).padStart(2, '0')}T09:30:00.000Z`,
    by: 'AB',
    account: 'account-1' as AccountId,
    event,
    prev: String(i).padStart(64, '0'),
    hash: String(i + 1).padStart(64, '0'),
  }));
}

const CONTACT = 'contact-1' as ContactId;
const NOTE = 'contact-2' as ContactId;
const WRONG = 'contact-3' as ContactId;
const PROMISE = 'promise-1' as PromiseId;

/** A case of three invoices with calls, a note, a promise, two letters, and one call taken back. */
export function packInput(
  over: Partial<PackInput> = {},
  debtor: Partial<DebtorInput> = {},
): PackInput {
  return {
    company,
    debtors: [debtorInput(debtor)],
    agency: 'Inkasso Nord GmbH',
    policies: SHIPPED_POLICIES,
    codes: DEFAULT_SETTINGS.codes,
    cutOff: TODAY,
    head: { seq: 8, hash: '8'.padStart(64, '0') },
    ...over,
  };
}

/** The tables the product comes with, for a creditor in Germany. */
export const LAW = { regimes: shippedRegimes(), rules: SHIPPED_LIMITATION_RULES, home: 'DE' };

/** The debtor of `packInput`. */
export function debtorInput(over: Partial<DebtorInput> = {}): DebtorInput {
  const items = threeItems();
  const other = invoice('OTHER-1', plainDate('2026-10-01'), 99_900);
  const reminder = reminderLetter(letterInput({ items, deadline: plainDate('2026-12-01') }));
  const demand = letterBeforeAction(letterInput({ items }));
  const unrelated = reminderLetter(letterInput({ items: [other] }));
  if (!reminder.ok || !demand.ok || !unrelated.ok) throw new Error('letters refused');
  const promise = {
    id: PROMISE,
    madeOn: plainDate('2026-11-03'),
    dueOn: plainDate('2026-11-10'),
    minor: 500_000,
    currency: EUR,
    by: 'Małgorzata Wiśniewska',
    contact: CONTACT,
  };
  const letter = (id: string, kind: 'reminder' | 'letterBeforeAction', of: typeof items) => ({
    type: 'letterIssued' as const,
    letter: id as LetterId,
    kind,
    on: plainDate('2026-11-05'),
    deadline: plainDate('2026-12-05'),
    currency: EUR,
    minor: 1_831_055,
    items: of.map((item) => item.id),
    level: 1,
    batch: items[0]?.batch ?? other.batch,
  });
  const on = plainDate('2026-11-02');
  const events = stored(
    {
      type: 'callLogged',
      contact: CONTACT,
      on,
      outcome: 'promise',
      person: 'Małgorzata Wiśniewska',
      note: 'Said the "new" ERP, =1+1, delays <b>everything</b>',
    },
    { type: 'noteAdded', contact: NOTE, on, note: 'Internal: ask Юлия about retention of title' },
    { type: 'promiseMade', promise },
    { ...letter('letter-1', 'reminder', items), model: reminder.value },
    { ...letter('letter-2', 'letterBeforeAction', items), model: demand.value },
    { ...letter('letter-3', 'reminder', [other]), model: unrelated.value },
    {
      type: 'callLogged',
      contact: WRONG,
      on,
      outcome: 'noAnswer',
      person: '',
      note: 'wrong customer',
    },
    { type: 'contactWithdrawn', contact: WRONG, reason: 'logged on the wrong account' },
  );
  return {
    account: account({
      items: [...items, other],
      promises: [{ ...promise, withdrawn: false }],
    }),
    events,
    items,
    ...over,
  };
}

/** The same events with the hashes a journal would give them. */
export function chained(events: readonly StoredEvent[]): StoredEvent[] {
  let head = GENESIS;
  return events.flatMap(({ account: of, event, at, by }) => {
    const lines = seal(head, [{ account: of, event }], { at, by });
    head = lines.at(-1) ?? head;
    return lines;
  });
}

/** The debtor of `packInput` with chosen files, and his first letter posted and delivered. */
export function posted(
  hashOf: (name: string) => string = (name) => (HASHES[name] ?? 'f').repeat(64),
): DebtorInput {
  const file = (type: FileType, name: string, number: string, on: string): EnclosedFile => ({
    type,
    name,
    number,
    on: plainDate(on),
    sha256: hashOf(name),
  });
  return debtorInput({
    files: [
      file('invoice', 'R 417.PDF', '2026-00417', '2026-08-15'),
      file('delivery', 'pod.jpg', '', '2026-08-14'),
      file('other', 'no extension', '', '2026-08-14'),
    ],
    postings: [
      {
        letter: 'letter-1' as LetterId,
        on: plainDate('2026-11-05'),
        product: 'Registered, signed for',
        number: 'RR 123 PL',
        outcome: { kind: 'delivered', on: plainDate('2026-11-09'), name: '' },
        proof: { name: 'receipt.pdf', sha256: hashOf('receipt.pdf') },
      },
    ],
  });
}

const HASHES: Readonly<Record<string, string>> = {
  'R 417.PDF': 'a',
  'pod.jpg': 'b',
  'receipt.pdf': 'c',
  'no extension': 'd',
};
